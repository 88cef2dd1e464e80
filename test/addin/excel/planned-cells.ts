import type { PlanValue, SheetPlan } from '../../../shared/workbook/plan.ts';
import type { Rectangle } from '../../../addin/excel/rectangle.ts';
import { holds, rectangleOf } from '../../../addin/excel/rectangle.ts';

export interface PlannedCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Every cell that the plan says something of, with what the last area says. */
export function plannedCells(plan: SheetPlan): readonly PlannedCell[] {
  const values = new Map(
    plan.blocks.flatMap(({ topLeft, values: rows }) => {
      const { top, left } = rectangleOf(topLeft);
      return rows.flatMap((row, down) =>
        row.map((value, across) => [`${top + down}/${left + across}`, value] as const),
      );
    }),
  );
  const areas = plan.areas.map((area) => ({ ...area, at: rectangleOf(area.address) }));
  const blocks = plan.blocks.map(({ topLeft, values: rows }) => {
    const { top, left } = rectangleOf(topLeft);
    return {
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + Math.max(...rows.map((r) => r.length)) - 1,
    };
  });
  const { bottom, right } = around([...blocks, ...areas.map(({ at }) => at)]);
  return Array.from(new Array(bottom * right).keys(), (index) => {
    const row = Math.floor(index / right) + 1;
    const column = (index % right) + 1;
    const area = areas.findLast(({ at }) => holds(at, row, column));
    return {
      row,
      column,
      value: values.get(`${row}/${column}`) ?? null,
      numberFormat: area?.numberFormat ?? 'General',
      locked: area?.open !== true,
    };
  });
}

function around(rectangles: readonly Rectangle[]): { readonly bottom: number; readonly right: number } {
  return {
    bottom: Math.max(0, ...rectangles.map(({ bottom }) => bottom)),
    right: Math.max(0, ...rectangles.map(({ right }) => right)),
  };
}
