import { FormulaError, isArea, type Scalar } from '../formula/values.ts';
import { parseIsoDate } from './dates.ts';
import type { Asked } from './calculator.ts';
import { displayText } from './display.ts';
import { mapRows } from './rectangles.ts';
import { type LimitRule, type PlacedValidation, type Validation, validationAt } from './rules.ts';
import type { WorkbookModel } from './workbook-model.ts';
import type { Worksheet } from './worksheet.ts';

/** The choices of a list rule, as the drop-down shows them. */
export function choicesOf(model: WorkbookModel, source: string, asked: Asked): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const value = model.calculator.askArea(source, asked);
  if (!isArea(value)) return [];
  const sheet = model.findSheet(value.sheet);
  if (!sheet) return [];
  const texts = mapRows(value.rect, (row, column) =>
    displayText(
      model.calculator.value(sheet, row, column),
      sheet.cells.style(row, column).numberFormat,
      model.locale,
    ),
  );
  return texts.flat().filter((text) => text !== '');
}

function limitValue(model: WorkbookModel, limit: string | number | undefined, asked: Asked): number | null {
  if (typeof limit === 'number') return limit;
  if (limit === undefined || limit === '') return null;
  const value = limit.startsWith('=')
    ? model.calculator.ask(limit, asked)
    : (parseIsoDate(limit) ?? Number(limit));
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function withinLimit(model: WorkbookModel, value: number, limit: LimitRule, asked: Asked): boolean {
  const first = limitValue(model, limit.formula1, asked) ?? 0;
  const second = limitValue(model, limit.formula2, asked) ?? 0;
  switch (limit.operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}

function satisfies(model: WorkbookModel, { rule }: Validation, value: Scalar, asked: Asked): boolean {
  switch (rule.kind) {
    case 'none':
      return true;
    case 'list':
      return choicesOf(model, rule.source, asked).includes(displayText(value, 'General', model.locale));
    case 'textLength':
      return withinLimit(model, displayText(value, 'General', model.locale).length, rule.limit, asked);
    case 'wholeNumber':
      return Number.isInteger(value) && withinLimit(model, Number(value), rule.limit, asked);
    case 'decimal':
    case 'date':
      return typeof value === 'number' && withinLimit(model, value, rule.limit, asked);
    case 'custom': {
      const verdict = model.calculator.ask(rule.formula, asked);
      return !(verdict instanceof FormulaError) && verdict !== false && verdict !== 0 && verdict !== null;
    }
  }
}

export function asked(sheet: Worksheet, row: number, column: number, placed: PlacedValidation): Asked {
  return { sheet, row, column, origin: placed.origin };
}

/** The rule the cell's present value breaks, if any. */
export function brokenRule(
  model: WorkbookModel,
  sheet: Worksheet,
  row: number,
  column: number,
): Validation | null {
  const placed = validationAt(sheet.validations, row, column);
  if (!placed) return null;
  const value = model.calculator.value(sheet, row, column);
  const blank = value === null || value === '';
  if (blank && placed.validation.ignoreBlanks) return null;
  return satisfies(model, placed.validation, value, asked(sheet, row, column, placed))
    ? null
    : placed.validation;
}
