import type { RoundMove } from '../../forms/form-store.ts';
import type { Author, RoundFilter, RoundRecord } from '../../reports/store.ts';
import { newRoundRow, roundChangeRow, roundOf, type RoundRow } from '../round-row.ts';
import { insertRow, isGiven, rowParameters, type Columns } from './given-rows.ts';
import { json, key, whole, type Run } from './statement.ts';

const names = 'id, form, form_version, rule_set, period, commissioner, opened_at, deadline, closes';
const columns: Columns = {
  ...{
    id: 'text',
    form: 'text',
    form_version: 'text',
    rule_set: 'whole',
    period: 'text',
    commissioner: 'id',
  },
  ...{ opened_at: 'text', deadline: 'text', closes: 'text' },
  ...{ opened_by_tenant: 'text', opened_by_object: 'text', opened_by_name: 'text' },
};
const changeColumns: Columns = {
  ...{ round: 'id', number: 'whole', from_version: 'text', to_version: 'text' },
  ...{ from_rule_set: 'whole', to_rule_set: 'whole' },
  ...{ changed_at: 'text', changed_by_tenant: 'text', changed_by_object: 'text', changed_by_name: 'text' },
};

export async function insertRound(run: Run, round: RoundRecord, by: Author): Promise<void> {
  await run(insertRow('round', columns), rowParameters(newRoundRow(round, by), columns));
}

export async function findRound(run: Run, id: string): Promise<RoundRecord | undefined> {
  const [rows] = await run<[RoundRow]>(`SELECT ${names} FROM round WHERE id = @id`, { id: key(id) });
  return rows.map(roundOf)[0];
}

export async function listRounds(run: Run, { organisations }: RoundFilter): Promise<readonly RoundRecord[]> {
  const [rows] = await run<[RoundRow]>(
    `SELECT ${names} FROM round
     WHERE ${isGiven('commissioner', 'organisations')}
        OR id IN (SELECT round FROM report WHERE ${isGiven('organisation', 'organisations')})
     ORDER BY opened_at, id`,
    { organisations: json(organisations) },
  );
  return rows.map(roundOf);
}

/** With the number that its next change gets. */
export async function lockRound(run: Run, id: string) {
  const [rows, [counted]] = await run<[RoundRow, { readonly changes: number }]>(
    `UPDATE round SET rule_set = rule_set WHERE id = @id;
     SELECT ${names} FROM round WHERE id = @id;
     SELECT COUNT(*) AS changes FROM round_change WHERE round = @id;`,
    { id: key(id) },
  );
  return { round: rows.map(roundOf)[0], number: (counted?.changes ?? 0) + 1 };
}

export async function changeRound(run: Run, move: RoundMove, number: number): Promise<void> {
  await run(
    `UPDATE round SET form_version = @form_version, rule_set = @rule_set WHERE id = @round;
     ${insertRow('round_change', changeColumns)}`,
    {
      ...rowParameters(roundChangeRow(move, number), changeColumns),
      form_version: key(move.to.formVersion),
      rule_set: whole(move.to.ruleSet),
    },
  );
}
