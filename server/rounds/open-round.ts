import { randomUUID } from 'node:crypto';
import { carryOver } from '../../shared/forms/carry-over.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { authorize } from '../identity/policy.ts';
import { describeReport } from '../reports/describe-report.ts';
import { findLastReport } from '../reports/last-report.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { NewReport, RoundRecord } from '../reports/store.ts';
import { checkRound } from './check-round.ts';
import { newestVersion } from '../forms/form-library.ts';
import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import { describeRound } from './describe-round.ts';
import { notThisRound, unknownForm } from './refusals.ts';
import type { RoundRequest } from './round-request.ts';

/**
 * Opens a round with one report per recipient, or says everything that is wrong with it. What each one's last report knows
 * of the new one is laid in beside what the request lays in.
 */
export async function openRound(parts: ReportParts, actor: Actor, request: RoundRequest, language: Language) {
  if (!authorize(actor, 'openRound', { commissioning: request.commissioner, reporting: [] }))
    throw forbidden();
  const form = newestVersion(parts.forms, request.form, request.commissioner);
  if (form === undefined) throw unknownForm();
  const faults = checkRound(request, form, parts.registers.organisations, parts.now());
  if (faults.length > 0) throw notThisRound(faults);

  const round = {
    id: randomUUID(),
    form: form.id,
    formVersion: form.version,
    ruleSet: newestRuleSet,
    period: request.period,
    commissioner: request.commissioner,
    openedAt: parts.now(),
    deadline: request.deadline,
    closes: request.closes,
  };
  const { tenant, object, name } = actor;
  const created = await Promise.all(
    request.recipients.map((recipient) => newReport(parts, form, round, recipient)),
  );
  await parts.store.createRound(round, created, { tenant, object, name });
  const reports = await parts.store.listReports({ round: round.id });
  return {
    round: describeRound(parts, round, reports, language),
    reports: reports.map((report) => describeReport(parts, actor, report, language)),
  };
}

async function newReport(
  parts: ReportParts,
  form: FormDefinition,
  round: RoundRecord,
  { organisation, prefill }: RoundRequest['recipients'][number],
): Promise<NewReport> {
  const last = await findLastReport(parts, round, organisation);
  const carried = last === null ? [] : carryOver(form, last, prefill);
  return { id: randomUUID(), organisation, prefill: [...prefill, ...carried] };
}
