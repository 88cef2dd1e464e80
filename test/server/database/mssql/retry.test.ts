import sql from 'mssql';
import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, PoolExhausted } from '../../../../server/database/mssql/failure.ts';
import { retrying } from '../../../../server/database/mssql/retry.ts';

const deadlock = (): Error => Object.assign(new sql.RequestError('deadlock', 'EREQUEST'), { number: 1205 });
const duplicate = (): Error => Object.assign(new sql.RequestError('duplicate', 'EREQUEST'), { number: 2627 });
const lost = (): Error => new OutcomeUnknown(new sql.TransactionError('lost', 'ESOCKET'));

/** Work that fails so often, and how often it was begun. */
function failing(times: number, error: () => Error) {
  const count = { begun: 0 };
  const work = (): Promise<string> => {
    count.begun += 1;
    return count.begun > times ? Promise.resolve('done') : Promise.reject(error());
  };
  return { work, count };
}

describe('work on the database', () => {
  it('is done again as a whole when it was the victim of a deadlock', async () => {
    const { work, count } = failing(2, deadlock);
    expect(await retrying(work, { unknownOutcome: false })).toBe('done');
    expect(count.begun).toBe(3);
  });

  it('is given up after five times, and the sender is told when to come back', async () => {
    const { work, count } = failing(9, deadlock);
    await expect(retrying(work, { unknownOutcome: true })).rejects.toMatchObject({
      status: 503,
      code: 'DATABASE_BUSY',
      retryAfter: 2,
      cause: { number: 1205 },
    });
    expect(count.begun).toBe(5);
  });

  it('waits between two tries, and not the same time each time', async () => {
    const begun: number[] = [];
    await retrying(
      () => {
        begun.push(performance.now());
        return begun.length > 3 ? Promise.resolve() : Promise.reject(deadlock());
      },
      { unknownOutcome: true },
    );
    const waits = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(49);
    expect(new Set(waits.map(Math.round)).size).toBeGreaterThan(1);
  });

  it('is looked at once more when somebody has inserted the row meanwhile, and then the error stands', async () => {
    const once = failing(1, duplicate);
    expect(await retrying(once.work, { unknownOutcome: false })).toBe('done');
    const always = failing(9, duplicate);
    await expect(retrying(always.work, { unknownOutcome: false })).rejects.toMatchObject({ number: 2627 });
    expect(always.count.begun).toBe(2);
  });

  it('is done again after a commit with an unknown outcome only if a second time has no second effect', async () => {
    const push = failing(1, lost);
    expect(await retrying(push.work, { unknownOutcome: true })).toBe('done');
    const round = failing(1, lost);
    await expect(retrying(round.work, { unknownOutcome: false })).rejects.toMatchObject({
      status: 503,
      code: 'DATABASE_AWAY',
    });
    expect(round.count.begun).toBe(1);
  });

  it('is not done again when no connection came free, nor when the error is ours', async () => {
    const busy = failing(9, () => new PoolExhausted(new Error('timeout')));
    await expect(retrying(busy.work, { unknownOutcome: true })).rejects.toMatchObject({
      code: 'DATABASE_BUSY',
    });
    const ours = failing(9, () => new Error('ours'));
    await expect(retrying(ours.work, { unknownOutcome: true })).rejects.toThrow('ours');
    expect([busy.count.begun, ours.count.begun]).toEqual([1, 1]);
  });
});
