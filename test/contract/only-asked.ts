import type { PushResult, ReportRecord } from '../../server/reports/store.ts';
import { isSameCell } from '../../shared/questions.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { must } from './law.ts';

/** What is new in a report that came back with questions is about the cells that were asked about. */
export function checkOnlyAsked(
  { questions, revision }: ReportRecord,
  operations: readonly Operation[],
  { results }: PushResult,
): void {
  if (questions.length === 0) return;
  for (const result of results) {
    const operation = operations.find(({ seq }) => seq === result.seq);
    if (result.outcome !== 'applied' || result.revision <= revision || operation?.kind === 'resolve')
      continue;
    const isAsked = questions.some((one) => operation?.kind === 'set' && isSameCell(one, operation));
    must('P9', isAsked, { operation, questions });
  }
}
