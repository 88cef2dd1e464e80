import { type Rect } from './address.ts';
import { containsCell, subtract } from './rectangles.ts';

export type Comparison =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** A limit is a number, an ISO date, or a formula with `=`. */
export interface LimitRule {
  readonly operator: Comparison;
  readonly formula1: string | number;
  readonly formula2?: string | number | undefined;
}

export type ValidationRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength'; readonly limit: LimitRule }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
}

export const noValidation: Validation = {
  rule: { kind: 'none' },
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

export interface PlacedValidation {
  readonly rect: Rect;
  /** The first cell the rule was set on: its formulas are written for that cell. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly validation: Validation;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** The first cell the format was set on: its formula is written for that cell. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly type: string;
  formula: string;
  priority: number;
  stopIfTrue: boolean;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  borderColor: string | null;
}

export function withoutRect(placed: readonly PlacedValidation[], hole: Rect): PlacedValidation[] {
  return placed.flatMap((item) => subtract(item.rect, hole).map((rect) => ({ ...item, rect })));
}

export function validationAt(
  placed: readonly PlacedValidation[],
  row: number,
  column: number,
): PlacedValidation | undefined {
  return placed.findLast((item) => containsCell(item.rect, row, column));
}
