import type { z } from 'zod';
import type { rehearsal } from '../../shared/api/form-version-endpoints.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { newestOfEachKind } from '../../shared/recent-periods.ts';
import { rehearse } from '../../shared/rules/rehearse.ts';
import { underCheck } from '../reports/under-check.ts';
import { listsFor } from '../reports/report-lists.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { organisationOf } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import type { VersionsOfRound } from './form-store.ts';

export type Rehearsal = z.infer<typeof rehearsal>;

/** All reports of the form's two newest periods of each kind that the organisation has commissioned, lifted to a version and checked. */
export async function rehearseForm(
  parts: ReportParts,
  form: FormDefinition,
  to: VersionsOfRound,
  commissioner: string,
  language: Language,
): Promise<Rehearsal> {
  const listed = await parts.store.listRounds({ organisations: [commissioner] });
  const rounds = listed.filter((round) => round.form === form.id && round.commissioner === commissioner);
  const periods = newestOfEachKind(
    rounds.map(({ period }) => period),
    2,
  );
  return rehearseRounds(
    parts,
    form,
    to,
    rounds.filter(({ period }) => periods.includes(period)),
    language,
  );
}

export async function rehearseRounds(
  parts: ReportParts,
  form: FormDefinition,
  to: VersionsOfRound,
  rounds: readonly RoundRecord[],
  language: Language,
): Promise<Rehearsal> {
  const reports = await Promise.all(rounds.map(({ id }) => parts.store.listReports({ round: id })));
  const rehearsed: Rehearsal['reports'][number][] = [];
  // One after the other: the reports of a region are many, and each is read whole.
  for (const report of reports.flat()) {
    rehearsed.push(await rehearseReport(parts, report, form, to, language));
  }
  return { form: form.id, to, reports: rehearsed };
}

async function rehearseReport(
  parts: ReportParts,
  report: ReportRecord,
  form: FormDefinition,
  to: VersionsOfRound,
  language: Language,
): Promise<Rehearsal['reports'][number]> {
  const { period, formVersion, ruleSet } = report.round;
  const checked = await underCheck(parts, report);
  const conflicts = await parts.store.listConflicts(report.id);
  const lists = listsFor(form, report.organisation, parts.registers);
  return {
    report: report.id,
    organisation: organisationOf(parts, report.organisation),
    period,
    from: { formVersion, ruleSet },
    ...rehearse({ ...checked, conflicts }, ruleSet, { form, lists, ruleSet: to.ruleSet }, language),
  };
}
