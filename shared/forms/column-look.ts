import type { AmountUnit, ColumnDefinition, ColumnType } from './definition.ts';
import type { Language } from '../language.ts';
import { isInput } from './layout.ts';
import type { StyleName } from './plan.ts';

/** Text, so that Excel leaves `1-2` and `=sum` as they are typed. */
export const textFormat = '@';

/** Tells Excel how to show a column's cells, in its invariant codes. */
export function numberFormatOf({ type }: ColumnDefinition): string {
  switch (type.kind) {
    case 'integer':
      return '#,##0';
    case 'amount':
      return amountFormats[type.unit];
    case 'computed':
      return computedFormat(type);
    case 'date':
      return 'dd.mm.yyyy';
    case 'month':
      return 'mm.yyyy';
    case 'text':
    case 'longText':
    case 'choice':
    case 'choices':
    case 'yesNo':
      return textFormat;
  }
}

function computedFormat({ unit, expression }: Extract<ColumnType, { kind: 'computed' }>): string {
  if (expression.op === 'share' && expression.decimals > 0) return `#,##0.${'0'.repeat(expression.decimals)}`;
  return unit === null ? '#,##0' : amountFormats[unit];
}

const amountFormats: Readonly<Record<AmountUnit, string>> = {
  kr: '#,##0',
  'tusen kr': '#,##0.0##',
  'mill. kr': '#,##0.0#####',
};

export function wraps({ type }: ColumnDefinition): boolean {
  return (
    type.kind === 'text' || type.kind === 'longText' || type.kind === 'choices' || type.kind === 'choice'
  );
}

export function styleOf(column: ColumnDefinition): StyleName {
  if (column.type.kind === 'computed') return 'computed';
  if (!isInput(column)) return 'locked';
  return wraps(column) ? 'inputWrapped' : 'input';
}

export function unitOf({ type }: ColumnDefinition): AmountUnit | null {
  return type.kind === 'amount' || type.kind === 'computed' ? type.unit : null;
}

const unitNames: Readonly<Record<Language, Readonly<Record<AmountUnit, string>>>> = {
  nb: { kr: 'kr', 'tusen kr': 'tusen kr', 'mill. kr': 'mill. kr' },
  nn: { kr: 'kr', 'tusen kr': 'tusen kr', 'mill. kr': 'mill. kr' },
  en: { kr: 'NOK', 'tusen kr': 'NOK thousand', 'mill. kr': 'NOK million' },
};

/** With the unit, and a star when the column must be filled in: always «*», or on some lines «(*)». */
export function headerText(column: ColumnDefinition, language: Language): string {
  const title = column.title[language];
  const unit = unitOf(column);
  const named = unit === null ? null : unitNames[language][unit];
  const withUnit = named === null || title.includes(`(${named})`) ? title : `${title} (${named})`;
  if (column.required === undefined || !isInput(column)) return withUnit;
  // The star stays with the last word.
  return `${withUnit}\u00a0${column.required === true ? '*' : '(*)'}`;
}

export function unitName(unit: AmountUnit, language: Language): string {
  return unitNames[language][unit];
}
