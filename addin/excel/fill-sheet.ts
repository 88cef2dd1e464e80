import type { BlockPlan, PlanValue, SheetPlan } from '../../shared/workbook/plan.ts';
import { styles } from '../../shared/workbook/styles.ts';
import { dress } from './dress-range.ts';
import { excelValue } from './excel-value.ts';
import type { Piece } from './pieces.ts';
import { inPortions, pieceLimit, weightless, weightOf } from './pieces.ts';
import { addressOf, holds, rectangleOf } from './rectangle.ts';
import { sizeColumns, sizeRows } from './size-sheet.ts';

type Rows = readonly (readonly PlanValue[])[];

/** Looks first, because a number format decides what Excel makes of a text; then values. */
export function fillSheet(sheetOf: () => Excel.Worksheet, plan: SheetPlan): readonly Piece[] {
  return [
    {
      weight: weightless,
      ask: () => {
        giveLooks(sheetOf(), plan);
      },
    },
    ...plan.blocks.flatMap((block) => blockPieces(sheetOf, plan, block)),
  ];
}

function giveLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  for (const area of plan.areas) {
    dress(sheet.getRange(area.address), rectangleOf(area.address), styles[area.style], area);
  }
  sizeColumns(sheet, plan);
  sizeRows(sheet, plan);
}

function blockPieces(sheetOf: () => Excel.Worksheet, plan: SheetPlan, block: BlockPlan): readonly Piece[] {
  const { top, left } = rectangleOf(block.topLeft);
  const formatAt = formatsOf(plan);
  let next = top;
  return inPortions(block.values, weightOf, pieceLimit).map((rows) => {
    const first = next;
    next += rows.length;
    return {
      weight: weightOf(rows.flat()),
      ask: () => {
        writeRows(sheetOf(), { top: first, left, rows }, formatAt);
      },
    };
  });
}

function writeRows(
  sheet: Excel.Worksheet,
  { top, left, rows }: { readonly top: number; readonly left: number; readonly rows: Rows },
  formatAt: (row: number, column: number) => string,
): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  sheet.getRange(addressOf(area)).values = rows.map((row, down) =>
    Array.from(new Array(width).keys(), (across) =>
      excelValue(row[across] ?? null, formatAt(top + down, left + across)),
    ),
  );
}

function formatsOf(plan: SheetPlan): (row: number, column: number) => string {
  const areas = plan.areas.map(({ address, numberFormat }) => ({ at: rectangleOf(address), numberFormat }));
  return (row, column) => areas.findLast(({ at }) => holds(at, row, column))?.numberFormat ?? 'General';
}
