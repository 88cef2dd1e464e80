import type { ReportParts } from './report-parts.ts';
import type { ReportRecord } from './store.ts';

/** What has happened since a revision, in order. One more than asked for is read, to know whether there is more. */
export async function pullOperations(
  { store }: ReportParts,
  report: ReportRecord,
  { since, limit }: { readonly since: number; readonly limit: number },
) {
  const read = await store.readOperations(report.id, since, limit + 1);
  const operations = read.slice(0, limit);
  return {
    epoch: store.epoch,
    revision: Math.max(report.revision, operations.at(-1)?.revision ?? 0),
    operations,
    more: read.length > limit,
  };
}
