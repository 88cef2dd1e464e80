import type { CellKey, ReportContent, RowContent } from '../content.ts';
import { rowsOf } from '../content.ts';
import { isDecimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import { choices, date, isEmpty, number, text } from '../value.ts';
import { inUnit } from '../written-unit.ts';
import type { AmountUnit, ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';

/** A cell whose value the new version has no room for. */
export interface NotCarried extends CellKey {
  readonly value: CellValue;
  readonly why: 'SHEET_GONE' | 'COLUMN_GONE' | 'COMPUTED_NOW' | 'OTHER_TYPE' | 'CHOICE_GONE';
}

/**
 * A report of one version of a form as a report of another: values by row id and column id, amounts in the new unit, the
 * same day of a month. What cannot be carried is listed and nothing is guessed.
 */
export function lift(
  content: ReportContent,
  from: FormDefinition,
  to: FormDefinition,
): { readonly content: ReportContent; readonly notCarried: readonly NotCarried[] } {
  const lifted = from.sheets.map((sheet) => liftSheet(sheet, rowsOf(content, sheet.id), to));
  return {
    content: {
      sheets: Object.fromEntries(
        to.sheets.map(({ id }) => [id, { rows: lifted.find((sheet) => sheet.id === id)?.rows ?? [] }]),
      ),
    },
    notCarried: lifted.flatMap(({ notCarried }) => notCarried),
  };
}

function liftSheet(sheet: SheetDefinition, rows: readonly RowContent[], to: FormDefinition) {
  const next = to.sheets.find(({ id }) => id === sheet.id);
  const cells = rows.map((row) => ({ row, cells: liftRow(sheet, next, row, to) }));
  return {
    id: sheet.id,
    rows: cells.map(({ row, cells: all }) => ({
      ...row,
      cells: Object.fromEntries(
        all.flatMap(({ column, value }) => (isEmpty(value) ? [] : [[column, value] as const])),
      ),
    })),
    notCarried: cells.flatMap(({ row, cells: all }) =>
      all.flatMap(({ column, old, why }) =>
        why === null ? [] : [{ sheet: sheet.id, row: row.id, column, value: old, why }],
      ),
    ),
  };
}

interface LiftedCell {
  readonly column: string;
  readonly old: CellValue;
  readonly value: CellValue;
  readonly why: NotCarried['why'] | null;
}

function liftRow(
  sheet: SheetDefinition,
  next: SheetDefinition | undefined,
  row: RowContent,
  to: FormDefinition,
): readonly LiftedCell[] {
  const filled = Object.entries(row.cells).filter(([, value]) => !isEmpty(value));
  return filled.map(([column, old]): LiftedCell => {
    const before = sheet.columns.find(({ id }) => id === column);
    const after = next?.columns.find(({ id }) => id === column);
    if (after === undefined) {
      return { column, old, value: null, why: next === undefined ? 'SHEET_GONE' : 'COLUMN_GONE' };
    }
    const value = before === undefined ? null : liftValue(old, { before, after, to });
    return typeof value === 'string'
      ? { column, old, value: null, why: value }
      : { column, old, value, why: null };
  });
}

interface Change {
  readonly before: ColumnDefinition;
  readonly after: ColumnDefinition;
  readonly to: FormDefinition;
}

/** The value in the new column, or why there is none. A value that the old column did not understand goes along as it is. */
function liftValue(value: CellValue, { before, after, to }: Change): CellValue | NotCarried['why'] {
  const [old, next] = [before.type, after.type];
  if (next.kind === 'computed') return 'COMPUTED_NOW';
  // Text in a column of numbers is a finding there as it was here.
  if (next.kind === old.kind && value?.t === 's' && !isChoice(next.kind)) return value;
  switch (value?.t) {
    case 'n':
      return isNumber(next.kind) ? inUnitOf(value.v, before, after) : asText(value.v, next.kind);
    case 'd':
      if (next.kind === 'month') return date(`${value.v.slice(0, 7)}-01`);
      return next.kind === 'date' && old.kind !== 'month' ? value : asText(value.v, next.kind);
    case 'b':
      return next.kind === 'yesNo' ? value : 'OTHER_TYPE';
    case 'l':
      return liftChoices(value.v, after, to);
    case 's':
      return next.kind === 'choice' || next.kind === 'choices'
        ? liftChoices([value.v], after, to)
        : isChoice(old.kind)
          ? 'OTHER_TYPE'
          : asText(value.v, next.kind);
    case undefined:
      return null;
  }
}

function liftChoices(
  codes: readonly string[],
  after: ColumnDefinition,
  to: FormDefinition,
): CellValue | NotCarried['why'] {
  const { type } = after;
  if (type.kind !== 'choice' && type.kind !== 'choices') return 'OTHER_TYPE';
  const list = to.lists.find(({ id }) => id === type.list);
  const known = list !== undefined && 'items' in list ? list.items.map(({ code }) => code) : null;
  if (known !== null && codes.some((code) => !known.includes(code))) return 'CHOICE_GONE';
  const [first = '', ...others] = codes;
  if (type.kind === 'choices') return choices(codes);
  return others.length === 0 ? text(first) : 'OTHER_TYPE';
}

function asText(written: string, kind: ColumnDefinition['type']['kind']): CellValue | NotCarried['why'] {
  return kind === 'text' || kind === 'longText' ? text(written) : 'OTHER_TYPE';
}

function isNumber(kind: ColumnDefinition['type']['kind']): boolean {
  return ['integer', 'amount', 'decimal', 'percent'].includes(kind);
}

function isChoice(kind: ColumnDefinition['type']['kind']): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'yesNo';
}

function unitOf({ type }: ColumnDefinition): AmountUnit | null {
  return type.kind === 'amount' ? type.unit : null;
}

function inUnitOf(
  value: string,
  before: ColumnDefinition,
  after: ColumnDefinition,
): CellValue | NotCarried['why'] {
  const [from, to] = [unitOf(before), unitOf(after)];
  const scaled = from === null || to === null ? value : inUnit({ value, unit: from }, to);
  return isDecimal(scaled) ? number(scaled) : 'OTHER_TYPE';
}
