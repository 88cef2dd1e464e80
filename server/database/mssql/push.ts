import { UnknownReport, type Push, type PushResult } from '../../reports/store.ts';
import { planPush, seqsOf } from '../push-plan.ts';
import type { DeviceRow, PushFacts, PushSettings } from '../push-plan.ts';
import type { KnownRow } from '../read-operation.ts';
import type { ReportRow } from '../report-row.ts';
import { readDraft } from './report-state.ts';
import { lockReport } from './reports.ts';
import { key, whole, type Run } from './statement.ts';
import { writePush } from './write-push.ts';

/** Lock, read, decide, write: two or three batches. Runs inside a transaction. */
export async function pushOperations(
  run: Run,
  settings: PushSettings,
  push: Push,
  isSystem = false,
): Promise<PushResult> {
  const facts = await lockAndRead(run, settings, push);
  const { answer, rows } = planPush(settings, facts, push, isSystem);
  if (rows !== null) await writePush(run, rows);
  return answer;
}

type RoundForm = PushFacts['round'];

async function lockAndRead(run: Run, { cache }: PushSettings, push: Push): Promise<PushFacts> {
  const { from, to } = seqsOf(push);
  const [[report], [round], [device], known] = await run<[ReportRow, RoundForm, DeviceRow, KnownRow]>(
    `${lockReport}
     SELECT round.form, round.form_version, round.closes FROM round JOIN report ON report.round = round.id
     WHERE report.id = @report;
     SELECT tenant, object, last_seq FROM device WHERE report = @report AND id = @device;
     SELECT operation.seq, operation.payload, operation.outcome, operation.revision, operation.code,
       conflict.id, conflict.theirs_revision, conflict.theirs_value
     FROM operation LEFT JOIN conflict
       ON conflict.report = operation.report AND conflict.revision = operation.revision
     WHERE operation.report = @report AND operation.device = @device
       AND operation.seq BETWEEN @first AND @last;`,
    { report: key(push.report), device: key(push.device), first: whole(from), last: whole(to) },
  );
  if (report === undefined || round === undefined) throw new UnknownReport(push.report);
  const state = cache.take(report.id, report.chain_head) ?? (await readDraft(run, report.id));
  return { report, round, device, known, state };
}
