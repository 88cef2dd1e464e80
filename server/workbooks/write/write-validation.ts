import type { Worksheet } from 'exceljs';
import type { ValidationPlan } from '../../../shared/workbook/plan.ts';
import { cutWhole, safeText } from './safe-text.ts';

/** What exceljs has and its types leave out: one validation over a range instead of one per cell. */
interface RangeValidations {
  readonly dataValidations: { readonly add: (address: string, validation: Validation) => void };
}
interface Validation {
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'any';
  readonly operator?: 'between' | 'lessThanOrEqual';
  readonly formulae: readonly (string | number | Date)[];
  readonly allowBlank: true;
  readonly showInputMessage: true;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showErrorMessage: boolean;
  readonly errorStyle: 'stop' | 'warning';
  readonly errorTitle: string;
  readonly error: string;
}

export function writeValidation(sheet: Worksheet, { address, rule, prompt, error }: ValidationPlan): void {
  (sheet as unknown as RangeValidations).dataValidations.add(address, {
    ...limitsOf(rule),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: fit(prompt.title, 32),
    prompt: fit(prompt.text, 255),
    showErrorMessage: rule.kind !== 'any',
    errorStyle: error.style,
    errorTitle: fit(error.title, 32),
    error: fit(error.text, 225),
  });
}

function limitsOf(rule: ValidationPlan['rule']): Pick<Validation, 'type' | 'operator' | 'formulae'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [rule.name] };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, operator: 'between', formulae: [rule.min, rule.max] };
    case 'date':
      return { type: 'date', operator: 'between', formulae: [utcDay(rule.min), utcDay(rule.max)] };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.max] };
    case 'any':
      return { type: 'any', formulae: [] };
  }
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Excel repairs a file with longer messages. */
function fit(text: string, length: number): string {
  return cutWhole(safeText(text), length);
}
