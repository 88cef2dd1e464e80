import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { PlanValue, WorkbookPlan } from '../../shared/workbook/plan.ts';

/** What Excel's `values` gives once a plan has been carried out; every block of ours starts in A1. */
export function gridsOf(plan: WorkbookPlan): readonly Grid[] {
  return plan.sheets.map(({ name, blocks: [block] }) => ({
    name,
    values: (block?.values ?? []).map((row) => row.map(shown)),
  }));
}

function shown(value: PlanValue): GridValue {
  return typeof value === 'object' && value !== null ? value.result : value;
}

/** A copy with one cell changed; row and column as Excel counts them. */
export function withCell(grid: Grid, row: number, column: number, value: GridValue): Grid {
  const values = grid.values.map((line, at) => (at === row - 1 ? changed(line, column - 1, value) : line));
  return { ...grid, values };
}

function changed(line: readonly GridValue[], at: number, value: GridValue): readonly GridValue[] {
  const longEnough = [...line, ...Array<null>(Math.max(0, at + 1 - line.length)).fill(null)];
  return longEnough.with(at, value);
}
