import type { CellKey } from '../content.ts';
import { rowsOf, valueIn } from '../content.ts';
import type { CellValue } from '../value.ts';
import type { FormDefinition } from './definition.ts';
import type { NotCarried } from './lift.ts';
import { lift } from './lift.ts';

/** One value alone, where it is not in the report: what waits to be sent or decided. */
export function liftCell(
  { sheet, row, column, value }: CellKey & { readonly value: CellValue },
  from: FormDefinition,
  to: FormDefinition,
): { readonly value: CellValue; readonly notCarried: NotCarried | null } {
  const alone = { sheets: { [sheet]: { rows: [{ id: row, line: 1, cells: { [column]: value } }] } } };
  const { content, notCarried } = lift(alone, from, to);
  const [lifted] = rowsOf(content, sheet);
  return {
    value: lifted === undefined ? null : valueIn(lifted, column),
    notCarried: notCarried[0] ?? null,
  };
}
