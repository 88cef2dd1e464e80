import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { Corner } from '../../shared/tables/blocks.ts';
import type { PlanValue, SheetPlan, WorkbookPlan } from '../../shared/workbook/plan.ts';

/**
 * The open workbook in our words. Everything that goes in or comes out is plain data; each method is one batch.
 * What Excel refuses is thrown as `WorkbookProblem`; nothing else is. Sheets of ours are those whose cell A1 begins with
 * `rapportark`, under whatever name the user has given them.
 */
export interface Workbook {
  /**
   * Carries out a plan. Sheets of an earlier layout of ours are replaced, the user's own stay; `nameTaken` when one of those
   * has a name that the plan needs. The earlier layout goes only after the new one stands. Sheets of it that are named in
   * `kept` become the user's own instead; answers with what they are called then.
   */
  readonly layOut: (
    plan: WorkbookPlan,
    onProgress: (done: number, of: number) => void,
    kept?: readonly KeptSheet[],
    shown?: Shown,
  ) => Promise<readonly string[]>;
  /** All sheets of ours from A1, hidden ones too, read anew on every call; empty when there are none. */
  readonly readGrids: () => Promise<readonly Grid[]>;
  /**
   * Writes what came from the server, in one batch, so that cells and the revision on the hidden sheet change together.
   * Text is text, also when it looks like a formula; null empties the cell.
   */
  readonly writeCells: (changes: readonly CellChange[]) => Promise<void>;
  /**
   * Writes values instead of texts that were understood, where they still stand and such a value can stand; answers with those
   * that it has written.
   */
  readonly replaceTexts: <T extends TextReplacement>(replacements: readonly T[]) => Promise<readonly T[]>;
  /**
   * What the user has selected, of any sheet; the whole sheet in use when that is a single cell. Null where all is empty,
   * `tooLarge` above fifty thousand cells.
   */
  readonly readSelection: () => Promise<Selection | null>;
  /** The first cell of what the user has selected. */
  readonly readSelectedCell: () => Promise<Place>;
  /** Shows the sheet and selects the cell. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Puts a table into a sheet of its own and shows it; answers with the name, which is another one when that is taken. */
  readonly writeSheet: (plan: SheetPlan) => Promise<string>;
  /**
   * A hint that something may have changed in a sheet of ours: typed, pasted, a row inserted, the sheet activated. Several
   * changes may come as one call. The answer ends the subscription.
   */
  readonly onChange: (listener: () => void) => Promise<() => Promise<void>>;
}

/** After a layout: its first sheet, or what the user was looking at, because they have not asked for a new layout. */
export type Shown = 'first' | 'same';

/** A sheet of ours by its present name, and what it is to be called; it gets a number when that is taken. */
export interface KeptSheet {
  readonly name: string;
  readonly as: string;
}

/** A worksheet by its present name, and an A1 address without a sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Cells as Excel's `values` gives them, and where the first one stands. */
export interface Selection extends Pick<Grid, 'values'> {
  readonly sheet: string;
  readonly corner: Corner;
}

export interface CellChange extends Place {
  readonly value: PlanValue;
}

export interface TextReplacement extends Place {
  /** As the cell holds it, without blanks around. */
  readonly written: string;
  /** Null empties the cell. */
  readonly value: GridValue;
}

/**
 * `busy`: a cell is being edited or a dialog is open, so try again soon. `protected`: the cell is locked.
 * `nameTaken`: a sheet of the user's has the name. `gone`: the sheet or cell is no longer there.
 */
export type WorkbookProblemCode =
  'busy' | 'protected' | 'nameTaken' | 'gone' | 'tooLarge' | 'date1904' | 'unknown';

export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  constructor(code: WorkbookProblemCode, options?: ErrorOptions) {
    super(`Excel: ${code}`, options);
    this.name = 'WorkbookProblem';
    this.code = code;
  }
}
