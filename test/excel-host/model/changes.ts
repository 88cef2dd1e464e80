import type { CellRecord } from './cell-store.ts';

/** Who did it, as far as an add-in can tell. */
export type ChangeOrigin = 'user' | 'addin' | 'coauthor';

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly address: string;
      readonly origin: ChangeOrigin;
      /** Only for the edit of one single cell. */
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string };

export interface CellBefore {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellRecord;
}

/** Everything one Ctrl+Z takes back. */
export type UndoStep = readonly CellBefore[];
