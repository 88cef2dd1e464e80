import { setTimeout as pause } from 'node:timers/promises';
import { failureOf, type Failure } from './failure.ts';
import { databaseAway, databaseBusy } from './refusals.ts';

/** Milliseconds. */
const shortestPause = 50;
const longestPause = 2_000;
/** How long somebody who waits for an answer is kept waiting for a connection after the first has failed. */
const patience = 3_000;

/** `unknownOutcome`: whether work that may have been committed can be done once more without a second effect. */
export interface Repeatable {
  readonly unknownOutcome: boolean;
}

/** Does all of the work again when it failed for a reason that passes. Throws a `Refusal` once that is of no use. */
export async function retrying<Result>(
  work: () => Promise<Result>,
  { unknownOutcome }: Repeatable,
): Promise<Result> {
  let firstFailure: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      firstFailure ??= performance.now();
      const isOver = attempt >= triesOf(failure, unknownOutcome);
      const isTooLate = isAboutConnection(failure) && performance.now() - firstFailure > patience;
      if (isOver || isTooLate) throw toRefusal(failure, error);
    }
    await pause(pauseAfter(attempt));
  }
}

function triesOf(failure: Failure, mayRepeatUnknown: boolean): number {
  switch (failure) {
    case 'transient':
    case 'connection':
      return 5;
    case 'unknownOutcome':
      return mayRepeatUnknown ? 5 : 1;
    case 'duplicate':
      return 2;
    case 'busy':
    case 'fault':
      return 1;
  }
}

const isAboutConnection = (failure: Failure): boolean =>
  failure === 'connection' || failure === 'unknownOutcome';

/** Spread over the whole span, so that those who failed together do not come back together. */
function pauseAfter(attempt: number): number {
  const longest = Math.min(longestPause, shortestPause * 4 ** attempt);
  return shortestPause + Math.random() * (longest - shortestPause);
}

function toRefusal(failure: Failure, error: unknown): unknown {
  if (isAboutConnection(failure)) return databaseAway(error);
  return failure === 'busy' || failure === 'transient' ? databaseBusy(error) : error;
}
