import type { Grid } from '../../shared/forms/grid.ts';
import type { PlanValue, SheetPlan, WorkbookPlan } from '../../shared/forms/plan.ts';

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
  ) => Promise<readonly string[]>;
  /** All sheets of ours from A1, hidden ones too, read anew on every call; empty when there are none. */
  readonly readGrids: () => Promise<readonly Grid[]>;
  /**
   * Writes what came from the server, in one batch, so that cells and the revision on the hidden sheet change together.
   * Text is text, also when it looks like a formula; null empties the cell.
   */
  readonly writeCells: (changes: readonly CellChange[]) => Promise<void>;
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

export interface CellChange extends Place {
  readonly value: PlanValue;
}

/**
 * `busy`: a cell is being edited or a dialog is open, so try again soon. `protected`: the cell is locked.
 * `nameTaken`: a sheet of the user's has the name. `gone`: the sheet or cell is no longer there.
 */
export type WorkbookProblemCode = 'busy' | 'protected' | 'nameTaken' | 'gone' | 'tooLarge' | 'unknown';

export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  constructor(code: WorkbookProblemCode, options?: ErrorOptions) {
    super(`Excel: ${code}`, options);
    this.name = 'WorkbookProblem';
    this.code = code;
  }
}
