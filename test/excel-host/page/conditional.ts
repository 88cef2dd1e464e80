import { FormulaError } from '../formula/values.ts';
import { containsCell } from '../model/rectangles.ts';
import type { ConditionalFormat } from '../model/rules.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Worksheet } from '../model/worksheet.ts';

export type ConditionalLook = Readonly<
  Pick<ConditionalFormat, 'fill' | 'fontColor' | 'bold' | 'italic' | 'borderColor'>
>;

function applies(
  model: WorkbookModel,
  sheet: Worksheet,
  format: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  if (!format.rects.some((rect) => containsCell(rect, row, column))) return false;
  const verdict = model.calculator.ask(format.formula, { sheet, row, column, origin: format.origin });
  return !(verdict instanceof FormulaError) && verdict !== null && verdict !== false && verdict !== 0;
}

/** What the formats that apply add up to; the one of highest priority decides each property. */
export function conditionalLook(
  model: WorkbookModel,
  sheet: Worksheet,
  row: number,
  column: number,
): ConditionalLook | null {
  const applying = sheet.conditionalFormats.filter((format) => applies(model, sheet, format, row, column));
  const [first, ...rest] = applying;
  if (!first || first.stopIfTrue) return first ?? null;
  return rest.reduce<ConditionalLook>(
    (look, next) => ({
      fill: look.fill ?? next.fill,
      fontColor: look.fontColor ?? next.fontColor,
      bold: look.bold ?? next.bold,
      italic: look.italic ?? next.italic,
      borderColor: look.borderColor ?? next.borderColor,
    }),
    first,
  );
}
