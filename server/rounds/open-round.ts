import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { endpoints } from '../../shared/api/endpoints.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { authorize } from '../identity/policy.ts';
import { describeReport } from '../reports/describe-report.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { NewReport } from '../reports/store.ts';
import { checkRound } from './check-round.ts';
import { describeRound } from './describe-round.ts';
import { notThisRound, unknownForm } from './refusals.ts';

export type OpenRound = z.output<(typeof endpoints.openRound)['body']>;

/** Opens a round with one report per recipient, or says everything that is wrong with it. */
export async function openRound(parts: ReportParts, actor: Actor, request: OpenRound, language: Language) {
  if (!authorize(actor, 'openRound', { commissioning: request.commissioner, reporting: [] }))
    throw forbidden();
  const form = newestForm(parts.forms, request.form);
  const faults = checkRound(request, form, parts.registers.organisations, parts.now());
  if (faults.length > 0) throw notThisRound(faults);

  const round = {
    id: randomUUID(),
    form: form.id,
    formVersion: form.version,
    period: request.period,
    commissioner: request.commissioner,
    openedAt: parts.now(),
    deadline: request.deadline,
    closes: request.closes,
  };
  const { tenant, object, name } = actor;
  await parts.store.createRound(round, request.recipients.map(newReport), { tenant, object, name });
  const reports = await parts.store.listReports({ round: round.id });
  return {
    round: describeRound(parts, round, reports, language),
    reports: reports.map((report) => describeReport(parts, actor, report, language)),
  };
}

function newReport({ organisation, prefill }: OpenRound['recipients'][number]): NewReport {
  return { id: randomUUID(), organisation, prefill };
}

/** The catalogue lists a form's versions from old to new. */
function newestForm(forms: readonly FormDefinition[], id: string): FormDefinition {
  const form = forms.findLast((candidate) => candidate.id === id);
  if (form === undefined) throw unknownForm();
  return form;
}
