import type { CellValue } from '../value.ts';

/**
 * The one way a report changes: typing in Excel, a filled workbook and the API all become operations.
 * `seq` counts 1, 2, 3 … per device and report; with the device it names the operation for ever, so that
 * sending it twice has one effect. `base` is the revision that the author was looking at.
 */
export type Operation = SetCell | AddRow | DeleteRow | ResolveConflict;

interface OperationHead {
  readonly seq: number;
  readonly base: number;
  readonly source: OperationSource;
  /** The author's clock, for information; nothing is decided by it. */
  readonly at: string;
}
export interface SetCell extends OperationHead {
  readonly kind: 'set';
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}
export interface AddRow extends OperationHead {
  readonly kind: 'addRow';
  readonly sheet: string;
  /** A UUID made where the row was added. */
  readonly row: string;
  /** Rows are shown by position, then id; two devices may choose the same. */
  readonly position: number;
}
export interface DeleteRow extends OperationHead {
  readonly kind: 'deleteRow';
  readonly sheet: string;
  readonly row: string;
}
export interface ResolveConflict extends OperationHead {
  readonly kind: 'resolve';
  readonly conflict: string;
  /** The value that stands afterwards: mine, theirs or a third. */
  readonly value: CellValue;
}

/** `reconcile`: found by comparing sheet and state; `import`: from a file; `prefill`: laid in when the round was opened. */
export type OperationSource = 'edit' | 'reconcile' | 'import' | 'prefill';

export type RejectionCode =
  | 'NOT_EDITABLE'
  | 'CLOSED'
  | 'NOT_ASKED'
  | 'UNKNOWN_CELL'
  | 'LOCKED_CELL'
  | 'UNKNOWN_ROW'
  | 'ROW_DELETED'
  | 'UNKNOWN_CONFLICT'
  | 'TOO_MANY_ROWS'
  | 'SENSITIVE';

export type OperationResult =
  | { readonly seq: number; readonly outcome: 'applied'; readonly revision: number }
  | {
      readonly seq: number;
      readonly outcome: 'conflict';
      readonly revision: number;
      readonly conflict: string;
      readonly current: { readonly value: CellValue; readonly revision: number };
    }
  | { readonly seq: number; readonly outcome: 'rejected'; readonly code: RejectionCode };
