import type { DatabaseSync } from 'node:sqlite';
import type { RoundMove } from '../../forms/form-store.ts';
import type { Author, RoundFilter, RoundRecord } from '../../reports/store.ts';
import { newRoundRow, roundChangeRow, roundOf, type RoundRow } from '../round-row.ts';
import { command, insertion, query } from './statement.ts';

export interface Rounds {
  readonly insert: (round: RoundRecord, by: Author) => void;
  readonly row: (id: string) => RoundRow | undefined;
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
      insert(newRoundRow(round, by));
    },
    row: (id) => find.first({ id }),
    find: (id) => find.all({ id }).map(roundOf)[0],
    nextChange: (round) => (counted.first({ round })?.changes ?? 0) + 1,
    change: (move, number) => {
      insertChange(roundChangeRow(move, number));
      update({ id: move.round, form_version: move.to.formVersion, rule_set: move.to.ruleSet });
    },
    list: ({ organisations }) => list.all({ organisations: JSON.stringify(organisations) }).map(roundOf),
  };
}
