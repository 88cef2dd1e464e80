import type { Grid } from '../../shared/workbook/grid.ts';
import { gridsOf } from '../workbooks/read-report.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import { WorkbookRefused } from '../workbooks/refusal.ts';
import { refuseWorkbook } from './refuse-workbook.ts';

/** The sheets of an uploaded workbook. Throws `Refusal`. */
export async function gridsOfFile(bytes: Uint8Array): Promise<readonly Grid[]> {
  try {
    return gridsOf(await readWorkbookInChild(bytes));
  } catch (error) {
    throw error instanceof WorkbookRefused ? refuseWorkbook(error) : error;
  }
}
