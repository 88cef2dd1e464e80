import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMssqlStore } from '../../../../server/database/mssql-store.ts';
import { renewEpoch } from '../../../../server/database/mssql/epoch.ts';
import type { Store } from '../../../../server/reports/store.ts';
import { digestOfCells } from '../../../../shared/sync/digest.ts';
import { number, text } from '../../../../shared/value.ts';
import {
  newMssqlPlace,
  patient,
  runAlone,
  withLogin,
  type MssqlPlace,
} from '../../../contract/mssql-place.ts';
import { isSensitive } from '../../../contract/sensitive-text.ts';
import { smallForms } from '../../../contract/sqlite-place.ts';
import { openSmallRound, pushOf, report, set, transitionOf } from '../../../contract/small-round.ts';

const migrations = join(import.meta.dirname, '../../../../server/database/migrations');
const ledgerScript = join(migrations, 'mssql-ledger.sql');
const server = process.env['MSSQL_TEST_URL'] ?? '';
const errorOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing went wrong',
    (error: unknown) => String(error),
  );

describe.skipIf(server === '')('SQL Server, with MSSQL_TEST_URL', { timeout: 120_000 }, () => {
  let place: MssqlPlace;
  let store: Store;
  /** They belong to the server, and outlive the database. */
  const logins: string[] = [];
  beforeAll(async () => {
    place = await newMssqlPlace(server);
    store = await place.open();
    await openSmallRound(store);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await place.remove();
    for (const login of logins) await runAlone(server, `DROP LOGIN ${login}`);
  }, 120_000);

  it('keeps amounts to the last digit, and signs that other languages have', async () => {
    const values = [
      ...['9007199254740992', '9007199254740993', '-123456789012345', '0.00000000000001', '1.10'].map(number),
      ...['Blåbærgrøt 𝒜 ✓ «x» 日本', ' blanks at both ends ', `it's "quoted" \\ and\nbroken`].map(text),
    ];
    for (const [index, value] of values.entries()) {
      const { revision, contentHash } = await store.push(
        pushOf(store, 1, [set(index + 1, 3 + index, value)]),
      );
      const state = await store.readState(report);
      expect(state.cells.find(({ column, row }) => column === 'a' && row === 'r1')).toMatchObject({
        value,
        revision,
      });
      expect(contentHash).toBe(digestOfCells(state.cells));
      const [logged] = await store.readOperations(report, revision - 1, 1);
      expect(logged?.operation).toEqual(set(index + 1, 3 + index, value));
    }
    expect(await store.verifyChain(report)).toBeNull();
  });

  it('tells ids apart that differ in case or accent only', async () => {
    const base = (await store.findReport(report))?.revision ?? 0;
    const rows = ['x', 'X', 'ø', 'o'];
    const added = rows.map((row, index) => ({
      ...{ kind: 'addRow' as const, seq: index + 1, base, source: 'edit' as const, at: 'now' },
      ...{ sheet: 'open', row, position: index + 1 },
    }));
    const { results } = await store.push(pushOf(store, 2, added.slice(0, 3)));
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
    const state = await store.readState(report);
    expect(state.rows.filter(({ sheet }) => sheet === 'open').map(({ row }) => row)).toEqual(['x', 'X', 'ø']);
  });

  it.each(['operation', 'event', 'snapshot', 'form_version', 'round_change'])(
    'lets not even its owner change or delete a row of %s',
    async (table) => {
      const column = { operation: 'hash', event: 'hash', snapshot: 'hash', form_version: 'hash' }[table];
      await fill(table);
      expect(await errorOf(place.tool(`UPDATE ${table} SET ${column ?? 'changed_at'} = 'x'`))).toContain(
        `${table} is append-only`,
      );
      expect(await errorOf(place.tool(`DELETE FROM ${table}`))).toContain(`${table} is append-only`);
    },
  );

  it('gives the server’s own login the rights it needs and none to change what has happened', async () => {
    const user = `app_${randomBytes(4).toString('hex')}`;
    const password = `Aa1-${randomBytes(8).toString('hex')}`;
    await place.tool(`CREATE LOGIN ${user} WITH PASSWORD = '${password}'`);
    logins.push(user);
    await place.tool(`CREATE USER ${user} FOR LOGIN ${user}`);
    const url = withLogin(place.url, user, password);
    const app = await createMssqlStore({
      ...{ url, migrationUrl: place.url, forms: smallForms, isSensitive },
      limits: patient,
    });
    const { revision } = await app.push(pushOf(app, 5, [set(1, 3, text('from the app'), { column: 'b' })]));
    await app.saveUser({ tenant: 't', object: 'o', name: 'n', memberships: [] });
    await app.transition(transitionOf('submit', 'submitted', revision));
    expect(await app.verifyChain(report)).toBeNull();
    await app.close();
    for (const table of ['operation', 'event', 'snapshot']) {
      expect(await errorOf(runAlone(url, `UPDATE ${table} SET hash = 'x'`))).toContain('permission');
      expect(await errorOf(runAlone(url, `DELETE FROM ${table}`))).toContain('permission');
    }
    expect(await errorOf(runAlone(url, `UPDATE deployment SET epoch = 'x'`))).toContain('permission');
    expect(await errorOf(runAlone(url, 'CREATE TABLE mine (x INT)'))).toContain('permission');
  });

  it('shows in a second table, which can be a ledger, what has been changed in the log', async () => {
    const script = readFileSync(ledgerScript, 'utf8').replace('WITH (LEDGER = ON (APPEND_ONLY = ON))', '');
    for (const batch of script.split(/^GO$/m)) if (batch.trim() !== '') await place.tool(batch);
    await store.push(pushOf(store, 6, [set(1, 3, text('witnessed'), { column: 'given' })]));
    expect(await place.tool('SELECT * FROM chain_differences')).toEqual([]);
    await place.tool('DROP TRIGGER operation_is_append_only');
    await place.tool(`UPDATE operation SET hash = 'x' WHERE entry = 2`);
    expect(await place.tool('SELECT * FROM chain_differences')).toEqual([{ report, entry: 2 }]);
    await place.tool(
      'UPDATE operation SET hash = witness.hash FROM operation JOIN chain_witness AS witness ON witness.report = operation.report AND witness.entry = operation.entry',
    );
  });

  it('names where somebody with all rights has changed the log', async () => {
    await place.tool(`UPDATE operation SET actor_name = 'Somebody' WHERE revision = 5`);
    expect(await store.verifyChain(report)).toBe('revision 5');
  });

  it('gets a new epoch when its administrator has restored it', async () => {
    const epoch = await renewEpoch(place.url);
    const next = await place.open();
    expect(next.epoch).toBe(epoch);
    await expect(next.push(pushOf(store, 1, []))).rejects.toMatchObject({
      refusal: { code: 'EPOCH', epoch },
    });
    await next.close();
  });

  it('is set up once when several instances start together', async () => {
    const fresh = await newMssqlPlace(server);
    const stores = await Promise.all([1, 2, 3].map(() => fresh.open()));
    expect(new Set(stores.map(({ epoch }) => epoch)).size).toBe(1);
    await Promise.all(stores.map((one) => one.close()));
    const [counted] = await fresh.tool(
      'SELECT COUNT(*) AS runs, COUNT(DISTINCT name) AS names FROM schema_migration',
    );
    expect(counted?.['runs']).toBe(counted?.['names']);
    await fresh.remove();
  });

  async function fill(table: string): Promise<void> {
    if (table === 'form_version') {
      await place.tool(`INSERT INTO form_version (number, id, version, owner, definition, hash, released_at,
        released_by_tenant, released_by_object, released_by_name) VALUES (1, 'f', '1', 'o', '{}', 'h', 'now', 't', 'o', 'n')`);
    }
    if (table === 'round_change') {
      await place.tool(`INSERT INTO round_change (round, number, from_version, to_version, from_rule_set, to_rule_set,
        changed_at, changed_by_tenant, changed_by_object, changed_by_name)
        SELECT id, 1, '1', '1', 1, 2, 'now', 't', 'o', 'n' FROM round`);
    }
    if (table === 'event') {
      const revision = (await store.findReport(report))?.revision ?? 0;
      await store.transition(transitionOf('submit', 'submitted', revision));
      await store.transition(transitionOf('recall', 'draft', revision));
    }
  }
});
