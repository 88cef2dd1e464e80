import { rowsOf } from '../content.ts';
import type { CellKey, ReportContent } from '../content.ts';
import type { Operation } from '../sync/operation.ts';
import { sameValue } from '../value.ts';
import type { CellValue } from '../value.ts';
import type { FormDefinition } from './definition.ts';
import { lift } from './lift.ts';

/**
 * What lifts a stored report to another version of its form: conflicts and cells that have no room in it are closed and
 * emptied while the old version still knows them, changed values are written once the new one does. Nothing else is
 * touched.
 */
export function liftOperations(
  { content, closed }: { readonly content: ReportContent; readonly closed: readonly ClosedConflict[] },
  forms: { readonly from: FormDefinition; readonly to: FormDefinition },
  head: { readonly base: number; readonly at: string },
): { readonly emptied: readonly Operation[]; readonly written: readonly Operation[] } {
  const { content: lifted, notCarried } = lift(content, forms.from, forms.to);
  const written = cellsOf(lifted).filter((cell) => !sameValue(cell.value, valueAt(content, cell)));
  // A conflict is closed with what stands, so that must still stand.
  const emptied = [
    ...closed.map(({ id, theirs }) => ({ kind: 'resolve' as const, conflict: id, value: theirs })),
    ...notCarried.map(({ sheet, row, column }) => setting({ sheet, row, column, value: null })),
  ];
  const numbered = [...emptied, ...written.map(setting)].map((operation, index): Operation => ({
    ...operation,
    seq: index + 1,
    source: 'import',
    ...head,
  }));
  return { emptied: numbered.slice(0, emptied.length), written: numbered.slice(emptied.length) };
}

interface ClosedConflict {
  readonly id: string;
  /** What stands. */
  readonly theirs: CellValue;
}

function setting(cell: Cell) {
  return { kind: 'set' as const, ...cell };
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
