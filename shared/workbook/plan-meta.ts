import type { CellKey } from '../content.ts';
import { withAsked } from './asked-cells.ts';
import { markAreas, markNames } from './cell-marks.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { metaMark } from './layout.ts';
import type { NamePlan, PlanValue, SheetPlan } from './plan.ts';
import { metaSheetName } from './sheet-names.ts';
import type { WorkbookMeta } from './workbook-meta.ts';
import { dayCount, metaLines } from './workbook-meta.ts';

/** Its cells are open: taking the protection off for a new revision would empty what the user can undo. */
export function planMeta(
  meta: WorkbookMeta,
  asked: readonly CellKey[] = [],
): {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
} {
  const { key, formula, since1900 } = dayCount;
  const values: readonly (readonly PlanValue[])[] = [
    [metaMark, null],
    ...metaLines(meta),
    [key, { formula, result: since1900 }],
  ];
  const sheet = hiddenSheet(metaSheetName, values, 4);
  // In a cell for text a formula would be text.
  const counting = {
    address: `B${values.length}:B${values.length}`,
    style: 'plain',
    numberFormat: 'General',
  } as const;
  return {
    sheet: {
      ...sheet,
      blocks: [{ topLeft: 'A1', values: withAsked(values, asked) }],
      areas: [...sheet.areas, counting, ...markAreas].map((area) => ({ ...area, open: true })),
    },
    names: [
      { name: 'rapportark_meta', sheet: metaSheetName, address: `A1:B${values.length}`, visible: false },
      ...markNames,
    ],
  };
}
