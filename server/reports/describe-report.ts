import type { z } from 'zod';
import type { reportSummary } from '../../shared/api/schemas.ts';
import type { Language } from '../../shared/language.ts';
import type { TransitionName } from '../../shared/report.ts';
import { beginsAt, isClosed as isClosedAt, isEditable, transitions } from '../../shared/report.ts';
import type { Actor } from '../identity/actor.ts';
import { isSamePerson } from '../identity/actor.ts';
import { authorize, holds } from '../identity/policy.ts';
import { isToReopen, nextToReopen } from './reopening.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf, organisationOf } from './report-parts.ts';
import { sidesOfReport } from './sides.ts';
import type { ReportRecord } from './store.ts';

export type ReportSummary = z.infer<typeof reportSummary>;

/** A report as its reader sees it, with what this reader may do now. */
export function describeReport(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  language: Language,
): ReportSummary {
  const { round } = report;
  return {
    id: report.id,
    round: round.id,
    form: round.form,
    formVersion: round.formVersion,
    ruleSet: round.ruleSet,
    formTitle: formOf(parts, round).title[language],
    period: round.period,
    organisation: organisationOf(parts, report.organisation),
    state: report.state,
    revision: report.revision,
    deadline: round.deadline,
    closes: round.closes,
    late: report.late,
    openConflicts: report.openConflicts,
    questions: report.questions,
    mayEdit:
      isEditable(report.state) &&
      !isClosed(report, parts.now()) &&
      authorize(actor, 'editReport', sidesOfReport(report)),
    mayDo: transitionsFor(actor, report, parts.now()),
    reopeningAsked: requestFor(actor, report),
  };
}

function transitionsFor(actor: Actor, report: ReportRecord, now: string): readonly TransitionName[] {
  const possible = transitions
    .filter((one) => beginsAt(one, whereIs(report)) && holds(actor, one.by, sidesOfReport(report)))
    .map(({ name }) => name)
    .filter((name) => !isOfTheRound(name) || !isClosed(report, now))
    .filter((name) => name !== 'approve' || !isOwnSubmission(actor, report))
    .filter((name) => !isToReopen(name) || name === nextToReopen(report.reopeningAsked?.by ?? null, actor));
  return [...new Set(possible)];
}

/** For `beginsAt`. */
export function whereIs({ state, questions }: Pick<ReportRecord, 'state' | 'questions'>) {
  return { state, isAsked: questions.length > 0 };
}

function requestFor(actor: Actor, { reopeningAsked: asked }: ReportRecord): ReportSummary['reopeningAsked'] {
  if (asked === null) return null;
  const { by, at, reason } = asked;
  return { by: by.name, at, reason, isOwn: isSamePerson(by, actor) };
}

/** What recalls after the closing could never be sent again. */
export const isOfTheRound = (name: TransitionName): boolean => name === 'submit' || name === 'recall';

export function isClosed({ state, round }: Pick<ReportRecord, 'state' | 'round'>, now: string): boolean {
  return isClosedAt(state, round.closes, now);
}

export function isOwnSubmission(actor: Actor, { submittedBy }: ReportRecord): boolean {
  return submittedBy !== null && isSamePerson(submittedBy, actor);
}
