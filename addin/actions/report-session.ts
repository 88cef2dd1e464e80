import { WorkbookProblem } from '../excel/workbook.ts';
import type { Trying, Verdict } from '../outbox/keep-trying.ts';
import { keepTrying } from '../outbox/keep-trying.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { Intercepted, Offline, ServerProblem, SignInNeeded } from '../server/problems.ts';
import type { OpenReport, SyncState } from '../open-report.ts';
import { askToSignIn } from './ask-to-sign-in.ts';
import type { CheckedReport } from './check-report.ts';
import { checkReport } from './check-report.ts';
import { explainProblem } from './explain-problem.ts';
import { isNews, listenForPokes } from './listen-for-pokes.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import type { SyncParts } from './sync-report.ts';
import { showWaiting, syncReport } from './sync-report.ts';

/** Follows the report in the workbook for as long as it is open. */
export interface ReportSession {
  readonly id: string;
  readonly outbox: Outbox;
  readonly parts: SyncParts;
  /** Saves now what can be saved; how it went is in the state of the pane. */
  readonly syncNow: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const quiet = 300;
const periodic = 60_000;
const longDelay = 60_000;

export async function startSession(pane: Pane, id: string, outbox: Outbox): Promise<ReportSession> {
  const ending = { isOver: false };
  const report = (): OpenReport | null => {
    const { report: open } = pane.store.getState();
    return open?.summary.id === id && !ending.isOver ? open : null;
  };
  const check = oneAtATime(() => {
    const open = report();
    if (open === null) throw new Error('The report is no longer open.');
    return checkReport(pane, open, outbox);
  });
  const parts: SyncParts = { pane, outbox, report, check };
  const mode = { isThorough: true };
  const showingDelay = showDelay(parts);
  const trying = keepTrying({
    work: async () => {
      const { isThorough } = mode;
      mode.isThorough = false;
      await showingDelay(() => syncReport(parts, { isThorough }));
      pane.store.dispatch({ kind: 'syncChanged', id, sync: { phase: 'idle' } });
    },
    onFailure: (error) => tellFailure(pane, id, error),
    random: Math.random,
  });
  const syncNow = () => {
    mode.isThorough = true;
    return trying.now();
  };
  const stopWatching = await watch(pane, { trying, check, syncNow });
  const stopListening = listenForPokes(pane, id, async (poke) => {
    // A pane hears of its own changes too, often before they are answered.
    await trying.idle();
    if (isNews(report(), poke)) await trying.now();
  });
  return {
    id,
    outbox,
    parts,
    syncNow,
    close: async () => {
      // The same report may be opened by somebody else before a request that is under way has ended.
      ending.isOver = true;
      trying.stop();
      stopListening();
      await stopWatching();
      outbox.close();
    },
  };
}

/** Shows in the sheets what waits when nothing has come through for a while; by a clock that nobody can turn. */
function showDelay(parts: SyncParts): (work: () => Promise<void>) => Promise<void> {
  let failingSince: number | null = null;
  return async (work) => {
    try {
      await work();
      failingSince = null;
    } catch (error) {
      if (error instanceof WorkbookProblem) throw error;
      failingSince ??= performance.now();
      if (performance.now() - failingSince >= longDelay) await showWaiting(parts);
      throw error;
    }
  };
}

function oneAtATime(work: () => Promise<CheckedReport>): () => Promise<CheckedReport> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

interface Watched {
  readonly trying: Trying;
  readonly check: () => Promise<CheckedReport>;
  readonly syncNow: () => Promise<void>;
}

/** After each burst of changes, whenever the pane comes back into view, and every minute, because events get lost. */
async function watch(pane: Pane, { trying, check, syncNow }: Watched): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The check comes first and by itself: findings must not wait for the network. If it fails, the run says so.
  const settle = () => void check().then(trying.now, trying.now);
  const stopListening = await pane.workbook.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  });
  const interval = setInterval(() => void syncNow(), periodic);
  const stopWaking = pane.onWake(() => void syncNow());
  return async () => {
    clearTimeout(timer);
    clearInterval(interval);
    stopWaking();
    await stopListening();
  };
}

/** No connection is shown beside the report and tried again; what trying again cannot mend is told. */
function tellFailure(pane: Pane, id: string, error: unknown): Verdict {
  const { phase, verdict } = judge(error);
  pane.store.dispatch({ kind: 'syncChanged', id, sync: { phase } });
  if (!verdict.again) {
    pane.store.dispatch({ kind: 'messageShown', message: explainProblem(error, textsOf(pane)) });
  }
  if (error instanceof SignInNeeded) void askToSignIn(pane);
  return verdict;
}

function judge(error: unknown): { readonly phase: SyncState['phase']; readonly verdict: Verdict } {
  if (error instanceof Offline) {
    const phase = error instanceof Intercepted ? 'intercepted' : 'offline';
    return { phase, verdict: { again: true, retryAfter: null } };
  }
  if (error instanceof ServerProblem && isPassing(error.problem.status)) {
    return { phase: 'offline', verdict: { again: true, retryAfter: error.retryAfter } };
  }
  if (error instanceof WorkbookProblem && error.code === 'busy') {
    return { phase: 'excelBusy', verdict: { again: true, retryAfter: null } };
  }
  // What is kept goes on its way after the next sign-in.
  const phase = error instanceof SignInNeeded ? 'offline' : 'stopped';
  return { phase, verdict: { again: false } };
}

const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;
