import type { HighlightPlan, SheetPlan, ValidationPlan } from '../../shared/workbook/plan.ts';
import { highlightStyles } from '../../shared/workbook/styles.ts';
import { columnLetters } from '../../shared/workbook/layout.ts';

/** What may be typed, what is highlighted and what stays in view. Names that lists refer to must be there. */
export function setRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) setValidation(sheet, validation);
  // Excel puts each new one before the others.
  for (const highlight of plan.highlights.toReversed()) setHighlight(sheet, highlight);
  freeze(sheet, plan.frozen);
  if (plan.autoFilter !== null) sheet.autoFilter.apply(plan.autoFilter);
  if (plan.tabColour !== null) sheet.tabColor = `#${plan.tabColour}`;
}

function setValidation(sheet: Excel.Worksheet, { address, rule, prompt, error }: ValidationPlan): void {
  const validation = sheet.getRange(address).dataValidation;
  const limits = ruleOf(rule);
  if (limits !== null) {
    validation.rule = limits;
    validation.errorAlert = {
      showAlert: true,
      style: error.style === 'stop' ? 'Stop' : 'Warning',
      title: error.title,
      message: error.text,
    };
  }
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function ruleOf(rule: ValidationPlan['rule']): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list':
      return { list: { source: `=${rule.name}`, inCellDropDown: true } };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'date':
      return { date: between(rule.min, rule.max) };
    case 'textLength':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: rule.max } };
    case 'any':
      return null;
  }
}

function between<T>(formula1: T, formula2: T) {
  return { operator: 'Between', formula1, formula2 } as const;
}

function setHighlight(sheet: Excel.Worksheet, { address, formula, style }: HighlightPlan): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
  const { fill, colour, bold } = highlightStyles[style];
  custom.rule.formula = `=${formula}`;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  if (colour !== undefined) custom.format.font.color = `#${colour}`;
  if (bold === true) custom.format.font.bold = true;
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
