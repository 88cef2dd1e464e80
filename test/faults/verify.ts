import { DatabaseSync } from 'node:sqlite';
import { checkDatabase } from '../../server/database/check-database.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { canonicalText } from '../../shared/value.ts';

/** What was meant, whatever number and device it was sent under: every operation of a test has a value of its own. */
export function intentOf(operation: Operation): string {
  switch (operation.kind) {
    case 'set':
      return `set ${operation.row} ${operation.column} ${canonicalText(operation.value)}`;
    case 'addRow':
      return `addRow ${operation.row}`;
    case 'deleteRow':
    case 'resolve':
      throw new Error(`No test of faults sends ${operation.kind}.`);
  }
}

export interface Acknowledged {
  readonly intent: string;
  readonly epoch: string;
  readonly revision: number | null;
}
export interface Writer {
  /** All that a pane has put into its outbox. */
  readonly written: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
}
export interface Logged {
  readonly intent: string;
  readonly report: string;
  readonly revision: number | null;
}
export interface Verdict {
  readonly operations: number;
  readonly acknowledged: number;
  /** Empty when acknowledged = in the log, nothing twice, no gap, and every chain holds. */
  readonly faults: readonly string[];
}
interface Expected {
  readonly epoch: string;
  /** Whether all that was written must have arrived. */
  readonly isDrained: boolean;
}

/** Reads a database that no server has open, and compares it with what its panes were told. */
export function verify(file: string, writers: readonly Writer[], isDrained: boolean): Verdict {
  const { epoch, faults, operations } = checkDatabase(file);
  const log = readLog(file);
  return {
    operations,
    acknowledged: writers.flatMap(({ acknowledged }) => acknowledged).length,
    faults: [...faults, ...faultsIn(log, writers, { epoch, isDrained })],
  };
}

export function faultsIn(
  log: readonly Logged[],
  writers: readonly Writer[],
  { epoch, isDrained }: Expected,
): readonly string[] {
  const places = Map.groupBy(log, ({ intent }) => intent);
  const acknowledged = writers.flatMap((writer) => writer.acknowledged);
  const written = writers.flatMap((writer) => writer.written);
  const meant = new Set(written);
  const otherRevision = (ack: Acknowledged): boolean =>
    ack.epoch === epoch && !places.get(ack.intent)?.some(({ revision }) => revision === ack.revision);
  return [
    ...acknowledged.filter(({ intent }) => !places.has(intent)).map(({ intent }) => `lost: ${intent}`),
    ...acknowledged.filter(otherRevision).map(({ intent }) => `acknowledged elsewhere: ${intent}`),
    ...(isDrained
      ? written.filter((intent) => !places.has(intent)).map((intent) => `never arrived: ${intent}`)
      : []),
    ...[...places].filter(([, all]) => all.length > 1).map(([intent]) => `twice: ${intent}`),
    ...log.filter(({ intent }) => !meant.has(intent)).map(({ intent }) => `from nobody: ${intent}`),
    ...gapsIn(log),
  ];
}

/** The first operations of a report are its prefill, so that a log does not begin at 1. */
function gapsIn(log: readonly Logged[]): readonly string[] {
  const reports = Map.groupBy(log, ({ report }) => report);
  return [...reports].flatMap(([report, entries]) => {
    const revisions = entries.flatMap(({ revision }) => revision ?? []).sort((a, b) => a - b);
    const gap = revisions.find(
      (revision, index) => index > 0 && revision !== (revisions[index - 1] ?? 0) + 1,
    );
    return gap === undefined ? [] : [`gap in ${report} before ${gap}`];
  });
}

function readLog(file: string): readonly Logged[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database
      .prepare(`SELECT * FROM operation WHERE source <> 'prefill' ORDER BY report, entry`)
      .all();
    return rows.map(({ kind, row_id: row, column_id: column, value, report, revision }) => ({
      intent:
        kind === 'set'
          ? `set ${String(row)} ${String(column)} ${String(value)}`
          : `${String(kind)} ${String(row)}`,
      report: String(report),
      revision: revision === null ? null : Number(revision),
    }));
  } finally {
    database.close();
  }
}
