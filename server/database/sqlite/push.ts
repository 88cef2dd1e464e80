import { UnknownReport, type Push, type PushResult } from '../../reports/store.ts';
import { planPush, seqsOf, type PushFacts, type PushRows, type PushSettings } from '../push-plan.ts';
import type { Tables } from './tables.ts';

/** Lock, read, decide, write. Runs inside a transaction. */
export function pushOperations(
  tables: Tables,
  settings: PushSettings,
  push: Push,
  isSystem = false,
): PushResult {
  const { answer, rows } = planPush(settings, lockAndRead(tables, settings, push), push, isSystem);
  if (rows !== null) write(tables, rows);
  return answer;
}

function lockAndRead(tables: Tables, { cache }: PushSettings, push: Push): PushFacts {
  const report = tables.reports.lock(push.report);
  const round = report === undefined ? undefined : tables.rounds.row(report.round);
  if (report === undefined || round === undefined) throw new UnknownReport(push.report);
  const { from, to } = seqsOf(push);
  return {
    report,
    round,
    device: tables.devices.find(report.id, push.device),
    known: tables.operations.known(report.id, push.device, from, to),
    state: cache.take(report.id, report.chain_head) ?? tables.cells.read(report.id),
  };
}

function write(tables: Tables, rows: PushRows): void {
  tables.cells.write(rows.report.id, rows);
  for (const operation of rows.operations) tables.operations.insert(operation);
  tables.devices.save(rows.report.id, rows.device);
  tables.reports.save(rows.report);
}
