import { ifMatchMissing, invalidRequest } from './refusals.ts';

export const entityTag = (revision: number): string => `"r${revision}"`;

/** The revision that whoever asks has seen. Throws `Refusal`: 428 without the header, 400 when it is no revision. */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw ifMatchMissing();
  const digits = /^"r(\d{1,15})"$/.exec(header)?.[1];
  if (digits !== undefined) return Number(digits);
  const message = 'If-Match: "r12"';
  throw invalidRequest([
    { pointer: '/headers/if-match', message: { nb: message, nn: message, en: message } },
  ]);
}
