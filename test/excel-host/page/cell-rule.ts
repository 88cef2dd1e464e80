import type { ExcelHost } from '../host.ts';
import { displayText } from '../model/display.ts';
import { type Prompt, validationAt } from '../model/rules.ts';
import { asked, choicesOf } from '../model/validate.ts';
import type { Place } from './moves.ts';

export interface CellRule {
  readonly prompt: Prompt | null;
  /** null when the cell has no list to drop down. */
  readonly choices: readonly string[] | null;
  readonly current: string;
}

export function cellRule({ model }: ExcelHost, { row, column }: Place): CellRule {
  const sheet = model.active;
  const placed = validationAt(sheet.validations, row, column);
  const current = displayText(model.calculator.value(sheet, row, column), 'General', model.locale);
  if (!placed) return { prompt: null, choices: null, current };
  const { rule, prompt } = placed.validation;
  const drops = rule.kind === 'list' && rule.inCellDropDown && sheet.isWritable(row, column);
  return {
    prompt: prompt.showPrompt && prompt.message + prompt.title !== '' ? prompt : null,
    choices: drops ? choicesOf(model, rule.source, asked(sheet, row, column, placed)) : null,
    current,
  };
}
