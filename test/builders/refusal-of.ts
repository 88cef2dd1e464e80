import { readWorkbook } from '../../server/workbooks/read-workbook.ts';
import { defaultLimits } from '../../server/workbooks/limits.ts';
import type { WorkbookLimits } from '../../server/workbooks/limits.ts';
import { WorkbookRefused } from '../../server/workbooks/refusal.ts';

/** Reads a file that must be refused; any other outcome fails the test. */
export async function refusalOf(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
): Promise<WorkbookRefused> {
  try {
    await readWorkbook(bytes, { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof WorkbookRefused) return error;
    throw error;
  }
  throw new Error('The workbook was accepted.');
}
