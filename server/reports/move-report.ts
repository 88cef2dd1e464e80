import type { Language } from '../../shared/language.ts';
import type { Transition, TransitionName } from '../../shared/report.ts';
import { transitions } from '../../shared/report.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { holds } from '../identity/policy.ts';
import { isAlreadyMoved } from './already-moved.ts';
import { describeReport, isClosed, isOfTheRound, isOwnSubmission } from './describe-report.ts';
import { readFindings } from './read-findings.ts';
import { hindrancesOf } from './readiness.ts';
import {
  illegalTransition,
  notReadyToSubmit,
  ownApproval,
  reasonRequired,
  refuseTransition,
  revisionMoved,
  roundClosed,
} from './refusals.ts';
import type { ReportParts } from './report-parts.ts';
import { sidesOfReport } from './sides.ts';
import type { EventRecord, ReportRecord } from './store.ts';
import { RevisionMoved, TransitionRefused } from './store.ts';

interface MoveRequest {
  readonly transition: TransitionName;
  readonly reason: string | null;
  readonly explanations: EventRecord['explanations'];
  /** The revision that the actor has seen. */
  readonly seenRevision: number;
  readonly language: Language;
}

/**
 * Submits, recalls, returns, approves, locks or reopens a report, or says everything that stands in the way. Asked twice, it
 * answers twice and does it once.
 */
export async function moveReport(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  request: MoveRequest,
) {
  const transition = permittedTransition(actor, report, request.transition);
  if (request.seenRevision !== report.revision) throw revisionMoved(report.revision);
  if (!transition.from.includes(report.state)) {
    const moved = await asMoved(parts, actor, report, request, transition);
    return { report: describeReport(parts, actor, moved, request.language) };
  }
  if (transition.reasonRequired && (request.reason ?? '') === '') throw reasonRequired();
  if (transition.name === 'approve' && isOwnSubmission(actor, report)) throw ownApproval();
  if (isOfTheRound(transition.name) && isClosed(report, parts.now())) throw roundClosed();
  if (transition.name === 'submit') await assertReadyToSubmit(parts, report, request);
  const moved = await carryOut(parts, actor, report, request, transition);
  return { report: describeReport(parts, actor, moved, request.language) };
}

/** The transition that fits both actor and state; when none fits the state, one that at least fits the actor. */
function permittedTransition(actor: Actor, report: ReportRecord, name: TransitionName): Transition {
  const permitted = transitions.filter(
    (transition) => transition.name === name && holds(actor, transition.by, sidesOfReport(report)),
  );
  const transition = permitted.find(({ from }) => from.includes(report.state)) ?? permitted[0];
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
  const { reason, explanations, seenRevision } = request;
  const now = parts.now();
  const isLate = Date.parse(now) > Date.parse(report.round.deadline);
  return parts.store
    .transition({
      report: report.id,
      transition: transition.name,
      to: transition.to,
      revision: seenRevision,
      author: { tenant, object, name },
      reason,
      explanations,
      late: transition.name === 'submit' ? isLate : report.late,
      now,
    })
    .catch(async (error: unknown) => {
      if (!(error instanceof TransitionRefused && error.refusal.code === 'STATE')) return refuse(error);
      const now = (await parts.store.findReport(report.id)) ?? report;
      return asMoved(parts, actor, now, request, transition);
    });
}

/** The report as it was moved when this was asked for the first time; throws when it was not. */
async function asMoved(
  { store }: ReportParts,
  { name: by }: Actor,
  report: ReportRecord,
  { reason, explanations, seenRevision: revision }: MoveRequest,
  transition: Transition,
): Promise<ReportRecord> {
  const last = (await store.listEvents(report.id)).at(-1);
  const asked = { transition, by, revision, reason, explanations };
  if (!isAlreadyMoved(report, last, asked)) throw illegalTransition();
  return report;
}

/** Somebody was quicker between our look at the report and the transaction. */
function refuse(error: unknown): never {
  if (error instanceof RevisionMoved) throw revisionMoved(error.revision);
  throw error instanceof TransitionRefused ? refuseTransition(error.refusal) : error;
}
