import type { Language } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { Transition, TransitionName } from '../../shared/report.ts';
import { beginsAt, transitions } from '../../shared/report.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { holds } from '../identity/policy.ts';
import { describeReport, isClosed, isOfTheRound, isOwnSubmission, whereIs } from './describe-report.ts';
import { readFindings } from './read-findings.ts';
import { readQuestions, type Asked } from './read-questions.ts';
import { hindrancesOf } from './readiness.ts';
import {
  illegalTransition,
  keyReused,
  notReadyToSubmit,
  ownApproval,
  reasonRequired,
  refuseTransition,
  revisionMoved,
  roundClosed,
} from './refusals.ts';
import type { ReportParts } from './report-parts.ts';
import { organisationOf } from './report-parts.ts';
import { isSameRequest } from './same-request.ts';
import { sidesOfReport } from './sides.ts';
import type { EventRecord, ReportRecord } from './store.ts';
import { RevisionMoved, TransitionRefused } from './store.ts';

interface MoveRequest {
  readonly transition: TransitionName;
  readonly reason: string | null;
  readonly explanations: EventRecord['explanations'];
  /** What a return asks about single cells; none returns the whole report. */
  readonly cells: readonly Asked[];
  /** The revision that the actor has seen. */
  readonly seenRevision: number;
  /** See `TransitionRequest`. */
  readonly requestKey: string;
  readonly language: Language;
}

/**
 * Submits, recalls, returns, approves, locks or reopens a report, or says everything that stands in the way. Asked twice
 * under one key, it answers twice and does it once.
 */
export async function moveReport(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  request: MoveRequest,
) {
  const moved =
    (await movedBefore(parts, actor, report, request)) ?? (await moveNow(parts, actor, report, request));
  return { report: describeReport(parts, actor, moved, request.language) };
}

/** The report as it is now, whatever has happened to it since it was moved, so that no second asking moves it again. */
async function movedBefore(
  { store }: ReportParts,
  actor: Actor,
  { id }: ReportRecord,
  request: MoveRequest,
): Promise<ReportRecord | undefined> {
  const made = await store.findMove(id, actor, request.requestKey);
  if (made === undefined) return undefined;
  const asked = { ...request, revision: request.seenRevision, questions: request.cells };
  if (!isSameRequest(made, asked)) throw keyReused();
  return store.findReport(id);
}

async function moveNow(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  request: MoveRequest,
): Promise<ReportRecord> {
  const transition = permittedTransition(actor, report, request.transition);
  if (request.seenRevision !== report.revision) throw revisionMoved(report.revision);
  if (!beginsAt(transition, whereIs(report))) throw illegalTransition();
  if (transition.reasonRequired && (request.reason ?? '') === '') throw reasonRequired();
  if (transition.name === 'approve' && isOwnSubmission(actor, report)) throw ownApproval();
  if (isOfTheRound(transition.name) && isClosed(report, parts.now())) throw roundClosed();
  if (transition.name === 'submit') await assertReadyToSubmit(parts, report, request);
  return carryOut(parts, actor, report, request, transition);
}

/** The transition that fits both actor and state; when none fits the state, one that at least fits the actor. */
function permittedTransition(actor: Actor, report: ReportRecord, name: TransitionName): Transition {
  const permitted = transitions.filter(
    (transition) => transition.name === name && holds(actor, transition.by, sidesOfReport(report)),
  );
  const transition = permitted.find((one) => beginsAt(one, whereIs(report))) ?? permitted[0];
  if (transition === undefined) throw forbidden();
  return transition;
}

async function assertReadyToSubmit(
  parts: ReportParts,
  report: ReportRecord,
  { explanations, language }: MoveRequest,
): Promise<void> {
  const { findings } = await readFindings(parts, report, language);
  const hindrances = hindrancesOf(findings, explanations, await parts.store.listConflicts(report.id));
  if (hindrances !== null) throw notReadyToSubmit(hindrances);
}

async function carryOut(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  request: MoveRequest,
  transition: Transition,
): Promise<ReportRecord> {
  const { tenant, object, name } = actor;
  const { reason, explanations, seenRevision, requestKey } = request;
  const now = parts.now();
  const questions = await readQuestions(parts, actor, report, request);
  const isLate = Date.parse(now) > Date.parse(report.round.deadline);
  return parts.store
    .transition({
      report: report.id,
      transition: transition.name,
      to: transition.to,
      revision: seenRevision,
      seenQuestions: report.questions,
      author: { tenant, object, name },
      reason,
      explanations,
      questions,
      late: transition.name === 'submit' ? isLate : report.late,
      requestKey,
      now,
    })
    .catch((error: unknown) => refuse(error, organisationOf(parts, report.round.commissioner)));
}

/** What only the transaction can tell, and what has changed between our look at the report and the transaction. */
function refuse(error: unknown, commissioner: Organisation): never {
  if (error instanceof RevisionMoved) throw revisionMoved(error.revision);
  throw error instanceof TransitionRefused ? refuseTransition(error.refusal, commissioner.name) : error;
}
