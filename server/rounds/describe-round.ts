import type { z } from 'zod';
import type { round as roundSchema } from '../../shared/api/schemas.ts';
import type { Language } from '../../shared/language.ts';
import { isDelivered } from '../../shared/report.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { formOf, organisationOf } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';

export type Round = z.infer<typeof roundSchema>;

/** A round with its reports counted: those that the reader may see. */
export function describeRound(
  parts: Pick<ReportParts, 'forms' | 'registers'>,
  round: RoundRecord,
  reports: readonly ReportRecord[],
  language: Language,
): Round {
  return {
    id: round.id,
    form: round.form,
    formVersion: round.formVersion,
    ruleSet: round.ruleSet,
    formTitle: formOf(parts, round).title[language],
    period: round.period,
    commissioner: organisationOf(parts, round.commissioner),
    deadline: round.deadline,
    closes: round.closes,
    recipients: reports.length,
    delivered: reports.filter(({ state }) => isDelivered(state)).length,
  };
}
