import { beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../server/database/open-sqlite.ts';
import { command, insertion, query } from '../../../../server/database/sqlite/statement.ts';

describe('a prepared statement', () => {
  let database: ReturnType<typeof openSqlite>;
  beforeEach(() => {
    database = openSqlite(':memory:');
    database.exec('CREATE TABLE t (a TEXT, b INTEGER)');
    insertion(database, 't', ['a', 'b'])({ b: 1, a: 'one' });
  });

  it('takes its parameters by name, in any order, as often as the SQL names them', () => {
    const change = command(database, 'UPDATE t SET a = :a, b = :b + :more WHERE b < :more OR a = :a');
    change({ unnamed: 0, more: 5, b: 2, a: 'two' });
    const found = query<{ a: string; b: number }>(database, 'SELECT a, b FROM t WHERE a = @a AND b = :b');
    expect({ ...found.first({ b: 7, a: 'two' }) }).toEqual({ a: 'two', b: 7 });
    expect([...found.each({ b: 1, a: 'one' })]).toEqual([]);
  });

  it('is not carried out when a parameter is missing, which SQLite would take for NULL', () => {
    const change = command(database, 'UPDATE t SET a = :a, b = :b');
    expect(() => {
      change({ b: 2 });
    }).toThrow('The SQL names a, which is not given.');
    expect(query(database, 'SELECT a FROM t').all()).toMatchObject([{ a: 'one' }]);
  });
});
