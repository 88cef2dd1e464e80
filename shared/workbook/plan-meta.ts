import { hiddenSheet } from './hidden-sheet.ts';
import { metaMark } from './layout.ts';
import type { NamePlan, SheetPlan } from './plan.ts';
import { metaSheetName } from './sheet-names.ts';
import type { WorkbookMeta } from './workbook-meta.ts';
import { metaLines } from './workbook-meta.ts';

/** Its cells are open: taking the protection off for a new revision would empty what the user can undo. */
export function planMeta(meta: WorkbookMeta): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const values = [[metaMark, null], ...metaLines(meta)];
  const sheet = hiddenSheet(metaSheetName, values, 2);
  return {
    sheet: { ...sheet, areas: sheet.areas.map((area) => ({ ...area, open: true })) },
    name: { name: 'rapportark_meta', sheet: metaSheetName, address: `A1:B${values.length}`, visible: false },
  };
}
