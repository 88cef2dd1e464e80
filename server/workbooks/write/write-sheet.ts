import type { CellValue, Workbook, Worksheet, WorksheetProtection, WorksheetView } from 'exceljs';
import type { PlanValue, PrintPlan, SheetPlan } from '../../../shared/workbook/plan.ts';
import { areaOf, cellOf } from './addresses.ts';
import { cellStyle, highlightStyle } from './excel-style.ts';
import { cutWhole, safeText } from './safe-text.ts';
import { writeValidation } from './write-validation.ts';

export async function writeSheet(workbook: Workbook, plan: SheetPlan, isActive: boolean): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    views: [viewOf(plan, isActive)],
    ...(plan.tabColour === null ? {} : { properties: { tabColor: { argb: `FF${plan.tabColour}` } } }),
  });
  plan.blocks.forEach((block) => {
    writeBlock(sheet, block);
  });
  plan.areas.forEach((area) => {
    styleArea(sheet, area);
  });
  sizeRowsAndColumns(sheet, plan);
  plan.validations.forEach((validation) => {
    writeValidation(sheet, validation);
  });
  plan.highlights.forEach(({ address, formula, style }, at) => {
    sheet.addConditionalFormatting({
      ref: address,
      rules: [{ type: 'expression', priority: at + 1, formulae: [formula], style: highlightStyle(style) }],
    });
  });
  if (plan.autoFilter !== null) sheet.autoFilter = plan.autoFilter;
  if (plan.print !== null) {
    Object.assign(sheet.pageSetup, pageSetup(plan.print));
    sheet.headerFooter.oddFooter = footerOf(plan.print);
  }
  if (plan.protected) await sheet.protect('', allowed);
}

/** Without a password: it keeps fingers off, it is no lock. */
const allowed: Partial<WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

function viewOf({ frozen }: SheetPlan, isActive: boolean): Partial<WorksheetView> {
  const common = { showGridLines: false, tabSelected: isActive };
  if (frozen.rows === 0 && frozen.columns === 0) return { ...common, state: 'normal', activeCell: 'B1' };
  return { ...common, state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows };
}

function writeBlock(sheet: Worksheet, { topLeft, values }: SheetPlan['blocks'][number]): void {
  const start = cellOf(topLeft);
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== null && value !== '') {
        sheet.getCell(start.row + down, start.column + across).value = cellValue(value);
      }
    });
  });
}

function cellValue(value: Exclude<PlanValue, null>): CellValue {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'boolean') return value;
  const { result } = value;
  return {
    formula: value.formula.replace(/^=+/, ''),
    result: typeof result === 'number' ? finite(result) : safeText(result),
  };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  return value;
}

function styleArea(sheet: Worksheet, area: SheetPlan['areas'][number]): void {
  const style = cellStyle(area);
  const { top, left, bottom, right } = areaOf(area.address);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) sheet.getCell(row, column).style = style;
  }
}

function sizeRowsAndColumns(sheet: Worksheet, plan: SheetPlan): void {
  plan.columns.forEach(({ width, hidden }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden;
  });
  plan.rowHeights.forEach(({ row, points }) => {
    sheet.getRow(row).height = points;
  });
  plan.hiddenRows.forEach((row) => {
    sheet.getRow(row).hidden = true;
  });
}

const a4 = 9;

function pageSetup({ orientation, pagesWide }: PrintPlan) {
  return {
    paperSize: a4,
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide ?? 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

/** Excel takes no more than 255 characters; `&` starts a code. */
function footerOf({ footer }: PrintPlan): string {
  const page = '&R&P / &N';
  const told = safeText(footer).replaceAll('&', '&&');
  return `&L${cutWhole(told, 250 - page.length)}${page}`;
}
