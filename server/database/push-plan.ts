import type { FormDefinition } from '../../shared/forms/definition.ts';
import { isClosed, isEditable } from '../../shared/report.ts';
import type { Draft } from '../../shared/sync/draft.ts';
import type { LockedReport } from '../../shared/sync/locked-report.ts';
import type { Merge, MergedPush } from '../../shared/sync/merge.ts';
import type { IsSensitive } from '../../shared/sync/sensitive.ts';
import { PushRefused, type Push, type PushResult, type Subject } from '../reports/store.ts';
import { changedRows, type ChangedRows } from './changed-rows.ts';
import { contentHashOf } from './content-hash.ts';
import { chained, type Link } from './hash-chain.ts';
import { operationRow, type OperationRow } from './operation-row.ts';
import { knownBySeq, type KnownRow } from './read-operation.ts';
import { askedIn } from './questions.ts';
import { chainEndOf, type ReportRow } from './report-row.ts';
import type { StateCache } from './state-cache.ts';

export type FindForm = (id: string, version: string) => FormDefinition | undefined;

export interface PushSettings {
  readonly epoch: string;
  readonly forms: FindForm;
  readonly isSensitive: IsSensitive;
  readonly merge: Merge;
  readonly cache: StateCache;
}

/** What has been read of a report after its row was locked. */
export interface PushFacts {
  readonly report: ReportRow;
  readonly round: { readonly form: string; readonly form_version: string; readonly closes: string };
  readonly device: DeviceRow | undefined;
  /** Of the pushed operations those that are stored already. */
  readonly known: readonly KnownRow[];
  /** Is carried forward. */
  readonly state: Draft;
}
export interface DeviceRow extends Subject {
  readonly last_seq: number;
}

export interface PushPlan {
  readonly answer: PushResult;
  /** Null when all of it was stored before. */
  readonly rows: PushRows | null;
}
export interface PushRows extends ChangedRows {
  readonly report: ReportRow;
  readonly operations: readonly (OperationRow & Link)[];
  readonly device: DeviceRow & { readonly id: string; readonly last_seen: string };
}

/** The sequence numbers that a push may have in common with what is stored. */
export function seqsOf({ operations }: Push): { readonly from: number; readonly to: number } {
  const seqs = operations.map(({ seq }) => seq);
  return { from: Math.min(...seqs, Number.MAX_SAFE_INTEGER), to: Math.max(0, ...seqs) };
}

/**
 * Decides a push: what is answered, and which rows are written first. The state goes into the cache under the head that
 * the report has afterwards, which is of no harm if that is never committed. Throws `PushRefused`.
 */
export function planPush(settings: PushSettings, facts: PushFacts, push: Push, isSystem: boolean): PushPlan {
  const { report } = facts;
  const locked = lockedReport(settings, facts, push, isSystem);
  const merged = settings.merge(locked, { ...push, isSystem, isSensitive: settings.isSensitive });
  if ('refused' in merged) throw new PushRefused(merged.refused);
  const { results, revision } = merged;
  const isNew = merged.merged.length > 0;
  const contentHash = isNew ? contentHashOf(locked.state) : report.content_hash;
  const moved = { ...report, revision, content_hash: contentHash };
  const rows = isNew ? pushRows(moved, merged, push, isSystem) : null;
  settings.cache.put(report.id, (rows?.report ?? report).chain_head, locked.state);
  return { answer: { revision, contentHash, results }, rows };
}

function lockedReport(settings: PushSettings, facts: PushFacts, push: Push, isSystem: boolean): LockedReport {
  const { report, round, device } = facts;
  const form = settings.forms(round.form, round.form_version);
  if (form === undefined) throw new Error(`The form of round ${report.round} is not known.`);
  const { formVersion: theirs } = push;
  if (theirs !== form.version) throw new PushRefused({ code: 'FORM_VERSION', theirs, ours: form.version });
  const isAnothers =
    device !== undefined && (device.tenant !== push.author.tenant || device.object !== push.author.object);
  return {
    report: report.id,
    epoch: settings.epoch,
    form,
    isEditable: isEditable(report.state),
    isClosed: !isSystem && isClosed(report.state, round.closes, push.now),
    asked: askedIn(report.questions),
    revision: report.revision,
    state: facts.state,
    known: knownBySeq(facts.known),
    device: { lastSeq: device?.last_seq ?? 0, isAnothers },
  };
}

function pushRows(report: ReportRow, { merged }: MergedPush, push: Push, isSystem: boolean): PushRows {
  const operations: (OperationRow & Link)[] = [];
  let end = chainEndOf(report);
  for (const one of merged) {
    const row = chained(end, operationRow(one, push));
    operations.push(row);
    end = { entries: row.entry, head: row.hash };
  }
  const { tenant, object } = push.author;
  const lastSeq = Math.max(...merged.map(({ operation }) => operation.seq));
  return {
    ...changedRows(merged.flatMap(({ changes }) => changes)),
    operations,
    device: { id: push.device, tenant, object, last_seq: lastSeq, last_seen: push.now },
    report: {
      ...report,
      last_change: isSystem ? report.last_change : push.now,
      entries: end.entries,
      chain_head: end.head,
    },
  };
}
