import { columnLetters } from './layout.ts';
import type { PlanValue, SheetPlan } from './plan.ts';

/** A sheet for the program, which Excel does not offer to show. */
export function hiddenSheet(
  name: string,
  values: readonly (readonly PlanValue[])[],
  columns: number,
): SheetPlan {
  return {
    name,
    visibility: 'veryHidden',
    blocks: [{ topLeft: 'A1', values }],
    columns: Array.from({ length: columns }, () => ({ width: 24, hidden: false })),
    hiddenRows: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    areas: [{ address: `A1:${columnLetters(columns)}${values.length}`, style: 'plain', numberFormat: '@' }],
    validations: [],
    highlights: [],
    autoFilter: null,
    protected: true,
    print: null,
    tabColour: null,
  };
}
