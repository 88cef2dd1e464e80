import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../server/reports/store.ts';
import { text } from '../../../shared/value.ts';
import { newFilePlace, type FilePlace } from '../../contract/sqlite-place.ts';
import { ola, openSmallRound, pushOf, report, set, transitionOf } from '../../contract/small-round.ts';
import { sensitiveText } from '../../contract/sensitive-text.ts';

describe('the file of a SQLite store', () => {
  let place: FilePlace;
  let store: Store;
  beforeEach(async () => {
    place = await newFilePlace();
    store = await place.open();
    await openSmallRound(store);
    const operations = [
      set(1, 3, text('value one')),
      set(2, 3, text('two')),
      set(3, 3, null, { column: 'given' }),
    ];
    await store.push(pushOf(store, 1, operations));
    await store.transition(transitionOf('submit', 'submitted', 5));
    await store.transition(transitionOf('return', 'returned', 5, { author: ola }));
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  /** Somebody with the file and a tool of their own. */
  function tamper(sql: string): void {
    const database = new DatabaseSync(place.file);
    const triggers = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all();
    database.exec(triggers.map(({ name }) => `DROP TRIGGER ${String(name)};`).join(''));
    database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
    database.close();
  }

  it('verifies when nobody has touched it', async () => {
    expect(await store.verifyChain(report)).toBeNull();
  });

  it.each([
    ['revision 4', `UPDATE operation SET value = replace(value, 'one', 'onf') WHERE revision = 4`],
    ['revision 4', `UPDATE operation SET value = 'not even JSON' WHERE revision = 4`],
    ['revision 5', `UPDATE operation SET actor_name = 'Somebody' WHERE revision = 5`],
    ['revision 5', `UPDATE operation SET previous = 'null' WHERE revision = 5`],
    ['revision 5', `DELETE FROM operation WHERE revision = 4`],
    ['rejected operation 6', `UPDATE operation SET code = 'UNKNOWN_CELL' WHERE entry = 6`],
    ['event 7', `UPDATE event SET actor_name = 'Somebody' WHERE transition = 'submit'`],
    ['event 8', `DELETE FROM event WHERE entry = 7`],
    ['head', `DELETE FROM event WHERE entry = 8`],
    ['state', `UPDATE report SET state = 'draft'`],
    ['state', `UPDATE report SET version = 2`],
    ['state', `UPDATE report SET submitted_tenant = 'another'`],
    ['state', `UPDATE report SET submitted_object = 'another'`],
    ['cells', `UPDATE cell SET value = replace(value, 'two', 'twp')`],
    ['cells', `UPDATE report SET content_hash = 'x'`],
    ['snapshot 1', `UPDATE snapshot SET content = replace(content, 'two', 'twp')`],
  ])('names %s after %s', async (broken, sql) => {
    tamper(sql);
    expect(await store.verifyChain(report)).toBe(broken);
  });

  it.each(['operation', 'event', 'snapshot'])('lets nobody change or delete a row of %s', (table) => {
    const database = new DatabaseSync(place.file);
    expect(() => {
      database.exec(`UPDATE ${table} SET hash = 'x'`);
    }).toThrow(`${table} is append-only`);
    expect(() => {
      database.exec(`DELETE FROM ${table}`);
    }).toThrow(`${table} is append-only`);
    database.close();
  });

  it('holds no byte of a sensitive value', async () => {
    await store.push(pushOf(store, 2, [set(1, 3, text(`born ${sensitiveText}`))]));
    expect(await store.listRejections(report)).toHaveLength(2);
    await store.close();
    // Closing writes the whole log into the file, so this sees all there is.
    const bytes = readFileSync(place.file);
    expect(bytes.includes(sensitiveText)).toBe(false);
    expect(bytes.includes('value one')).toBe(true);
    store = await place.open();
  });
});
