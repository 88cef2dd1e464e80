import type { DatabaseSync } from 'node:sqlite';
import type { Author, RoundFilter, RoundRecord } from '../../reports/store.ts';
import { insertion, query } from './statement.ts';

export interface RoundRow {
  readonly id: string;
  readonly form: string;
  readonly form_version: string;
  readonly period: string;
  readonly commissioner: string;
  readonly opened_at: string;
  readonly deadline: string;
  readonly closes: string;
}
export interface Rounds {
  readonly insert: (round: RoundRecord, by: Author) => void;
  readonly find: (id: string) => RoundRecord | undefined;
  readonly list: (filter: RoundFilter) => readonly RoundRecord[];
}

const columns = ['id', 'form', 'form_version', 'period', 'commissioner', 'opened_at', 'deadline', 'closes'];
const openedBy = ['opened_by_tenant', 'opened_by_object', 'opened_by_name'];

export function rounds(database: DatabaseSync): Rounds {
  const insert = insertion(database, 'round', [...columns, ...openedBy]);
  const names = columns.join(', ');
  const find = query<RoundRow>(database, `SELECT ${names} FROM round WHERE id = :id`);
  const list = query<RoundRow>(
    database,
    `SELECT ${names} FROM round
     WHERE commissioner IN (SELECT value FROM json_each(:organisations))
        OR id IN (SELECT round FROM report WHERE organisation IN (SELECT value FROM json_each(:organisations)))
     ORDER BY opened_at, id`,
  );
  return {
    insert: (round, by) => {
      insert({
        ...rowOf(round),
        opened_by_tenant: by.tenant,
        opened_by_object: by.object,
        opened_by_name: by.name,
      });
    },
    find: (id) => {
      const row = find.first({ id });
      return row === undefined ? undefined : roundOf(row);
    },
    list: ({ organisations }) => list.all({ organisations: JSON.stringify(organisations) }).map(roundOf),
  };
}

export function roundOf(row: RoundRow): RoundRecord {
  return {
    id: row.id,
    form: row.form,
    formVersion: row.form_version,
    period: row.period,
    commissioner: row.commissioner,
    openedAt: row.opened_at,
    deadline: row.deadline,
    closes: row.closes,
  };
}

function rowOf(round: RoundRecord): { readonly [Column in keyof RoundRow]: string } {
  return {
    id: round.id,
    form: round.form,
    form_version: round.formVersion,
    period: round.period,
    commissioner: round.commissioner,
    opened_at: round.openedAt,
    deadline: round.deadline,
    closes: round.closes,
  };
}
