import type { WorkbookProblemCode } from './workbook.ts';
import { WorkbookProblem } from './workbook.ts';

/** By Excel's codes; its messages are in the user's language and change between versions. */
const codes: Readonly<Partial<Record<string, WorkbookProblemCode>>> = {
  InvalidOperationInCellEditMode: 'busy',
  InactiveWorkbook: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
};

/** A refusal by Excel as a `WorkbookProblem`; an error of our own stays what it is. */
export async function inOurWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new WorkbookProblem(codes[error.code] ?? 'unknown', { cause: error });
  }
}

export function isBusy(problem: unknown): boolean {
  return problem instanceof WorkbookProblem && problem.code === 'busy';
}
