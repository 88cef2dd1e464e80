import type { Workbook } from '../../addin/excel/workbook.ts';
import type { CellKey } from '../../shared/content.ts';
import { mapCells } from '../../addin/actions/locate-cell.ts';
import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { cellAt } from '../../shared/workbook/grid.ts';
import { columnLetters, rowOf, sheetMark } from '../../shared/workbook/layout.ts';
import type { PlanValue } from '../../shared/workbook/plan.ts';
import { gridsOf, withCell } from '../builders/grids-of.ts';
import { smallForm } from '../contract/small-form.ts';

/** A workbook as plain cells: what the pane needs of Excel, without Excel, so that thousands of runs are possible. */
export interface GridWorkbook extends Workbook {
  /** A user's copy can be put in the place of the workbook. */
  grids: readonly Grid[];
  /** False where the sheet has no such cell. */
  readonly type: (key: CellKey, value: string) => boolean;
  readonly deleteLine: (sheet: string, line: number) => void;
  /** The ids of a sheet's lines, from the top. */
  readonly lines: (sheet: string) => readonly string[];
}

export function newGridWorkbook(): GridWorkbook {
  const book: GridWorkbook = {
    grids: [],
    type: (key, value) => {
      const place = mapCells(smallForm, book.grids).cell(key);
      if (place !== null) book.grids = written(book.grids, place.sheet, place.address, value);
      return place !== null;
    },
    deleteLine: (sheet, line) => {
      const name = gridOf(book, sheet)?.name;
      const row = rowOf.firstLine - 1 + line;
      book.grids = book.grids.map((grid) =>
        grid.name === name ? { ...grid, values: grid.values.toSpliced(row, 1) } : grid,
      );
    },
    lines: (sheet) =>
      (gridOf(book, sheet)?.values.slice(rowOf.firstLine - 1) ?? []).flatMap(([id]) =>
        typeof id === 'string' && id !== '' ? [id] : [],
      ),
    layOut: (plan, onProgress, kept = []) => {
      book.grids = gridsOf(plan);
      onProgress(1, 1);
      return Promise.resolve(kept.map(({ as }) => as));
    },
    readGrids: () => Promise.resolve(book.grids),
    writeCells: (changes) => {
      for (const { sheet, address, value } of changes)
        book.grids = written(book.grids, sheet, address, shown(value));
      return Promise.resolve();
    },
    replaceTexts: () => Promise.resolve([]),
    readSelection: () => Promise.resolve(null),
    readSelectedCell: () => Promise.resolve({ sheet: '', address: 'A1' }),
    goTo: () => Promise.resolve(),
    writeSheet: ({ name }) => Promise.resolve(name),
    onChange: () => Promise.resolve(() => Promise.resolve()),
  };
  return book;
}

function gridOf({ grids }: GridWorkbook, id: string): Grid | undefined {
  const sheet = smallForm.sheets.find((candidate) => candidate.id === id);
  return sheet === undefined
    ? undefined
    : grids.find((candidate) => cellAt(candidate, 1, 1) === sheetMark(sheet));
}

function shown(value: PlanValue): GridValue {
  return typeof value === 'object' && value !== null ? value.result : value;
}

function written(grids: readonly Grid[], sheet: string, address: string, value: GridValue): readonly Grid[] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...Array(26).keys()].map((n) => columnLetters(n + 1)).indexOf(letters) + 1;
  if (column === 0) throw new Error(`There is no cell ${address} in a workbook this narrow.`);
  return grids.map((grid) => (grid.name === sheet ? withCell(grid, Number(row), column, value) : grid));
}
