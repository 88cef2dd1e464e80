import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { endpoints } from '../../shared/api/endpoints.ts';
import { digestOfCells } from '../../shared/sync/digest.ts';
import { liveCells } from '../../shared/sync/merge-state.ts';
import { replay } from '../../shared/sync/replay.ts';
import type { PaneRun } from './pane.ts';
import type { Desk } from './reports.ts';
import { sendForJson, type Send } from './request.ts';

export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged as applied, and not in the log at the revision that was answered. */
  readonly lost: number;
  /** In the log without being the one that was acknowledged there. */
  readonly duplicate: number;
  readonly notApplied: number;
  /** Reports whose digest from the server is not that of the replayed log. */
  readonly otherDigest: number;
}
type Logged = z.output<typeof endpoints.pullOperations.answer>['operations'][number];

/** Reads every log through the API, and compares it with what the panes heard and with the server's digest. */
export async function verifyLogs(
  send: Send,
  desks: readonly Desk[],
  panes: readonly PaneRun[],
): Promise<Verdict> {
  let total: Verdict = { acknowledged: 0, lost: 0, duplicate: 0, notApplied: 0, otherDigest: 0 };
  for (const desk of desks) {
    const log = await readLog(send, desk);
    const verdict = compare(
      log,
      panes.filter((pane) => pane.desk === desk),
    );
    const isSame = (await readDigest(send, desk)) === digestOfLog(desk.report, log);
    total = {
      acknowledged: total.acknowledged + verdict.acknowledged,
      lost: total.lost + verdict.lost,
      duplicate: total.duplicate + verdict.duplicate,
      notApplied: total.notApplied + verdict.notApplied,
      otherDigest: total.otherDigest + (isSame ? 0 : 1),
    };
  }
  return total;
}

function compare(log: readonly Logged[], panes: readonly PaneRun[]): Omit<Verdict, 'otherDigest'> {
  const byRevision = new Map(log.map((logged) => [logged.revision, logged.operation]));
  const heard = panes.flatMap(({ operations, answers }) =>
    answers
      .flatMap((answer) => endpoints.pushOperations.answer.parse(JSON.parse(answer)).results)
      .map((result) => ({ result, operation: operations[result.seq - 1] })),
  );
  const isThere = ({ result, operation }: (typeof heard)[number]): boolean =>
    result.outcome === 'applied' &&
    operation !== undefined &&
    isDeepStrictEqual(byRevision.get(result.revision), operation);
  const applied = heard.filter(({ result }) => result.outcome === 'applied');
  const found = applied.filter(isThere).length;
  return {
    acknowledged: heard.length,
    lost: applied.length - found,
    duplicate: log.length - found,
    notApplied: heard.length - applied.length,
  };
}

async function readLog(send: Send, { report, token }: Desk): Promise<readonly Logged[]> {
  const log: Logged[] = [];
  for (let more = true; more;) {
    const path = `/api/v1/reports/${report}/operations?since=${log.at(-1)?.revision ?? 0}&limit=1000`;
    const page = endpoints.pullOperations.answer.parse(
      await sendForJson(send, { method: 'GET', path, token }),
    );
    log.push(...page.operations);
    more = page.more;
  }
  return log;
}

async function readDigest(send: Send, { report, token }: Desk): Promise<string> {
  const path = `/api/v1/reports/${report}/digest`;
  return endpoints.digest.answer.parse(await sendForJson(send, { method: 'GET', path, token })).digest;
}

function digestOfLog(report: string, log: readonly Logged[]): string {
  const replayed = replay(
    report,
    log.map((logged) => ({ ...logged, device: '' })),
  );
  return digestOfCells(liveCells(replayed));
}
