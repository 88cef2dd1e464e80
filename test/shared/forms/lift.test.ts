import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { ColumnDefinition, ColumnType, FormDefinition } from '../../../shared/forms/definition.ts';
import { lift } from '../../../shared/forms/lift.ts';
import type { CellValue } from '../../../shared/value.ts';
import { choices, date, number, text, yesNo } from '../../../shared/value.ts';
import { isInput } from '../../../shared/workbook/layout.ts';
import { arbitraryValue } from '../../builders/arbitrary-content.ts';
import { aSmallForm, contentOf } from '../../builders/a-small-form.ts';
import { aColumn, everyTypeForm } from '../../builders/every-type-form.ts';

/** The form with one more column, of that type. */
function withColumn(type: ColumnType | null, codes: readonly string[] = ['a', 'b']): FormDefinition {
  const extra = type === null ? [] : [aColumn(type, { id: 'extra' })];
  const items = codes.map((code) => ({ code, label: { nb: code, nn: code, en: code } }));
  return {
    ...aSmallForm,
    version: '2',
    lists: [...aSmallForm.lists, { id: 'letters', items }],
    sheets: aSmallForm.sheets.map((sheet) =>
      sheet.id === 'projects' ? { ...sheet, columns: [...sheet.columns, ...extra] } : sheet,
    ),
  };
}

function lifted(value: CellValue, from: ColumnType, to: FormDefinition): unknown {
  const { content, notCarried } = lift(contentOf([{ extra: value }]), withColumn(from), to);
  const [first] = notCarried;
  return first === undefined ? content.sheets['projects']?.rows[0]?.cells['extra'] : first.why;
}

const range = { min: '0', max: '999999999' };
const kr: ColumnType = { kind: 'amount', unit: 'kr', ...range };
const thousands: ColumnType = { kind: 'amount', unit: 'tusen kr', ...range };
const words: ColumnType = { kind: 'text', maxLength: 10 };
const letter: ColumnType = { kind: 'choice', list: 'letters' };
const letters: ColumnType = { kind: 'choices', list: 'letters' };

describe('lifting a report to a new version of its form', () => {
  it('carries every value to its own row and column, and adds and loses nothing, when nothing has changed', () => {
    for (const form of forms) {
      const [sheet] = form.sheets;
      if (sheet === undefined) throw new Error('The form has no sheet.');
      const inputs = sheet.columns.filter(({ type }) => type.kind !== 'computed');
      const lists = Object.fromEntries(
        form.lists.map((list) => [list.id, 'items' in list ? list.items : []]),
      );
      const cells = fc.record(
        Object.fromEntries(inputs.map((column) => [column.id, arbitraryValue(column, lists)])),
      );
      fc.assert(
        fc.property(fc.array(cells, { maxLength: 3 }), (rows) => {
          const content = {
            sheets: Object.fromEntries(
              form.sheets.map(({ id }) => [
                id,
                {
                  rows:
                    id === sheet.id
                      ? rows.map((row, at) => ({
                          id: `r${at}`,
                          line: at + 1,
                          cells: Object.fromEntries(
                            Object.entries(row).filter(([, value]) => value !== null),
                          ),
                        }))
                      : [],
                },
              ]),
            ),
          };
          expect(lift(content, form, { ...form, version: 'next' })).toEqual({ content, notCarried: [] });
        }),
        { numRuns: 20 },
      );
    }
  });

  it('leaves every cell as it is when its column has not changed, whatever it holds', () => {
    const odd = fc.oneof(
      fc.constantFrom('Paagaaende', 'ja', '12', 'yellow', '2025', 'true', '3,5 mill.').map(text),
      fc.constantFrom('12.5', '0', '-3', '1500000').map(number),
      fc.constantFrom('2025-10-15', '1900-01-01').map(date),
      fc.boolean().map(yesNo),
      fc.constantFrom(['Paagaaende'], ['green', 'nowhere']).map(choices),
    );
    for (const form of [...forms, everyTypeForm]) {
      const rowOf = (columns: readonly ColumnDefinition[]) =>
        fc.record(Object.fromEntries(columns.filter(isInput).map(({ id }) => [id, odd])));
      const sheets = Object.fromEntries(form.sheets.map(({ id, columns }) => [id, rowOf(columns)]));
      fc.assert(
        fc.property(fc.record(sheets), (rows) => {
          const content = {
            sheets: Object.fromEntries(
              Object.entries(rows).map(([id, cells]) => [id, { rows: [{ id: 'r', line: 1, cells }] }]),
            ),
          };
          expect(lift(content, form, form)).toEqual({ content, notCarried: [] });
        }),
        { numRuns: 20 },
      );
    }
  });

  it('leaves a new column empty', () => {
    const content = contentOf([{ amount: number('7') }]);
    expect(lift(content, aSmallForm, withColumn(kr))).toEqual({ content, notCarried: [] });
  });

  it('lists what stood in a column or on a sheet that is gone', () => {
    const content = contentOf([{ extra: number('7') }], { frame: number('9') });
    const [projects] = aSmallForm.sheets;
    if (projects === undefined) throw new Error('The form has no sheet.');
    const { notCarried } = lift(content, withColumn(kr), { ...aSmallForm, sheets: [projects] });
    expect(notCarried).toEqual([
      { sheet: 'projects', row: 'p0', column: 'extra', value: number('7'), why: 'COLUMN_GONE' },
      { sheet: 'frame', row: 'frame', column: 'frame', value: number('9'), why: 'SHEET_GONE' },
    ]);
  });

  it('writes an amount in the new unit, exactly', () => {
    expect(lifted(number('1234567'), kr, withColumn(thousands))).toEqual(number('1234.567'));
    expect(lifted(number('1.5'), thousands, withColumn(kr))).toEqual(number('1500'));
    expect(lifted(number('123456789012.345'), thousands, withColumn(kr))).toEqual(number('123456789012345'));
    expect(lifted(number('1'), { kind: 'integer', ...range }, withColumn(kr))).toEqual(number('1'));
  });

  it('makes text of a number, and no number of a text', () => {
    expect(lifted(number('12'), kr, withColumn(words))).toEqual(text('12'));
    expect(lifted(text('12'), words, withColumn(kr))).toBe('OTHER_TYPE');
    expect(lifted(text('mye'), kr, withColumn(thousands))).toEqual(text('mye'));
  });

  it('makes a month of a day, and no day of a month', () => {
    expect(lifted(date('2025-10-15'), { kind: 'date' }, withColumn({ kind: 'month' }))).toEqual(
      date('2025-10-01'),
    );
    expect(lifted(date('2025-10-01'), { kind: 'month' }, withColumn({ kind: 'date' }))).toBe('OTHER_TYPE');
    expect(lifted(date('2025-10-15'), { kind: 'date' }, withColumn(words))).toEqual(text('2025-10-15'));
  });

  it('carries choices that the new list still has', () => {
    expect(lifted(text('a'), letter, withColumn(letter))).toEqual(text('a'));
    expect(lifted(text('a'), letter, withColumn(letters))).toEqual(choices(['a']));
    expect(lifted(choices(['b']), letters, withColumn(letter))).toEqual(text('b'));
    expect(lifted(choices(['a', 'b']), letters, withColumn(letter))).toBe('OTHER_TYPE');
    expect(lifted(text('b'), letter, withColumn(letter, ['a']))).toBe('CHOICE_GONE');
    expect(lifted(text('a'), letter, withColumn(words))).toBe('OTHER_TYPE');
    expect(lifted(yesNo(true), { kind: 'yesNo' }, withColumn(letter))).toBe('OTHER_TYPE');
  });

  it('says that a choice is gone only where it was on the old list', () => {
    expect(lifted(text('Paagaaende'), letter, withColumn(letter, ['a']))).toEqual(text('Paagaaende'));
    expect(lifted(choices(['a', 'x']), letters, withColumn(letters))).toEqual(choices(['a', 'x']));
    expect(lifted(choices(['b', 'x']), letters, withColumn(letters, ['a']))).toBe('CHOICE_GONE');
    expect(lifted(text('Paagaaende'), letter, withColumn(letters))).toEqual(text('Paagaaende'));
    expect(lifted(text('Paagaaende'), words, withColumn(letter))).toBe('OTHER_TYPE');
  });

  it('writes only what is an amount in the new unit', () => {
    expect(lifted(date('2025-10-15'), kr, withColumn(thousands))).toEqual(date('2025-10-15'));
    expect(lifted(yesNo(true), kr, withColumn(thousands))).toEqual(yesNo(true));
  });

  it('makes no fraction of a number, and no number of a fraction', () => {
    const percent: ColumnType = { kind: 'percent', min: '0', max: '2', decimals: 1 };
    const decimal: ColumnType = { kind: 'decimal', ...range, decimals: 1, unit: null };
    const integer: ColumnType = { kind: 'integer', ...range };
    expect(lifted(number('12.5'), decimal, withColumn(percent))).toBe('OTHER_TYPE');
    expect(lifted(number('12'), integer, withColumn(percent))).toBe('OTHER_TYPE');
    expect(lifted(number('0.125'), percent, withColumn(decimal))).toBe('OTHER_TYPE');
    expect(lifted(number('0.125'), percent, withColumn(percent))).toEqual(number('0.125'));
    expect(lifted(number('12'), integer, withColumn(decimal))).toEqual(number('12'));
  });

  it('lists what is computed from now on', () => {
    const computed: ColumnType = { kind: 'computed', as: { kind: 'integer' }, formula: '[amount]' };
    expect(lifted(number('3'), kr, withColumn(computed))).toBe('COMPUTED_NOW');
  });
});
