import fc from 'fast-check';
import type { ReportContent } from '../../shared/content.ts';
import type { ColumnDefinition, FormDefinition, Lists } from '../../shared/forms/definition.ts';
import { isInput } from '../../shared/workbook/layout.ts';
import { itemsOf } from '../../shared/workbook/list-labels.ts';
import { plainText } from '../../shared/workbook/plain-text.ts';
import type { CellValue } from '../../shared/value.ts';
import { choices, date, isEmpty, number, text, yesNo } from '../../shared/value.ts';

const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      '+47 22 33 44 55',
      '-',
      '@SUM(A1)',
      "'",
      '_x0041_',
      '<b>&amp;',
      ' luft ',
      'to\nlinjer',
      '007',
      '1e5',
      'TRUE',
      '#N/A',
    ),
  )
  .map(plainText);
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2300-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyDecimal = fc
  .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.nat({ max: 6 }))
  .map(([digits, decimals]) => (Number(digits) / 10 ** decimals).toPrecision(15))
  .map((written) => written.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))
  .filter((written) => !written.includes('e') && written !== '-0');

/** Any value that a column of the type can hold. */
export function arbitraryValue(column: ColumnDefinition, lists: Lists): fc.Arbitrary<CellValue> {
  const codes = itemsOf(column, lists).map(({ code }) => code);
  switch (column.type.kind) {
    case 'text':
    case 'longText':
      return anyText.map(text).map((value) => (isEmpty(value) ? null : value));
    case 'integer':
      return fc.integer().map((whole) => number(String(whole)));
    case 'amount':
    case 'decimal':
    case 'percent':
      return anyDecimal.map(number);
    case 'date':
      return anyDay.map(date);
    case 'month':
      return anyDay.map((day) => date(`${day.slice(0, 7)}-01`));
    case 'choice':
      return codes.length === 0 ? fc.constant(null) : fc.constantFrom(...codes).map(text);
    case 'choices':
      return codes.length === 0 ? fc.constant(null) : fc.subarray(codes, { minLength: 1 }).map(choices);
    case 'yesNo':
      return fc.boolean().map(yesNo);
    case 'computed':
      return fc.constant(null);
  }
}

/** Content for a form whose sheets have open rows, with gaps between lines; no row is empty. */
export function arbitraryContent(form: FormDefinition, lists: Lists): fc.Arbitrary<ReportContent> {
  const sheets = form.sheets.map((sheet) => {
    const cells = fc.record(
      Object.fromEntries(
        sheet.columns.filter(isInput).map((column) => [column.id, fc.option(arbitraryValue(column, lists))]),
      ),
    );
    return fc
      .uniqueArray(fc.record({ id: fc.uuid(), line: fc.integer({ min: 1, max: 12 }), cells }), {
        selector: ({ line }) => line,
        maxLength: 5,
      })
      .map((rows) => rows.map((row) => ({ ...row, cells: filledOnly(row.cells) })))
      .map((rows) => rows.filter((row) => Object.keys(row.cells).length > 0))
      .map((rows) => [sheet.id, { rows: rows.toSorted((a, b) => a.line - b.line) }] as const);
  });
  return fc.tuple(...sheets).map((entries) => ({ sheets: Object.fromEntries(entries) }));
}

function filledOnly(cells: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}
