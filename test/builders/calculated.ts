import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import { cellAt } from '../../shared/workbook/grid.ts';
import type { Surroundings } from '../excel-host/formula/evaluate.ts';
import { evaluateToScalar } from '../excel-host/formula/evaluate.ts';
import { parseFormula } from '../excel-host/formula/parse.ts';
import type { Scalar } from '../excel-host/formula/values.ts';
import { gridsOf } from './grids-of.ts';

interface Cell {
  readonly sheet: string;
  /** As Excel counts. */
  readonly row: number;
  readonly column: number;
}

/** What Excel would make of a formula in a cell of the workbook; `down` moves a rule's formula from its first cell. */
export function calculated(plan: WorkbookPlan, formula: string, cell: Cell, down = 0): Scalar {
  const grids = gridsOf(plan);
  const around: Surroundings = {
    sheet: cell.sheet,
    row: cell.row - 1,
    column: cell.column - 1,
    shift: { rows: down, columns: 0 },
    readCell: (sheet, row, column) => {
      const grid = grids.find(({ name }) => name === sheet);
      return grid === undefined ? null : cellAt(grid, row + 1, column + 1);
    },
    clip: (sheet, rect) => (grids.some(({ name }) => name === sheet) ? rect : null),
    resolveName: () => null,
  };
  const expression = parseFormula(`=${formula}`);
  if (expression === null) throw new Error(`Not a formula: ${formula}`);
  return evaluateToScalar(expression, around);
}
