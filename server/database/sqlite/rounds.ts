import type { DatabaseSync } from 'node:sqlite';
import type { RoundMove } from '../../forms/form-store.ts';
import type { Author, RoundFilter, RoundRecord } from '../../reports/store.ts';
import { command, insertion, query } from './statement.ts';

export interface RoundRow {
  readonly id: string;
  readonly form: string;
  readonly form_version: string;
  readonly rule_set: number;
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
  /** The number that the next change of a round gets. */
  readonly nextChange: (round: string) => number;
  readonly change: (move: RoundMove, number: number) => void;
}

const columns = [
  ...['id', 'form', 'form_version', 'rule_set', 'period', 'commissioner', 'opened_at', 'deadline', 'closes'],
];
const changeColumns = [
  ...['round', 'number', 'from_version', 'to_version', 'from_rule_set', 'to_rule_set'],
  ...['changed_at', 'changed_by_tenant', 'changed_by_object', 'changed_by_name'],
];
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
  const counted = query<{ readonly changes: number }>(
    database,
    'SELECT COUNT(*) AS changes FROM round_change WHERE round = :round',
  );
  const insertChange = insertion(database, 'round_change', changeColumns);
  const update = command(
    database,
    'UPDATE round SET form_version = :form_version, rule_set = :rule_set WHERE id = :id',
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
    nextChange: (round) => (counted.first({ round })?.changes ?? 0) + 1,
    change: ({ round, from, to, by, now }, number) => {
      insertChange({
        round,
        number,
        from_version: from.formVersion,
        to_version: to.formVersion,
        from_rule_set: from.ruleSet,
        to_rule_set: to.ruleSet,
        changed_at: now,
        changed_by_tenant: by.tenant,
        changed_by_object: by.object,
        changed_by_name: by.name,
      });
      update({ id: round, form_version: to.formVersion, rule_set: to.ruleSet });
    },
    list: ({ organisations }) => list.all({ organisations: JSON.stringify(organisations) }).map(roundOf),
  };
}

export function roundOf(row: RoundRow): RoundRecord {
  return {
    id: row.id,
    form: row.form,
    formVersion: row.form_version,
    ruleSet: row.rule_set,
    period: row.period,
    commissioner: row.commissioner,
    openedAt: row.opened_at,
    deadline: row.deadline,
    closes: row.closes,
  };
}

function rowOf(round: RoundRecord): Pick<RoundRow, keyof RoundRow> {
  return {
    id: round.id,
    form: round.form,
    form_version: round.formVersion,
    rule_set: round.ruleSet,
    period: round.period,
    commissioner: round.commissioner,
    opened_at: round.openedAt,
    deadline: round.deadline,
    closes: round.closes,
  };
}
