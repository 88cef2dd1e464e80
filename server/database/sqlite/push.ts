import type { FormDefinition } from '../../../shared/forms/definition.ts';
import type { LockedReport } from '../../../shared/sync/locked-report.ts';
import type { Merge, MergedPush } from '../../../shared/sync/merge.ts';
import { isEditable } from '../../../shared/report.ts';
import type { IsSensitive } from '../../../shared/sync/sensitive.ts';
import { PushRefused, UnknownReport, type Push, type PushResult } from '../../reports/store.ts';
import { contentHashOf } from '../content-hash.ts';
import { chained } from '../hash-chain.ts';
import { operationRow } from '../operation-row.ts';
import type { StateCache } from '../state-cache.ts';
import { chainEndOf, type ReportRow } from './reports.ts';
import type { Tables } from './tables.ts';

export type FindForm = (id: string, version: string) => FormDefinition | undefined;

export interface PushSettings {
  readonly epoch: string;
  readonly forms: FindForm;
  readonly isSensitive: IsSensitive;
  readonly merge: Merge;
  readonly cache: StateCache;
}

/** Lock, read, decide, write. Runs inside a transaction. */
export function pushOperations(
  tables: Tables,
  settings: PushSettings,
  push: Push,
  isSystem = false,
): PushResult {
  const row = tables.reports.lock(push.report);
  if (row === undefined) throw new UnknownReport(push.report);
  const locked = readLocked(tables, settings, row, push);
  const request = { ...push, isSystem, isSensitive: settings.isSensitive };
  const answer = settings.merge(locked, request);
  if ('refused' in answer) throw new PushRefused(answer.refused);
  const { results, merged, revision } = answer;
  if (merged.length === 0) {
    settings.cache.put(row.id, row.chain_head, locked.state);
    return { revision, contentHash: row.content_hash, results };
  }
  const contentHash = contentHashOf(locked.state);
  const head = write(tables, { ...row, revision, content_hash: contentHash }, answer, push, isSystem);
  settings.cache.put(row.id, head, locked.state);
  return { revision, contentHash, results };
}

function readLocked(tables: Tables, settings: PushSettings, row: ReportRow, push: Push): LockedReport {
  const round = tables.rounds.find(row.round);
  const form = round === undefined ? undefined : settings.forms(round.form, round.formVersion);
  if (form === undefined) throw new Error(`The form of round ${row.round} is not known.`);
  const device = tables.devices.find(row.id, push.device);
  const isAnothers =
    device !== undefined && (device.tenant !== push.author.tenant || device.object !== push.author.object);
  const seqs = push.operations.map(({ seq }) => seq);
  return {
    report: row.id,
    epoch: settings.epoch,
    form,
    isEditable: isEditable(row.state),
    revision: row.revision,
    state: settings.cache.take(row.id, row.chain_head) ?? tables.cells.read(row.id),
    known: tables.operations.known(
      row.id,
      push.device,
      Math.min(...seqs, Number.MAX_SAFE_INTEGER),
      Math.max(0, ...seqs),
    ),
    device: { lastSeq: device?.last_seq ?? 0, isAnothers },
  };
}

/** Returns the new head of the chain. */
function write(
  tables: Tables,
  row: ReportRow,
  { merged }: MergedPush,
  push: Push,
  isSystem: boolean,
): string {
  let end = chainEndOf(row);
  for (const one of merged) {
    const entry = chained(end, operationRow(one, push));
    tables.operations.insert(entry);
    for (const change of one.changes) tables.cells.write(row.id, change);
    end = { entries: entry.entry, head: entry.hash };
  }
  const lastSeq = Math.max(...merged.map(({ operation }) => operation.seq));
  tables.devices.save(row.id, push.device, push.author, lastSeq, push.now);
  tables.reports.save({
    ...row,
    last_change: isSystem ? row.last_change : push.now,
    entries: end.entries,
    chain_head: end.head,
  });
  return end.head;
}
