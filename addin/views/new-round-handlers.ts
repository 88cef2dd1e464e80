import type { OpenRoundRequest } from '../answers.ts';

export interface TableTarget {
  readonly form: string;
  readonly commissioner: string;
}

/** What a controller can do to open a round. */
export interface NewRoundHandlers {
  readonly startRound: () => void;
  readonly chooseForm: (form: string, commissioner: string) => void;
  /** A table of assignments, from a workbook or from what is selected in Excel. */
  readonly readTableFile: (target: TableTarget, file: File) => void;
  readonly readSelectedTable: (target: TableTarget) => void;
  readonly downloadTable: (target: TableTarget) => void;
  readonly openNewRound: (request: OpenRoundRequest) => void;
}
