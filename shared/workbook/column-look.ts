import type { AmountUnit, ColumnDefinition, ComputedAs } from '../forms/definition.ts';
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
    case 'decimal':
      return decimalFormat(type.decimals);
    case 'percent':
      return percentFormat(type.decimals);
    case 'computed':
      return computedFormat(type.as);
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

function computedFormat(as: ComputedAs): string {
  switch (as.kind) {
    case 'integer':
      return '#,##0';
    case 'amount':
      return amountFormats[as.unit];
    case 'decimal':
      return decimalFormat(as.decimals);
    case 'percent':
      return percentFormat(as.decimals);
    case 'choice':
      return 'General';
  }
}

function decimalFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** With Excel's own per cent sign, so that both `70` and `70 %` may be typed. */
function percentFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}\\ %` : '0\\ %';
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

/** What a column's numbers are counted in, as people read it; null for a bare number and for per cent. */
export function unitOf({ type }: ColumnDefinition, language: Language): string | null {
  const shown = type.kind === 'computed' ? type.as : type;
  if (shown.kind === 'amount') return unitNames[language][shown.unit];
  return shown.kind === 'decimal' ? (shown.unit?.[language] ?? null) : null;
}

const unitNames: Readonly<Record<Language, Readonly<Record<AmountUnit, string>>>> = {
  nb: { kr: 'kr', 'tusen kr': 'tusen kr', 'mill. kr': 'mill. kr' },
  nn: { kr: 'kr', 'tusen kr': 'tusen kr', 'mill. kr': 'mill. kr' },
  en: { kr: 'NOK', 'tusen kr': 'NOK thousand', 'mill. kr': 'NOK million' },
};

/** With what its numbers are counted in, where the title does not say it. */
export function titleWithUnit(column: ColumnDefinition, language: Language): string {
  const title = column.title[language];
  const named = unitOf(column, language);
  return named === null || title.includes(`(${named})`) ? title : `${title} (${named})`;
}

/** With the unit, and a star when the column must be filled in: always «*», or on some lines «(*)». */
export function headerText(column: ColumnDefinition, language: Language): string {
  const withUnit = titleWithUnit(column, language);
  if (column.required === undefined || !isInput(column)) return withUnit;
  // The star stays with the last word.
  return `${withUnit}\u00a0${column.required === true ? '*' : '(*)'}`;
}
