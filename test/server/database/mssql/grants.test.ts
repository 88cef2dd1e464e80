import { expect, it } from 'vitest';
import { grantsFor } from '../../../../server/database/mssql/grants.ts';
import { readMigrations } from '../../../../server/database/migrations.ts';

const grants = grantsFor('app').split('\n');

it('says what the server may do with every table there is', () => {
  const made = readMigrations('mssql').flatMap(({ sql }) =>
    [...sql.matchAll(/CREATE TABLE (\w+)/g)].map(([, table = '']) => table),
  );
  const granted = grants.flatMap((grant) => / ON (\w+) TO \[app\];$/.exec(grant)?.[1] ?? []);
  expect(granted.sort()).toEqual([...made, 'schema_migration'].sort());
});

it('lets nobody change or delete what has triggers against it', () => {
  const appendOnly = readMigrations('mssql').flatMap(({ sql }) =>
    [...sql.matchAll(/CREATE TRIGGER \w+_is_append_only ON (\w+)/g)].map(([, table = '']) => table),
  );
  expect(appendOnly).toHaveLength(5);
  for (const table of appendOnly) expect(grants).toContain(`GRANT SELECT, INSERT ON ${table} TO [app];`);
});

it('takes a name for a name, whatever is in it', () => {
  expect(grantsFor('a]; DROP TABLE x; --')).toContain('TO [a]]; DROP TABLE x; --];');
});
