import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { countsFrom1904 } from '../../shared/workbook/workbook-meta.ts';
import type { KnownSheets } from './known-sheets.ts';
import { isMark, learn } from './known-sheets.ts';
import type { Batch } from './run-batch.ts';
import { WorkbookProblem } from './workbook.ts';

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.Range;
  /** Null when the sheet was not known as ours; its cells may be a million of the user's own. */
  readonly cells: Excel.Range | null;
}

/** Two syncs, and one more when there is a sheet of ours that was not known. */
export async function readGrids({ workbook, sync }: Batch, known: KnownSheets): Promise<readonly Grid[]> {
  const sheets = workbook.worksheets.load('items/id,items/name');
  await sync();
  const readings = sheets.items.map((sheet): Reading => ({
    sheet,
    mark: sheet.getRange('A1').load('values'),
    cells: known.ours.has(sheet.id) ? cellsOf(sheet) : null,
  }));
  await sync();
  for (const { sheet, mark } of readings) learn(known, sheet.id, isMark(mark.values[0]?.[0]));
  const ours = readings.filter(({ sheet }) => known.ours.has(sheet.id));
  const complete = ours.map(({ sheet, cells }) => ({ sheet, cells: cells ?? cellsOf(sheet) }));
  if (ours.some(({ cells }) => cells === null)) await sync();
  const grids = complete.map(({ sheet, cells }) => ({ name: sheet.name, values: valuesOf(cells) }));
  if (countsFrom1904(grids)) throw new WorkbookProblem('date1904');
  return grids;
}

/** Begins in A1, where the mark is. */
function cellsOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true).load('values');
}

function valuesOf(cells: Excel.Range): readonly (readonly GridValue[])[] {
  // Above five million cells Excel answers null, without an error.
  const values = cells.values as readonly (readonly GridValue[])[] | null;
  if (values === null) throw new WorkbookProblem('tooLarge');
  return values;
}
