import { randomUUID } from 'node:crypto';
import { carryOver } from '../../shared/forms/carry-over.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { isSameCell } from '../../shared/questions.ts';
import { sameValue } from '../../shared/value.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { authorize } from '../identity/policy.ts';
import { describeReport } from '../reports/describe-report.ts';
import { findLastReport } from '../reports/last-report.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { NewReport, ReportRecord, RoundRecord, Store } from '../reports/store.ts';
import { checkRound } from './check-round.ts';
import { newestVersion } from '../forms/form-library.ts';
import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import { describeRound } from './describe-round.ts';
import { notThisRound, roundKeyReused, unknownForm } from './refusals.ts';
import type { RoundRequest } from './round-request.ts';

/**
 * Opens a round with one report per recipient, or says everything that is wrong with it. What each one's last report knows
 * of the new one is laid in beside what the request lays in. Asked twice under one id, it answers twice and opens one.
 */
export async function openRound(
  parts: ReportParts,
  actor: Actor,
  id: string,
  request: RoundRequest,
  language: Language,
) {
  if (!authorize(actor, 'openRound', { commissioning: request.commissioner, reporting: [] }))
    throw forbidden();
  const before = await openedBefore(parts, id, request);
  const round = before ?? (await openNow(parts, actor, id, request));
  const reports = await parts.store.listReports({ round: id });
  return {
    round: describeRound(parts, round, reports, language),
    reports: reports.map((report) => describeReport(parts, actor, report, language)),
  };
}

/** The round that the same request has opened. Throws when another one has. */
async function openedBefore(
  { store }: ReportParts,
  id: string,
  { form, period, commissioner, deadline, closes, recipients }: RoundRequest,
): Promise<RoundRecord | undefined> {
  const round = await store.findRound(id);
  if (round === undefined) return undefined;
  const reports = await store.listReports({ round: id });
  const isSame =
    round.form === form &&
    round.period === period &&
    round.commissioner === commissioner &&
    round.deadline === deadline &&
    round.closes === closes &&
    reports.length === recipients.length;
  const holds = recipients.map((recipient, at) => holdsPrefill(store, reports[at], recipient));
  if (!isSame || (await Promise.all(holds)).includes(false)) throw roundKeyReused();
  return round;
}

/** Whether a report is the recipient's and was opened with what the request lays in, whatever has been written since. */
async function holdsPrefill(
  store: Store,
  report: ReportRecord | undefined,
  { organisation, prefill }: RoundRequest['recipients'][number],
): Promise<boolean> {
  if (report?.organisation !== organisation) return false;
  // The first operations of the system, in the order of the request; what is carried over comes after them.
  const laidIn = await store.readOperations(report.id, 0, prefill.length);
  return prefill.every((cell, at) => {
    const operation = laidIn[at]?.operation;
    return operation?.kind === 'set' && isSameCell(operation, cell) && sameValue(operation.value, cell.value);
  });
}

async function openNow(
  parts: ReportParts,
  actor: Actor,
  id: string,
  request: RoundRequest,
): Promise<RoundRecord> {
  const form = newestVersion(parts.forms, request.form, request.commissioner);
  if (form === undefined) throw unknownForm();
  const faults = checkRound(request, form, parts.registers.organisations, parts.now());
  if (faults.length > 0) throw notThisRound(faults);

  const round = {
    id,
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
  return parts.store.createRound(round, created, { tenant, object, name }).then(
    () => round,
    async (error: unknown) => {
      // Asked for twice at the same time, or it was done and the database's answer was lost.
      const opened = await openedBefore(parts, id, request);
      if (opened === undefined) throw error;
      return opened;
    },
  );
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
