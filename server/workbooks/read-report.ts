import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { FormDefinition, Lists } from '../../shared/forms/definition.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { GridProblem } from '../../shared/workbook/grid-problem.ts';
import { isInput } from '../../shared/workbook/layout.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import { readGrid } from '../../shared/workbook/read-grid.ts';
import { unreadCells } from '../../shared/workbook/unread-cells.ts';
import type { MetaReading } from '../../shared/workbook/workbook-meta.ts';
import { readMeta } from '../../shared/workbook/workbook-meta.ts';
import { gridValues } from './grid-values.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';
import { WorkbookRefused } from './refusal.ts';

/** What a workbook says of itself, before its form is known. */
export function readReportMeta(workbook: RawWorkbook): MetaReading {
  return readMeta(gridsOf(workbook));
}

export type ReportReading = GridReading;

/**
 * A report out of an uploaded workbook. An error such as `#N/A` becomes that text, so that a rule tells of it; of a
 * formula in an input cell the last result is taken, and it is told. Throws `WorkbookRefused` when such a formula has
 * no result: taken as empty it would delete what stands there. Sums and other computed cells are not read at all.
 */
export function readReport(
  form: FormDefinition,
  workbook: RawWorkbook,
  lists: Lists,
  newRowId: () => string,
): ReportReading {
  const grids = gridsOf(workbook);
  const reading = readGrid(form, grids, lists, newRowId);
  const problems = [
    ...reading.problems,
    ...unreadCells(form, grids, reading.places),
    ...formulaProblems(form, workbook, reading),
  ];
  return { ...reading, problems };
}

export function gridsOf({ sheets, date1904 }: RawWorkbook): readonly Grid[] {
  return sheets.map(({ name, cells }) => ({ name, values: gridValues(cells, valueOf), date1904 }));
}

function valueOf(cell: RawCell): GridValue {
  return cell.kind === 'number' ? Number(cell.value) : cell.value;
}

function formulaProblems(
  form: FormDefinition,
  workbook: RawWorkbook,
  { places }: GridReading,
): readonly GridProblem[] {
  return form.sheets.flatMap((sheet) => {
    const place = places[sheet.id];
    const raw = workbook.sheets.find(({ name }) => name === place?.sheetName);
    if (place === undefined || raw === undefined) return [];
    return Object.values(place.rows).flatMap((row) =>
      sheet.columns.filter(isInput).flatMap((column): readonly GridProblem[] => {
        const cell = `${place.columns[column.id] ?? ''}${row}`;
        if (raw.cells.get(cell)?.kind === 'uncomputed')
          throw new WorkbookRefused('NO_CACHED_VALUE', { sheet: raw.name, cell });
        return hasFormula(raw, cell)
          ? [
              {
                code: 'FORMULA_IN_INPUT',
                sheet: sheet.id,
                sheetName: raw.name,
                row,
                column: column.id,
                cell,
              },
            ]
          : [];
      }),
    );
  });
}

function hasFormula({ cells }: RawSheet, address: string): boolean {
  return cells.get(address)?.formula === true;
}
