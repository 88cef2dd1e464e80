import { expect, it } from 'vitest';
import { migrate } from '../../../server/database/migrate.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';

const first = { name: '0001-a.sql', sql: 'CREATE TABLE a (x)', hash: 'a' };
const second = { name: '0002-b.sql', sql: 'CREATE TABLE b (x)', hash: 'b' };
const tablesOf = (database: ReturnType<typeof openSqlite>) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '_' ORDER BY name`)
    .all()
    .map(({ name }) => name);

it('runs each migration once, in order', () => {
  const database = openSqlite(':memory:');
  migrate(database, [first]);
  migrate(database, [first, second]);
  migrate(database, [first, second]);
  expect(tablesOf(database)).toEqual(['a', 'b']);
});

it('runs all that is missing or nothing', () => {
  const database = openSqlite(':memory:');
  const broken = { name: '0002-c.sql', sql: 'CREATE TABLE c (x); CREATE NONSENSE', hash: 'c' };
  expect(() => {
    migrate(database, [first, broken]);
  }).toThrow('syntax error');
  expect(tablesOf(database)).toEqual([]);
});

it('refuses a migration that was edited after it had run, and a database from a newer version', () => {
  const database = openSqlite(':memory:');
  migrate(database, [first, second]);
  expect(() => {
    migrate(database, [first, { ...second, hash: 'edited' }]);
  }).toThrow('0002-b.sql was edited after it had run');
  expect(() => {
    migrate(database, [first]);
  }).toThrow('0002-b.sql, which this version does not know');
});
