import { expect, it } from 'vitest';
import { missingMigrations, readMigrations } from '../../../server/database/migrations.ts';

const engines = ['sqlite', 'mssql'] as const;
const namesOf = (engine: (typeof engines)[number]) => readMigrations(engine).map(({ name }) => name);

it('numbers them without a gap', () => {
  const numbers = namesOf('sqlite').map((name) => Number(name.slice(0, 4)));
  expect(numbers).toEqual([...numbers.keys()].map((index) => index + 1));
});

it('gives every engine the same tables with the same columns, by migrations of the same names', () => {
  expect(namesOf('mssql')).toEqual(namesOf('sqlite'));
  const [sqlite, mssql] = engines.map(columnsOf);
  expect(mssql).toEqual(sqlite);
  expect(sqlite?.has('operation')).toBe(true);
});

it('refuses one that was edited after it had run, and a database from a newer version', () => {
  const first = { name: '0001-a.sql', sql: '', hash: 'a' };
  const second = { name: '0002-b.sql', sql: '', hash: 'b' };
  expect(missingMigrations([first, second], new Map([['0001-a.sql', 'a']]))).toEqual([second]);
  expect(() => missingMigrations([first], new Map([['0001-a.sql', 'other']]))).toThrow(
    '0001-a.sql was edited',
  );
  expect(() => missingMigrations([first], new Map([['0002-b.sql', 'b']]))).toThrow('comes from a newer one');
});

/** Table to its columns with whether each can be empty, from the SQL itself. */
function columnsOf(engine: (typeof engines)[number]): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  for (const { sql } of readMigrations(engine)) {
    for (const [, table = '', body = ''] of sql.matchAll(/^CREATE TABLE (\w+) \(\n([\s\S]*?)\n\)/gm)) {
      const lines = body.split('\n').filter((line) => /^ {2}[a-z_]+ (TEXT|INTEGER|INT|NVARCHAR)/.test(line));
      tables.set(table, lines.map(columnOf));
    }
    for (const [, table = '', column = ''] of sql.matchAll(
      /^ALTER TABLE (\w+) ADD (?:COLUMN )?(?!CONSTRAINT)(.+)$/gm,
    )) {
      tables.get(table)?.push(columnOf(column));
    }
  }
  return tables;
}

function columnOf(line: string): string {
  return `${line.trim().split(' ')[0] ?? ''}${line.includes('NOT NULL') ? '' : '?'}`;
}
