import type { ConflictPlace } from '../sync/decide.ts';
import { cellRefusal } from '../sync/rights.ts';
import type { CellValue } from '../value.ts';
import { findSheet } from './catalogue.ts';
import type { FormDefinition } from './definition.ts';
import { liftCell } from './lift-cell.ts';
import type { NotCarried } from './lift.ts';

/** What came second and waits for a decision, beside what stands. */
export interface Waiting extends ConflictPlace {
  readonly id: string;
  readonly mine: CellValue;
}

/** What waits, as another version of the form has it; where that has no room for it, nothing is left to decide. */
export function liftConflicts<Conflict extends Waiting>(
  conflicts: readonly Conflict[],
  from: FormDefinition,
  to: FormDefinition,
): {
  readonly kept: readonly { readonly id: string; readonly mine: CellValue }[];
  readonly closed: readonly Conflict[];
  readonly notCarried: readonly NotCarried[];
} {
  const lifted = conflicts.map((conflict) => ({ conflict, ...liftOne(conflict, from, to) }));
  return {
    kept: lifted.flatMap(({ conflict: { id }, mine, isOpen }) => (isOpen ? [{ id, mine }] : [])),
    closed: lifted.flatMap(({ conflict, isOpen }) => (isOpen ? [] : [conflict])),
    notCarried: lifted.flatMap(({ notCarried }) => notCarried ?? []),
  };
}

function liftOne({ sheet, row, column, mine }: Waiting, from: FormDefinition, to: FormDefinition) {
  if (column === null) return { mine, notCarried: null, isOpen: findSheet(to, sheet) !== undefined };
  const { value, notCarried } = liftCell({ sheet, row, column, value: mine }, from, to);
  // Who may write the cell is asked when the conflict is decided.
  const hasPlace = cellRefusal(to, { sheet, row, column }, true) === null;
  return { mine: value, notCarried, isOpen: hasPlace && notCarried === null };
}
