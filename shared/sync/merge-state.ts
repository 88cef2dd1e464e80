import type { CellKey } from '../content.ts';
import type { CellValue } from '../value.ts';

/** The operation that gave something its present form. */
export interface Mark {
  readonly revision: number;
  readonly device: string;
  readonly seq: number;
}
export interface RowState {
  readonly sheet: string;
  readonly row: string;
  readonly position: number;
  /** When it was added, or last brought back. */
  readonly mark: Mark;
  readonly deleted: Mark | null;
}
export interface CellState extends CellKey {
  readonly value: CellValue;
  /** The last operation that changed the value; writing the same value again leaves it as it was. */
  readonly mark: Mark;
}
/** A value, or the deletion of a row (`column` is null), that came second and waits for somebody to decide. */
export interface OpenConflict {
  readonly id: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
  readonly mark: Mark;
  readonly theirs: Standing;
}
/** What stood in the way when the conflict arose. */
export interface Standing {
  readonly value: CellValue;
  readonly revision: number;
}

/** What an operation does to a report. Plain data, so that memory and database are changed by the same list. */
export type Change =
  | { readonly kind: 'row'; readonly row: RowState }
  | { readonly kind: 'cell'; readonly cell: CellState }
  | { readonly kind: 'openConflict'; readonly conflict: OpenConflict }
  | {
      readonly kind: 'closeConflict';
      readonly id: string;
      /** Superseded: its own author moved on to another value of the same cell. */
      readonly as: 'resolved' | 'superseded';
      readonly revision: number;
    };

export interface MergeState {
  readonly rows: ReadonlyMap<string, RowState>;
  readonly cells: ReadonlyMap<string, CellState>;
  readonly conflicts: ReadonlyMap<string, OpenConflict>;
}

export const rowKey = (sheet: string, row: string): string => `${sheet}\n${row}`;
export const cellKey = (sheet: string, row: string, column: string): string => `${sheet}\n${row}\n${column}`;

export const rowIn = (state: MergeState, at: { sheet: string; row: string }): RowState | undefined =>
  state.rows.get(rowKey(at.sheet, at.row));

export function valueAt(state: MergeState, at: CellKey): CellValue {
  return state.cells.get(cellKey(at.sheet, at.row, at.column))?.value ?? null;
}

export function liveRows(state: MergeState, sheet?: string): readonly RowState[] {
  return [...state.rows.values()].filter(
    (row) => row.deleted === null && (sheet === undefined || row.sheet === sheet),
  );
}

/** The cells that count: those of rows that are not deleted. */
export function liveCells(state: MergeState): readonly CellState[] {
  return [...state.cells.values()].filter((cell) => rowIn(state, cell)?.deleted === null);
}
