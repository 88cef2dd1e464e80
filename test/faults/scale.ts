/** The short form is a part of `npm test`; `npm run test:faults` is the long one. */
export const isLong = process.env['FAULTS'] === 'long';

/** What was measured, where the runner of the long form shows it. */
export function tell(measured: Readonly<Record<string, unknown>>): void {
  if (isLong) process.stdout.write(`measured: ${JSON.stringify(measured)}\n`);
}
