import ExcelJS from 'exceljs';
import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import { finishPackage } from './write/finish-package.ts';
import { writeSheet } from './write/write-sheet.ts';

export interface WriteOptions {
  /** ISO timestamp that the file says it was made at. Equal plans with equal times give equal bytes. */
  readonly created: string;
  readonly title?: string;
}

/** The plan as an .xlsx file that Excel opens without repair and recalculates at once. */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const created = new Date(options.created);
  Object.assign(workbook, {
    creator: 'Rapportark',
    lastModifiedBy: 'Rapportark',
    created,
    modified: created,
    title: options.title ?? '',
  });
  workbook.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(
    0,
    plan.sheets.findIndex(({ name }) => name === plan.activeSheet),
  );
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  for (const sheet of plan.sheets) {
    await writeSheet(workbook, sheet, sheet.name === plan.activeSheet);
  }
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), plan);
}
