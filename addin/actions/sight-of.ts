import type { ReportContent } from '../../shared/content.ts';
import { rowsOf, valueIn } from '../../shared/content.ts';
import type { CellValue } from '../../shared/value.ts';
import { canonicalText, isEmpty } from '../../shared/value.ts';
import type { Conflict } from '../answers.ts';
import type { OpenReport } from '../open-report.ts';
import type { Origin, Sight } from '../outbox/queue.ts';

/** Of what is written in a sheet that shows `content`. Nobody knows what the author has seen without a base. */
export function originOf(
  { summary, epoch, revision, conflicts }: Pick<OpenReport, 'summary' | 'epoch' | 'revision' | 'conflicts'>,
  content: ReportContent,
): Origin {
  const sight = revision === 0 ? () => 'nothing' : sightOf(content, conflicts);
  return { formVersion: summary.formVersion, epoch, sight };
}

/** What stands in a report where an operation writes: a cell, a whole row, or the cell or row that is in conflict. */
export function sightOf(content: ReportContent, conflicts: readonly Conflict[]): Sight {
  return (operation) => {
    if (operation.kind === 'addRow') return null;
    const place =
      operation.kind === 'resolve' ? conflicts.find(({ id }) => id === operation.conflict) : operation;
    if (place === undefined) return null;
    const row = rowsOf(content, place.sheet).find(({ id }) => id === place.row);
    if (row === undefined) return 'no row';
    const column = 'column' in place ? place.column : null;
    return column === null ? rowText(row.cells) : cellText(valueIn(row, column));
  };
}

function rowText(cells: Readonly<Record<string, CellValue>>): string {
  const filled = Object.entries(cells).filter(([, value]) => !isEmpty(value));
  const texts = filled.map(([column, value]) => `${column} ${cellText(value)}`);
  return texts.sort().join('\n');
}

const cellText = (value: CellValue): string => canonicalText(isEmpty(value) ? null : value);
