/** Breaks a law of the sync protocol (P1 to P17 of its description); the message begins with the law's number. */
export class LawBroken extends Error {}

export function must(law: string, holds: boolean, detail: unknown = ''): void {
  if (!holds) throw new LawBroken(`${law} is broken: ${JSON.stringify(detail)}`);
}
