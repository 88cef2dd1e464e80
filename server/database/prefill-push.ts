import { derivedId } from '../../shared/sync/derived-id.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { Author, NewReport, Push, PushResult, RoundRecord } from '../reports/store.ts';

/** Who prefill is by; the one who opened the round stands on the round. */
const system: Author = { tenant: 'system', object: 'prefill', name: 'Rapportark' };

/** What a new report holds from the start, as operations. */
export function prefillPush(report: NewReport, { openedAt, formVersion }: RoundRecord, epoch: string): Push {
  const operations = report.prefill.map((cell, index): Operation => {
    return { kind: 'set', seq: index + 1, base: 0, source: 'prefill', at: openedAt, ...cell };
  });
  const device = derivedId('prefill', report.id);
  return { report: report.id, device, epoch, formVersion, author: system, operations, now: openedAt };
}

/** Throws when the form does not have room for all of it. */
export function assertPrefilled(report: NewReport, { results }: PushResult): void {
  const rejected = results.find((result) => result.outcome === 'rejected');
  const cell = rejected === undefined ? undefined : report.prefill[rejected.seq - 1];
  if (rejected === undefined || cell === undefined) return;
  throw new Error(
    `The prefill of ${report.organisation} was refused: ${rejected.code} at ${cell.sheet}, ${cell.row}, ${cell.column}.`,
  );
}
