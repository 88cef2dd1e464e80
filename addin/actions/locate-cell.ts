import type { CellKey } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { cellAt } from '../../shared/workbook/grid.ts';
import {
  columnLetters,
  headerMark,
  metaMark,
  rowOfAddress,
  sheetMark,
} from '../../shared/workbook/layout.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import { metaLines } from '../../shared/workbook/workbook-meta.ts';
import type { CellChange, Place } from '../excel/workbook.ts';

/** Where the cells of a report stand now, also those of lines that are still empty. */
export interface CellMap {
  readonly cell: (key: CellKey) => Place | null;
  /** The header row when nothing more exact is known. */
  readonly nearest: (key: { sheet: string; row: string | null; column: string | null }) => Place | null;
  readonly hasRow: (sheet: string, row: string) => boolean;
  /** What stands at a place; null where that is no cell of the report. */
  readonly keyAt: (place: Place) => CellKey | null;
}

interface SheetMap {
  readonly name: string;
  readonly header: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, string>;
}

export function mapCells(form: FormDefinition, grids: readonly Grid[]): CellMap {
  const sheets = new Map(
    form.sheets.flatMap((sheet) => {
      const grid = grids.find((candidate) => cellAt(candidate, 1, 1) === sheetMark(sheet));
      return grid === undefined ? [] : [[sheet.id, mapSheet(grid)] as const];
    }),
  );
  const cell = ({ sheet, row, column }: CellKey): Place | null => {
    const map = sheets.get(sheet);
    const [letters, number] = [map?.columns.get(column), map?.rows.get(row)];
    if (map === undefined || letters === undefined || number === undefined) return null;
    return { sheet: map.name, address: `${letters}${number}` };
  };
  return {
    cell,
    nearest: ({ sheet, row, column }) => {
      const map = sheets.get(sheet);
      if (map === undefined) return null;
      const letters = map.columns.get(column ?? '') ?? 'B';
      const number = map.rows.get(row ?? '') ?? map.header;
      return { sheet: map.name, address: `${letters}${number}` };
    },
    hasRow: (sheet, row) => sheets.get(sheet)?.rows.has(row) ?? false,
    keyAt: (place) => keyAt(sheets, place),
  };
}

function keyAt(sheets: ReadonlyMap<string, SheetMap>, { sheet: name, address }: Place): CellKey | null {
  const [sheet, map] = [...sheets].find(([, { name: tab }]) => tab === name) ?? [];
  const row = [...(map?.rows ?? [])].find(([, number]) => number === rowOfAddress(address))?.[0];
  const column = [...(map?.columns ?? [])].find(
    ([, letters]) => address === `${letters}${rowOfAddress(address)}`,
  );
  return sheet === undefined || row === undefined || column === undefined
    ? null
    : { sheet, row, column: column[0] };
}

function mapSheet(grid: Grid): SheetMap {
  const header = grid.values.findIndex((row) => row[0] === headerMark) + 1;
  const rows = grid.values.flatMap((row, index) => {
    const id = row[0];
    return index < header || typeof id !== 'string' || id === '' ? [] : [[id.trim(), index + 1] as const];
  });
  const columns = (grid.values[0] ?? []).flatMap((id, index) =>
    index === 0 || typeof id !== 'string' || id === ''
      ? []
      : [[id.trim(), columnLetters(index + 1)] as const],
  );
  return { name: grid.name, header, rows: new Map(rows), columns: new Map(columns) };
}

/** What makes the hidden sheet say which revision the workbook holds. */
export function metaChanges(grids: readonly Grid[], meta: WorkbookMeta): readonly CellChange[] {
  const grid = grids.find((candidate) => cellAt(candidate, 1, 1) === metaMark);
  if (grid === undefined) return [];
  const rowOfKey = new Map(grid.values.map((row, index) => [row[0], index + 1]));
  return metaLines(meta).flatMap(([key, value]) => {
    const row = rowOfKey.get(key);
    const isThere = row === undefined || String(cellAt(grid, row, 2) ?? '') === value;
    return isThere ? [] : [{ sheet: grid.name, address: `B${row}`, value }];
  });
}
