import { setTimeout as pause } from 'node:timers/promises';
import sql from 'mssql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMssqlStore } from '../../../../server/database/mssql-store.ts';
import { parseConnectionUrl } from '../../../../server/database/mssql/connection-url.ts';
import { openDatabase } from '../../../../server/database/mssql/database.ts';
import type { Run } from '../../../../server/database/mssql/statement.ts';
import type { PushResult, Store } from '../../../../server/reports/store.ts';
import { text } from '../../../../shared/value.ts';
import { newMssqlPlace, patient, type MssqlPlace } from '../../../contract/mssql-place.ts';
import { isSensitive } from '../../../contract/sensitive-text.ts';
import { smallForms } from '../../../contract/sqlite-place.ts';
import { device, ola, pushOf, round, set, smallReport, transitionOf } from '../../../contract/small-round.ts';
import { startTdsProxy } from './tds-proxy.ts';

const server = process.env['MSSQL_TEST_URL'] ?? '';
const devices = [1, 2, 3, 4, 5, 6, 7, 8];

describe.skipIf(server === '')('SQL Server under load, with MSSQL_TEST_URL', { timeout: 180_000 }, () => {
  let place: MssqlPlace;
  let store: Store;
  let report = '';
  beforeAll(async () => {
    place = await newMssqlPlace(server);
    store = await place.open();
  }, 120_000);
  /** A round and a report for each test. */
  beforeEach(async () => {
    report = `report-${Math.random()}`;
    await store.createRound({ ...round, id: `of-${report}` }, [{ ...smallReport, id: report }], ola);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await place.remove();
  }, 120_000);

  const push = (to: Store, from: number, ...operations: Parameters<typeof pushOf>[2]): Promise<PushResult> =>
    to.push({ ...pushOf(to, from, operations), report });
  const open = (url: string): Promise<Store> =>
    createMssqlStore({ url, forms: smallForms, isSensitive, limits: patient });

  async function checkLog(expected: number): Promise<void> {
    const log = await store.readOperations(report, 0, 10_000);
    expect(log.map(({ revision }) => revision)).toEqual([...log.keys()].map((index) => index + 1));
    expect(log).toHaveLength(smallReport.prefill.length + expected);
    expect(await store.verifyChain(report)).toBeNull();
  }

  it('orders eight devices on the same report from two processes: nothing lost, nothing twice, no gap', async () => {
    const other = await place.open();
    const answers = devices.map(async (from) => {
      const through = from % 2 === 0 ? store : other;
      for (let seq = 1; seq <= 9; seq += 3) {
        const batch = [0, 1, 2].map((more) =>
          set(seq + more, 3, text(`${from}/${seq + more}`), at(seq + more)),
        );
        await push(through, from, ...batch);
      }
    });
    await Promise.all(answers);
    await checkLog(devices.length * 9);
    await other.close();
  });

  it('answers the same push sent five times at once with one effect and one answer', async () => {
    const operations = [set(1, 3, text('x')), set(2, 3, text('y'), { column: 'b' })];
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => push(store, 1, ...operations)));
    expect(new Set(answers.map(({ results }) => JSON.stringify(results))).size).toBe(1);
    await checkLog(2);
  });

  it('reads a state that fits together while others write', async () => {
    const writing = devices.slice(0, 3).map(async (from) => {
      for (let seq = 1; seq <= 4; seq += 1)
        await push(store, from, set(seq, 3, text(`${from}/${seq}`), at(seq)));
    });
    const reading = Array.from({ length: 3 }, async () => {
      const { revision, cells } = await store.readState(report);
      expect(Math.max(...cells.map((cell) => cell.revision))).toBeLessThanOrEqual(revision);
      expect(await store.verifyChain(report)).toBeNull();
    });
    await Promise.all([...writing, ...reading]);
    await checkLog(3 * 4);
  });

  it('does the victim of a deadlock again', async () => {
    const database = await openDatabase(parseConnectionUrl(place.url));
    const [a, b] = ['a', 'b'].map(
      (object) => `UPDATE app_user SET name = name + 'x' WHERE object = '${object}'`,
    );
    for (const object of ['a', 'b']) await store.saveUser({ tenant: 't', object, name: '', memberships: [] });
    let begun = 0;
    const both = (first = '', second = '') =>
      database.transaction(
        async (run: Run) => {
          begun += 1;
          await run(first);
          await pause(300);
          await run(second);
        },
        { unknownOutcome: true },
      );
    await Promise.all([both(a, b), both(b, a)]);
    await database.close();
    expect(begun).toBeGreaterThan(2);
    const names = await Promise.all(['a', 'b'].map((object) => store.findUser({ tenant: 't', object })));
    expect(names.map((user) => user?.name)).toEqual(['xx', 'xx']);
  });

  it('says that it is busy when all connections wait, and answers them all in the end', async () => {
    const release = await holdLock();
    const pushes = Array.from({ length: patient.connections + 4 }, (...[, n]) =>
      store.push({ ...pushOf(store, 1, [set(1, 3, text('x'))]), report, device: `${device(1)}-${n}` }),
    );
    const settled = Promise.allSettled(pushes);
    const first = await Promise.race(pushes.map((one) => one.catch((error: unknown) => error)));
    expect(first).toMatchObject({ status: 503, code: 'DATABASE_BUSY', retryAfter: 2 });
    await release();
    const outcomes = (await settled).map(({ status }) => status);
    expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(patient.connections);
    await store.ping();
  });

  it('has one effect when the connection is lost during the commit', async () => {
    const proxy = await startTdsProxy(place.url);
    const through = await open(proxy.url);
    proxy.loseCommits = 1;
    const answer = await push(through, 1, set(1, 3, text('x')));
    expect(answer.results).toMatchObject([{ outcome: 'applied' }]);
    expect(proxy.loseCommits).toBe(0);
    proxy.loseCommits = 1;
    const moved = store.findReport(report);
    await expect(through.createRound({ ...round, id: `unsure-${report}` }, [], ola)).rejects.toMatchObject({
      code: 'DATABASE_AWAY',
    });
    expect(await store.findRound(`unsure-${report}`)).toBeDefined();
    expect((await moved)?.revision).toBe(answer.revision);
    await through.close();
    await proxy.close();
    await checkLog(1);
  });

  it('moves a report once when the connection is lost during the commit, and when it is asked for again', async () => {
    const proxy = await startTdsProxy(place.url);
    const through = await open(proxy.url);
    const submit = transitionOf('submit', 'submitted', 3, { report });
    proxy.loseCommits = 1;
    expect(await through.transition(submit)).toMatchObject({ state: 'submitted', version: 1 });
    expect(proxy.loseCommits).toBe(0);
    await store.transition(transitionOf('recall', 'draft', 3, { report }));
    expect(await through.transition(submit)).toMatchObject({ state: 'draft', version: 1 });
    expect((await store.listEvents(report)).map(({ transition }) => transition)).toEqual([
      'submit',
      'recall',
    ]);
    await through.close();
    await proxy.close();
    await checkLog(0);
  });

  it('tells that the database is away, and goes on by itself when it is back', async () => {
    const proxy = await startTdsProxy(place.url);
    const through = await open(proxy.url);
    await push(through, 1, set(1, 3, text('x')));
    proxy.cut();
    const start = performance.now();
    await expect(push(through, 1, set(2, 4, text('y')))).rejects.toMatchObject({
      status: 503,
      code: 'DATABASE_AWAY',
      retryAfter: 10,
    });
    expect(performance.now() - start).toBeLessThan(8_000);
    for (let ping = 1; ping <= 4; ping += 1) await expect(through.ping()).rejects.toThrow();
    proxy.mend();
    await push(through, 1, set(2, 4, text('y')));
    await through.ping();
    proxy.cut();
    proxy.mend();
    await push(through, 1, set(3, 5, text('z')));
    await through.close();
    await proxy.close();
    await checkLog(3);
  });

  it('tells within three seconds that nothing comes back from the database, and goes on by itself', async () => {
    const proxy = await startTdsProxy(place.url);
    const limits = { connections: 4 };
    const through = await createMssqlStore({ url: proxy.url, forms: smallForms, isSensitive, limits });
    await push(through, 1, set(1, 3, text('x')));
    proxy.swallow();
    const start = performance.now();
    const many = Array.from({ length: 12 }, () => push(through, 1, set(2, 4, text('y'))));
    for (const outcome of await Promise.allSettled(many)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { status: 503 } });
    }
    const waited = performance.now() - start;
    await expect(push(through, 1, set(2, 4, text('y')))).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
    const atOnce = performance.now() - start - waited;
    proxy.mend();
    const mended = performance.now();
    await vi.waitFor(() => push(through, 1, set(2, 4, text('y'))), { timeout: 60_000, interval: 200 });
    const back = performance.now() - mended;
    expect(waited).toBeLessThan(3_500);
    expect(atOnce).toBeLessThan(500);
    expect(back).toBeLessThan(20_000);
    await through.close();
    await proxy.close();
    await checkLog(2);
  });

  /** Holds the report's row as a transaction would that does not end. */
  async function holdLock(): Promise<() => Promise<void>> {
    const { server: host, port, user, password, database, options } = parseConnectionUrl(place.url);
    const pool = new sql.ConnectionPool({ server: host, port, user, password, database, options });
    await pool.connect();
    const transaction = pool.transaction();
    await transaction.begin();
    await transaction.request().query(`UPDATE report SET revision = revision WHERE id = '${report}'`);
    return async () => {
      await transaction.rollback();
      await pool.close();
    };
  }
});

const at = (seq: number) => ({ row: `r${(seq % 3) + 1}`, column: seq % 2 === 0 ? 'a' : 'b' });
