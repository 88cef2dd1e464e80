import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal, isDecimal } from '../../../shared/decimal.ts';
import type { ColumnDefinition } from '../../../shared/forms/definition.ts';
import { fromGrid } from '../../../shared/workbook/cell-text.ts';
import { valueInWords } from '../../../shared/workbook/value-in-words.ts';
import { writtenValues } from '../../../shared/workbook/written-values.ts';
import { languages } from '../../../shared/language.ts';
import { isIsoDate } from '../../../shared/parse-date.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number } from '../../../shared/value.ts';
import { arbitraryValue } from '../../builders/arbitrary-content.ts';
import { aColumn } from '../../builders/every-type-form.ts';

const range = { min: '-999999999', max: '999999999' };
const columns: readonly ColumnDefinition[] = [
  aColumn({ kind: 'integer', ...range }),
  aColumn({ kind: 'decimal', ...range, decimals: 2, unit: null }),
  aColumn({ kind: 'amount', unit: 'kr', ...range }),
  aColumn({ kind: 'amount', unit: 'tusen kr', ...range }, { id: 'thousands' }),
  aColumn({ kind: 'amount', unit: 'mill. kr', ...range }, { id: 'millions' }),
  aColumn({ kind: 'percent', min: '0', max: '1', decimals: 1 }),
  aColumn({ kind: 'date' }),
  aColumn({ kind: 'month' }),
];
const likelySigns = fc.constantFrom(...Array.from('0123456789 .,/-–()*¹%krmiltusnjdeo\u00a0\u2212æ\n'));
const anyText = fc.oneof(fc.string({ unit: likelySigns, maxLength: 20 }), fc.string({ unit: 'binary' }));

function valuesFor(column: ColumnDefinition): fc.Arbitrary<CellValue> {
  if (column.type.kind !== 'percent') return arbitraryValue(column, {});
  return fc
    .integer({ min: 0, max: 100_000 })
    .map((parts) => number(canonicalDecimal(String(parts / 100_000))));
}

describe.each(columns.map((column) => [column.id, column] as const))(
  'a column of type %s',
  (...[, column]) => {
    it('finds every value again in the words that it is shown in, in every language', () => {
      fc.assert(
        fc.property(valuesFor(column), fc.constantFrom(...languages), (value, language) => {
          fc.pre(value !== null);
          expect(writtenValues(column.type, valueInWords(column, value, language))).toContainEqual(value);
        }),
      );
    });

    it('never fails, and reads nothing but numbers, days and nothing', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const value of writtenValues(column.type, text)) {
            const isRight =
              value === null ||
              (value.t === 'n' && isDecimal(value.v)) ||
              (value.t === 'd' && isIsoDate(value.v));
            expect(isRight).toBe(true);
          }
        }),
      );
    });

    it('takes a text for a value only when it has one reading, and keeps it otherwise', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { value, written } = fromGrid(column, text, {});
          const readings = writtenValues(column.type, text.trim());
          if (readings.length !== 1 && value !== null) expect([value.t, written]).toEqual(['s', null]);
          if (written !== null) expect(readings).toEqual([value]);
        }),
      );
    });
  },
);

describe('a percentage', () => {
  const column = aColumn({ kind: 'percent', min: '0', max: '1', decimals: 1 });
  const read = (text: string) => writtenValues(column.type, text);

  it('is a fraction when it has its sign', () => {
    expect(read('70 %')).toEqual([number('0.7')]);
    expect(read('12,5 prosent')).toEqual([number('0.125')]);
  });

  it('is asked about without it', () => {
    expect(read('0,7')).toEqual([number('0.007'), number('0.7')]);
  });
});

describe('a number of eleven digits', () => {
  it('is not read, for it may be a person number and must not be repeated', () => {
    for (const text of ['01010112345', 'kr 13897248004']) {
      expect(writtenValues(aColumn({ kind: 'amount', unit: 'kr', ...range }).type, text)).toEqual([]);
    }
  });
});
