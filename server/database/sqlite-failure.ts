import { Refusal } from '../errors.ts';
import { databaseAway, databaseBusy } from './mssql/refusals.ts';

/** SQLite's result codes, without what it says beside them: https://sqlite.org/rescode.html */
const busy = 5;
const locked = 6;
const readOnly = 8;
const inputOutput = 10;
const full = 13;
const cannotOpen = 14;

const refusals = new Map<number | undefined, (cause: Error) => Refusal>([
  [full, storageFull],
  [busy, databaseBusy],
  [locked, databaseBusy],
  [readOnly, databaseAway],
  [inputOutput, databaseAway],
  [cannotOpen, databaseAway],
]);

/** What to throw in the place of an error that has to do with the file or its disk, and passes; else the error itself. */
export function told(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('Something that is no error was thrown.', { cause: error });
  return refusals.get(codeOf(error))?.(error) ?? error;
}

/** Undefined for what is no error of SQLite's. */
function codeOf(error: Error): number | undefined {
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Another process is writing. */
export const isLocked = (error: unknown): boolean => error instanceof Error && codeOf(error) === busy;

function storageFull(cause: unknown): Refusal {
  const words = {
    title: { nb: 'Serveren er full', nn: 'Tenaren er full', en: 'The server is full' },
    detail: {
      nb: 'Serveren har ikke plass til å lagre mer. Det du har skrevet, er beholdt hos deg og sendes når det er plass igjen. Si fra til driften.',
      nn: 'Tenaren har ikkje plass til å lagre meir. Det du har skrive, er teke vare på hos deg og blir sendt når det er plass att. Sei frå til drifta.',
      en: 'The server has no room to store more. What you have written is kept on your side and is sent when there is room again. Tell those who run the service.',
    },
  };
  return new Refusal(507, 'STORAGE_FULL', words, { cause, retryAfter: 15 });
}
