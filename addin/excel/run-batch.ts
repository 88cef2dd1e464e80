import { inOurWords, isBusy } from './office-error.ts';
import { WorkbookProblem } from './workbook.ts';

/** One conversation with Excel: nothing is done or known before `sync`. */
export interface Batch {
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
}
type Work<T> = (batch: Batch) => Promise<T>;

/** Milliseconds between attempts while a cell is being edited; `busy` after the last. */
const pauses = [250, 500, 1000, 2000, 4000];

/** Nobody waits for it: refused by a cell that is being edited, it tries again from the start. */
export async function runInBackground<T>(work: Work<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt(work);
    } catch (problem) {
      if (!isBusy(problem)) throw problem;
    }
    // Two panes on one workbook must not keep in step.
    await wait(pause * (0.75 + Math.random() / 2));
  }
  return attempt(work);
}

function attempt<T>(work: Work<T>): Promise<T> {
  return inOurWords(
    Excel.run((context) => work({ workbook: context.workbook, sync: () => context.sync().then(nothing) })),
  );
}

const patience = 10_000;

/**
 * The user has pressed a button: Excel waits until the cell is left. `busy` when nothing has begun after ten seconds; the
 * work is then given up, so its first batch must only read or be harmless when it is done late.
 */
export async function runForUser<T>(work: Work<T>): Promise<T> {
  const { promise: tired, reject } = Promise.withResolvers<never>();
  let phase: 'waiting' | 'begun' | 'givenUp' = 'waiting';
  const timer = setTimeout(() => {
    if (phase !== 'waiting') return;
    phase = 'givenUp';
    reject(new WorkbookProblem('busy'));
  }, patience);
  const running = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = async (): Promise<void> => {
      await context.sync();
      if (phase === 'givenUp') throw new WorkbookProblem('busy');
      phase = 'begun';
    };
    return work({ workbook: context.workbook, sync });
  });
  try {
    return await Promise.race([inOurWords(running), tired]);
  } finally {
    clearTimeout(timer);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {
  return undefined;
}
