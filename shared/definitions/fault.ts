import type { Facts, FormFaultCode } from './problem.ts';

/** What is wrong with a form as data. */
export interface FormFault {
  readonly code: FormFaultCode;
  /** Of the sheet, column, list, choice or rule in the form, such as `['sheets', 0, 'columns', 3]`. */
  readonly path: readonly (string | number)[];
  /** The heading of a definition workbook that it concerns. */
  readonly field: string;
  readonly facts: Partial<Facts>;
}
