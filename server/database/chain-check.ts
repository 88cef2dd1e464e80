import { digestOfCells, sha256Text } from '../../shared/sync/digest.ts';
import { liveCells, type MergeState } from '../../shared/sync/merge-state.ts';
import type { EventRow, SnapshotRow } from './event-row.ts';
import { chainStart, follows, type Link } from './hash-chain.ts';
import type { OperationRow } from './operation-row.ts';
import type { ReportRow } from './report-row.ts';
import { authorsByRevision } from './read-operation.ts';
import { snapshotText, storedState } from './stored-state.ts';

/** Everything there is about a report. */
export interface WholeReport {
  readonly head: HeadRow;
  readonly operations: readonly (OperationRow & Link)[];
  readonly events: readonly (EventRow & Link)[];
  readonly snapshots: readonly FrozenRow[];
  /** These two read values, which can be anything until the chain is known to hold. */
  readonly readState: () => MergeState;
  readonly replayTo: (revision: number) => MergeState;
}
export type HeadRow = Pick<
  ReportRow,
  | 'state'
  | 'revision'
  | 'content_hash'
  | 'version'
  | 'submitted_tenant'
  | 'submitted_object'
  | 'entries'
  | 'chain_head'
>;
export const headColumns =
  'state, revision, content_hash, version, submitted_tenant, submitted_object, entries, chain_head';
/** A snapshot with the hash that its event names. */
export type FrozenRow = SnapshotRow & { readonly snapshot_hash: string | null };
type Entry = Link & (OperationRow | EventRow);

/** Says where a report first does not fit; see `Store.verifyChain`. */
export function firstFault(report: WholeReport): string | null {
  return (
    brokenEntry([...report.operations, ...report.events], report.head) ??
    brokenState(report) ??
    brokenCells(report) ??
    brokenSnapshot(report)
  );
}

function brokenEntry(entries: readonly Entry[], head: HeadRow): string | null {
  let end = chainStart;
  let revision = 0;
  for (const row of entries.toSorted((a, b) => a.entry - b.entry)) {
    if (!follows(end, row)) return nameOf(row);
    end = { entries: row.entry, head: row.hash };
    if (!('outcome' in row) || row.revision === null) continue;
    revision += 1;
    if (row.revision !== revision) return nameOf(row);
  }
  const isWhole = end.entries === head.entries && end.head === head.chain_head && revision === head.revision;
  return isWhole ? null : 'head';
}

function nameOf(row: Entry): string {
  if (!('outcome' in row)) return `event ${row.entry}`;
  const { revision } = row;
  return revision !== null ? `revision ${revision}` : `rejected operation ${row.entry}`;
}

/** State, version and who sent it last must be what the events made of them: they decide who may do what. */
function brokenState({ head, events }: WholeReport): string | null {
  const inOrder = events.toSorted((a, b) => a.entry - b.entry);
  const last = inOrder.at(-1);
  const sent = inOrder.findLast(({ transition }) => transition === 'submit');
  const isSame =
    head.state === (last?.to_state ?? 'draft') &&
    head.version === (last?.version ?? 0) &&
    head.submitted_tenant === (sent?.tenant ?? null) &&
    head.submitted_object === (sent?.object ?? null);
  return isSame ? null : 'state';
}

function brokenCells({ head, operations, readState, replayTo }: WholeReport): string | null {
  const authors = authorsByRevision(operations);
  const state = readState();
  const replayed = replayTo(head.revision);
  const isSame =
    snapshotText(storedState(state, head.revision, authors)) ===
      snapshotText(storedState(replayed, head.revision, authors)) &&
    digestOfCells(liveCells(state)) === head.content_hash;
  return isSame ? null : 'cells';
}

function brokenSnapshot({ snapshots, operations, replayTo }: WholeReport): string | null {
  const authors = authorsByRevision(operations);
  const broken = snapshots.find(({ revision, content, hash, snapshot_hash: frozen }) => {
    if (hash !== frozen || sha256Text(content) !== hash) return true;
    return content !== snapshotText(storedState(replayTo(revision), revision, authors));
  });
  return broken === undefined ? null : `snapshot ${broken.version}`;
}
