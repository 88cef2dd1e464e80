import type { PrintPlan, SheetPlan } from '../../shared/workbook/plan.ts';
import type { Batch } from './run-batch.ts';

/** Excel refuses it on a computer without a printer; the sheets are of use all the same. */
export async function setPrints({ workbook, sync }: Batch, sheets: readonly SheetPlan[]): Promise<void> {
  for (const { name, print } of sheets) {
    if (print !== null) setPrint(workbook.worksheets.getItem(name), print);
  }
  try {
    await sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

function setPrint({ pageLayout }: Excel.Worksheet, print: PrintPlan): void {
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Inches', margins);
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  pageLayout.setPrintArea(print.area);
  const { titleRows, titleColumns } = print;
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
  if (titleColumns !== undefined) {
    pageLayout.setPrintTitleColumns(`$${titleColumns.from}:$${titleColumns.to}`);
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  // At most 255 characters in all; & begins a code.
  footer.leftFooter = print.footer.slice(0, 200).replaceAll('&', '&&');
  footer.rightFooter = '&P / &N';
}
