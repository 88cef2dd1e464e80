import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchOver, type Watch } from '../../../../server/database/mssql/watch.ts';

const away = { status: 503, code: 'DATABASE_AWAY' };
const never = () => new Promise<never>(() => undefined);

describe('a watch over a database', () => {
  let watch: Watch;
  afterEach(() => {
    watch.stop();
  });

  it('leaves work alone that takes long while the database answers', async () => {
    const ask = vi.fn(() => Promise.resolve());
    watch = watchOver(ask, 10, () => undefined);
    const long = new Promise<string>((resolve) => setTimeout(resolve, 100, 'done'));
    expect(await watch.over(() => long)).toBe('done');
    expect(ask.mock.calls.length).toBeGreaterThan(1);
  });

  it('asks nothing while work is soon done', async () => {
    const ask = vi.fn(() => Promise.resolve());
    watch = watchOver(ask, 1_000, () => undefined);
    expect(await watch.over(() => Promise.resolve(1))).toBe(1);
    await expect(watch.over(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(ask).not.toHaveBeenCalled();
  });

  it('gives up all that waits when the database does not answer, and refuses what comes then without beginning it', async () => {
    watch = watchOver(
      () => Promise.reject(new Error('gone')),
      10,
      () => undefined,
    );
    const waiting = [1, 2, 3].map(() => watch.over(never));
    for (const outcome of await Promise.allSettled(waiting)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: away });
    }
    const begun = vi.fn(never);
    await expect(watch.over(begun)).rejects.toMatchObject(away);
    expect(begun).not.toHaveBeenCalled();
  });

  it('takes an answer that does not come for none', async () => {
    watch = watchOver(never, 10, () => undefined);
    await expect(watch.over(never)).rejects.toMatchObject(away);
  });

  it('goes on by itself when the database answers again, and tells of it once', async () => {
    let isThere = false;
    const onReturn = vi.fn();
    watch = watchOver(() => (isThere ? Promise.resolve() : Promise.reject(new Error('gone'))), 10, onReturn);
    await expect(watch.over(never)).rejects.toMatchObject(away);
    isThere = true;
    await vi.waitFor(async () => {
      expect(await watch.over(() => Promise.resolve(1))).toBe(1);
    }, 5_000);
    expect(onReturn).toHaveBeenCalledOnce();
  });
});
