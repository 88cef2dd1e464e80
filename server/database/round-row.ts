import type { RoundMove } from '../forms/form-store.ts';
import type { Author, RoundRecord } from '../reports/store.ts';

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

export function newRoundRow(round: RoundRecord, by: Author) {
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
    opened_by_tenant: by.tenant,
    opened_by_object: by.object,
    opened_by_name: by.name,
  };
}

/** `number`: counts the changes of a round, from 1. */
export function roundChangeRow({ round, from, to, by, now }: RoundMove, number: number) {
  return {
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
  };
}
