import { derivedId } from '../../../shared/sync/derived-id.ts';
import type { Operation } from '../../../shared/sync/operation.ts';
import type { Author, NewReport, RoundRecord } from '../../reports/store.ts';
import { pushOperations, type PushSettings } from './push.ts';
import type { Tables } from './tables.ts';

/** Who prefill is by; the one who opened the round stands on the round. */
const system: Author = { tenant: 'system', object: 'prefill', name: 'Rapportark' };

/** Writes a round with its reports. Throws when a form does not have room for the prefill. Runs inside a transaction. */
export function openRound(
  tables: Tables,
  settings: PushSettings,
  round: RoundRecord,
  reports: readonly NewReport[],
  by: Author,
): void {
  tables.rounds.insert(round, by);
  for (const [index, report] of reports.entries()) {
    tables.reports.insert(report.id, round.id, report.organisation, index + 1);
    prefill(tables, settings, report, round.openedAt);
  }
}

function prefill(tables: Tables, settings: PushSettings, report: NewReport, now: string): void {
  const operations = report.prefill.map((cell, index): Operation => {
    return { kind: 'set', seq: index + 1, base: 0, source: 'prefill', at: now, ...cell };
  });
  const push = {
    report: report.id,
    device: derivedId('prefill', report.id),
    epoch: settings.epoch,
    author: system,
    operations,
    now,
  };
  const { results } = pushOperations(tables, settings, push, true);
  const rejected = results.find((result) => result.outcome === 'rejected');
  const cell = rejected === undefined ? undefined : report.prefill[rejected.seq - 1];
  if (rejected === undefined || cell === undefined) return;
  throw new Error(
    `The prefill of ${report.organisation} was refused: ${rejected.code} at ${cell.sheet}, ${cell.row}, ${cell.column}.`,
  );
}
