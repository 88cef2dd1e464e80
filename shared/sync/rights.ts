import { findColumn, findSheet } from '../forms/catalogue.ts';
import type { FormDefinition } from '../forms/definition.ts';
import type { CellKey } from '../content.ts';
import type { RejectionCode } from './operation.ts';
import { liveRows, type MergeState } from './merge-state.ts';

/** Why a cell may not be written, or null. The system lays in locked cells; nobody writes a computed one. */
export function cellRefusal(form: FormDefinition, at: CellKey, isSystem: boolean): RejectionCode | null {
  const column = findColumn(form, at.sheet, at.column);
  if (column === undefined) return 'UNKNOWN_CELL';
  if (column.type.kind === 'computed') return 'LOCKED_CELL';
  return column.locked === true && !isSystem ? 'LOCKED_CELL' : null;
}

/** Why rows of a sheet may not be added or deleted, or null: fixed rows are the form's own. */
export function rowsRefusal(form: FormDefinition, sheet: string): RejectionCode | null {
  const definition = findSheet(form, sheet);
  if (definition === undefined) return 'UNKNOWN_CELL';
  return definition.rows.kind === 'fixed' ? 'LOCKED_CELL' : null;
}

export function roomRefusal(form: FormDefinition, state: MergeState, sheet: string): RejectionCode | null {
  const rows = findSheet(form, sheet)?.rows;
  if (rows?.kind !== 'open') return null;
  return liveRows(state, sheet).length >= rows.capacity ? 'TOO_MANY_ROWS' : null;
}
