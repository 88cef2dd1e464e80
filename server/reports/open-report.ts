import { contentOf } from '../../shared/sync/content-of.ts';
import { digestOfCells } from '../../shared/sync/digest.ts';
import { questionsAt } from '../../shared/questions.ts';
import { questionKey } from '../../shared/rules/question.ts';
import type { Language } from '../../shared/language.ts';
import type { Actor } from '../identity/actor.ts';
import { describeReport } from './describe-report.ts';
import { lateChanges } from './late-changes.ts';
import { findLastReport, lastContentFor } from './last-report.ts';
import { unknownRevision } from './refusals.ts';
import { listsFor } from './report-lists.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf } from './report-parts.ts';
import type { EventRecord, ReportRecord, StoredState } from './store.ts';

/** A report with everything a sheet needs, now or as it stood at a revision. */
export async function openReport(
  parts: ReportParts,
  actor: Actor,
  report: ReportRecord,
  at: number | undefined,
  language: Language,
) {
  const { store, registers } = parts;
  const form = formOf(parts, report.round);
  const state = await readStateAt(parts, report, at);
  const last = await findLastReport(parts, report.round, report.organisation);
  const events = await store.listEvents(report.id);
  return {
    // The state may be newer than the record that let the actor in.
    report: describeReport(
      parts,
      actor,
      at === undefined ? { ...report, revision: state.revision } : report,
      language,
    ),
    epoch: store.epoch,
    content: contentOf(form, state),
    previous: lastContentFor(form, last),
    ruleSet: report.round.ruleSet,
    lists: listsFor(form, report.organisation, registers),
    conflicts: await store.listConflicts(report.id),
    late: lateChanges(await store.listRejections(report.id), events),
    events,
    explanations: lastExplanations(events),
    digest: digestOfCells(state.cells),
  };
}

async function readStateAt(
  { store }: Pick<ReportParts, 'store'>,
  report: ReportRecord,
  at: number | undefined,
): Promise<StoredState> {
  if (at !== undefined && at > report.revision) throw unknownRevision(report.revision);
  return store.readState(report.id, at);
}

export async function readDigest(parts: ReportParts, report: ReportRecord, at: number | undefined) {
  const state = await readStateAt(parts, report, at);
  const { epoch } = parts.store;
  const { formVersion } = report.round;
  return {
    epoch,
    revision: state.revision,
    digest: digestOfCells(state.cells),
    formVersion,
    state: report.state,
    reopeningAskedAt: report.reopeningAsked?.at ?? null,
    questionsAt: questionsAt(report.questions),
  };
}

/** Those of the last submission go on after a return, but none answers what was asked since. */
export function lastExplanations(events: readonly EventRecord[]): EventRecord['explanations'] {
  const at = events.findLastIndex(({ transition }) => transition === 'submit');
  const asked = new Set(events.slice(at + 1).flatMap(({ questions }) => questions.map(questionKey)));
  return (events[at]?.explanations ?? []).filter(({ finding }) => !asked.has(finding));
}
