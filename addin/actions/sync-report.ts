import { endpoints } from '../../shared/api/endpoints.ts';
import { isSameCell, questionsAt } from '../../shared/questions.ts';
import { digestOfContent } from '../../shared/sync/digest.ts';
import type { OpenedReport } from '../answers.ts';
import type { OpenReport, Rejection } from '../open-report.ts';
import type { Outbox, Outcome, Pushed } from '../outbox/outbox.ts';
import { ServerProblem } from '../server/problems.ts';
import { byFinding, explanationsWith, wordsOf } from '../written-words.ts';
import type { CheckedReport } from './check-report.ts';
import { contentAfter } from './content-after.ts';
import { fetchReport } from './fetch-report.ts';
import { layOutReport, metaOf } from './lay-out-report.ts';
import { metaChanges } from './locate-cell.ts';
import { markChanges } from './mark-cells.ts';
import { openAskedCells } from './open-asked-cells.ts';
import type { Pane } from './pane.ts';
import { pulledChanges } from './pulled-changes.ts';
import { pushChanges, rejectionsAfter } from './push-changes.ts';
import { pushKept } from './push-kept.ts';
import { takeNewVersion } from './take-new-version.ts';
import { whatWaits } from './waiting-changes.ts';

export interface SyncParts {
  readonly pane: Pane;
  readonly outbox: Outbox;
  /** The report as the pane has it now, or null when another one has been opened meanwhile. */
  readonly report: () => OpenReport | null;
  readonly check: () => Promise<CheckedReport>;
}

/**
 * Reads, pushes and pulls until the sheet, the pane and the server agree. The base advances only when nothing is left to
 * send, so that every operation names a state that its author has seen.
 */
export async function syncReport(parts: SyncParts, options: { readonly isThorough: boolean }): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const checked = await parts.check();
    const report = parts.report();
    if (report === null) return;
    const pushed = await pushPending(parts, report, checked).catch(nullIfOtherVersion);
    const server =
      pushed === null
        ? await fetchReport(parts.pane, report.summary.id)
        : await newsFrom(parts, pushed, checked);
    if (server !== null && server.report.formVersion !== report.summary.formVersion) {
      await takeNewVersion(parts, server);
      continue;
    }
    const isSettled = server === null || (await takeOver(parts, server));
    if (!isSettled || parts.outbox.pending().length > 0) continue;
    const opened = await openAskedCells(parts, checked);
    if (opened === null) continue;
    await showMarks(parts, opened);
    if (options.isThorough) await writeRevision(parts);
    return;
  }
}

/** The server takes nothing that was written for another version of the form. */
function nullIfOtherVersion(error: unknown): null {
  if (error instanceof ServerProblem && error.problem.code === 'TEMPLATE_VERSION') return null;
  throw error;
}

/** Somebody who types without a pause must not keep the server busy: what is left goes with the next run. */
const mostRounds = 10;

async function pushPending(parts: SyncParts, report: OpenReport, checked: CheckedReport): Promise<Pushed> {
  const { pane, outbox } = parts;
  const { id } = report.summary;
  if (outbox.pending().length > 0) {
    pane.store.dispatch({ kind: 'syncChanged', id, sync: { phase: 'sending' } });
  }
  const take = (outcomes: readonly Outcome[]) => {
    pane.store.dispatch({
      kind: 'reportChanged',
      id,
      change: (old) => ({
        ...old,
        // The sheet shows what was sent, so this is what it is compared with from now on; the revision that the author has
        // seen is still the old one.
        content: contentAfter(old.content, appliedIn(outcomes)),
        rejections: rejectionsAfter(old.rejections, outcomes, checked.cells),
      }),
    });
  };
  const pushed = await pushChanges(pane, report, outbox, take);
  pane.store.dispatch({ kind: 'syncChanged', id, sync: whatWaits(outbox, report, checked.cells) });
  return pushed;
}

/** The whole report when the server knows something that the pane cannot work out from what it has sent; else null. */
async function newsFrom(
  parts: SyncParts,
  { outcomes, last }: Pushed,
  checked: CheckedReport,
): Promise<OpenedReport | null> {
  const { pane } = parts;
  const open = parts.report();
  if (open === null) return null;
  const { id } = open.summary;
  if (last?.epoch === open.epoch && open.revision > 0) {
    const { revision } = last;
    if (!outcomes.every(isPlain) || digestOfContent(open.content) !== last.digest)
      return fetchReport(pane, id);
    const change = (old: OpenReport) => ({ ...old, revision, summary: { ...old.summary, revision } });
    pane.store.dispatch({ kind: 'reportChanged', id, change });
    return null;
  }
  const now = await pane.client.call(endpoints.digest, { params: { report: id } });
  if (now.epoch !== open.epoch) return giveBack(parts, open, now.epoch, checked);
  const isKnown =
    now.revision === open.revision &&
    now.formVersion === open.summary.formVersion &&
    now.state === open.summary.state &&
    now.reopeningAskedAt === (open.summary.reopeningAsked?.at ?? null) &&
    now.questionsAt === questionsAt(open.summary.questions);
  return isKnown ? null : fetchReport(pane, id);
}

/**
 * The server is another one than the pane has its cells from. What it was told was saved may be gone there, and is sent
 * before the sheet is made to show what the server has.
 */
async function giveBack(
  parts: SyncParts,
  open: OpenReport,
  epoch: string,
  checked: CheckedReport,
): Promise<OpenedReport> {
  const { pane, outbox } = parts;
  await outbox.meet(epoch);
  await pushPending(parts, open, checked);
  const { server, rejections } = await pushKept(pane, open.summary.id, outbox);
  const change = (old: OpenReport) => ({ ...old, rejections: [...old.rejections, ...rejections] });
  pane.store.dispatch({ kind: 'reportChanged', id: open.summary.id, change });
  return server;
}

const isPlain = ({ operation, result }: Pushed['outcomes'][number]) =>
  result.outcome !== 'conflict' && operation.kind !== 'resolve' && !isMovedOn(result);

/** Whoever sent it has not yet heard that the report can no longer be edited. */
const isMovedOn = (result: Outcome['result']) =>
  result.outcome === 'rejected' && ['NOT_EDITABLE', 'CLOSED', 'NOT_ASKED'].includes(result.code);

/**
 * Those that the sheet shows as written: rejected ones too stay in the sheet, but the server knows nothing of them. What was
 * offered again has been shown long ago, and perhaps something newer since.
 */
function appliedIn(outcomes: readonly Outcome[]) {
  return outcomes
    .filter(({ result, isOffered }) => result.outcome !== 'rejected' && !isOffered)
    .map(({ operation }) => operation);
}

/** Shows what the server has. False when the user has written something meanwhile: that is sent first, on its old base. */
export async function takeOver(parts: SyncParts, server: OpenedReport): Promise<boolean> {
  const { pane } = parts;
  const { grids, cells, found } = await parts.check();
  const report = parts.report();
  if (report === null) return true;
  if (found > 0 || parts.outbox.pending().length > 0) return false;
  const { language } = pane.store.getState();
  const next = withServer(report, server);
  const changes = pulledChanges({ report, server: server.content, cells, language });
  const { form, lists } = report;
  const former = { form, lists, known: [report.content, server.content] };
  if (changes === null) await layOutReport(pane, next, former, 'same');
  else if (changes.length > 0) {
    await pane.workbook.writeCells([...changes, ...metaChanges(grids, metaOf(next, language))]);
  }
  pane.store.dispatch({
    kind: 'reportChanged',
    id: report.summary.id,
    change: (old) => withServer(old, server),
  });
  const isWritable = next.rejections.length < report.rejections.length;
  if (changes === null || changes.length > 0 || isWritable) await parts.check();
  return true;
}

export function withServer(report: OpenReport, server: OpenedReport): OpenReport {
  return {
    ...report,
    summary: server.report,
    lists: server.lists,
    epoch: server.epoch,
    content: server.content,
    previous: server.previous,
    ruleSet: server.ruleSet,
    revision: server.report.revision,
    conflicts: server.conflicts,
    events: server.events,
    late: server.late,
    rejections: report.rejections.filter((rejection) => isStillRefused(rejection, server.report)),
    explanations: explanationsWith(wordsOf(report), server.report, byFinding(server.explanations)),
  };
}

/** What was refused for where the report was is written anew once it can be, if it stands in the sheet still. */
function isStillRefused(
  { sheet, row, column, code }: Rejection,
  { mayEdit, questions }: OpenedReport['report'],
) {
  if (!mayEdit) return true;
  if (code !== 'NOT_ASKED') return code !== 'NOT_EDITABLE' && code !== 'CLOSED';
  const isAsked = column !== null && questions.some((one) => isSameCell(one, { sheet, row, column }));
  return questions.length > 0 && !isAsked;
}

async function showMarks({ pane, report }: SyncParts, { grids }: CheckedReport): Promise<void> {
  const open = report();
  const changes = open === null ? [] : markChanges(grids, { ...open, waiting: [] });
  if (changes.length > 0) await pane.workbook.writeCells(changes);
}

/** Shows in the sheets what has waited long to be sent. A sync that succeeds takes it away again. */
export async function showWaiting({ pane, report, check }: SyncParts): Promise<void> {
  const { grids } = await check();
  const open = report();
  const changes = open === null ? [] : markChanges(grids, { ...open, waiting: open.sync.waiting });
  if (changes.length > 0) await pane.workbook.writeCells(changes);
}

/** Each write is a step in Excel's undo, so the revision is not written after every cell that was typed. */
async function writeRevision({ pane, report }: SyncParts): Promise<void> {
  const open = report();
  if (open === null) return;
  const grids = await pane.workbook.readGrids();
  const changes = metaChanges(grids, metaOf(open, pane.store.getState().language));
  if (changes.length > 0) await pane.workbook.writeCells(changes);
}
