import { rowsOf } from '../content.ts';
import type { CellKey, ReportContent } from '../content.ts';
import type { Operation } from '../sync/operation.ts';
import { sameValue } from '../value.ts';
import type { CellValue } from '../value.ts';
import type { FormDefinition } from './definition.ts';
import { lift } from './lift.ts';

/**
 * What lifts a stored report to another version of its form: cells that have no room in it are emptied while the old
 * version still knows them, changed values are written once the new one does. Nothing else is touched.
 */
export function liftOperations(
  content: ReportContent,
  forms: { readonly from: FormDefinition; readonly to: FormDefinition },
  head: { readonly base: number; readonly at: string },
): { readonly emptied: readonly Operation[]; readonly written: readonly Operation[] } {
  const { content: lifted, notCarried } = lift(content, forms.from, forms.to);
  const emptied = notCarried.map(({ sheet, row, column }) => ({ sheet, row, column, value: null }));
  const written = cellsOf(lifted).filter((cell) => !sameValue(cell.value, valueAt(content, cell)));
  const operation = (cell: Cell, index: number): Operation => ({
    kind: 'set',
    seq: index + 1,
    source: 'import',
    ...head,
    ...cell,
  });
  return {
    emptied: emptied.map(operation),
    written: written.map((cell, index) => operation(cell, emptied.length + index)),
  };
}

type Cell = CellKey & { readonly value: CellValue };

function cellsOf({ sheets }: ReportContent): readonly Cell[] {
  return Object.entries(sheets).flatMap(([sheet, { rows }]) =>
    rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, value]) => ({ sheet, row: row.id, column, value })),
    ),
  );
}

function valueAt(content: ReportContent, { sheet, row, column }: CellKey): CellValue {
  return rowsOf(content, sheet).find(({ id }) => id === row)?.cells[column] ?? null;
}
