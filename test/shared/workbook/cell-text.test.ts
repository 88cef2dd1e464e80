import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { fromGrid, toGrid } from '../../../shared/workbook/cell-text.ts';
import { languages } from '../../../shared/language.ts';
import { choices, date, number, text, yesNo } from '../../../shared/value.ts';
import { arbitraryValue } from '../../builders/arbitrary-content.ts';
import { everyTypeLists, inputColumns } from '../../builders/every-type-form.ts';

function columnCalled(id: string) {
  const column = inputColumns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`No column ${id}.`);
  return column;
}
const reading = (id: string, raw: GridValue) => fromGrid(columnCalled(id), raw, everyTypeLists);
const read = (id: string, raw: GridValue) => reading(id, raw).value;

describe('what a cell shows and what is read back', () => {
  it.each(inputColumns.map((column) => [column.id, column] as const))(
    'is the same value in a column of type %s, in every language',
    (...[, column]) => {
      fc.assert(
        fc.property(
          arbitraryValue(column, everyTypeLists),
          fc.constantFrom(...languages),
          (value, language) => {
            const shown = toGrid(column, value, everyTypeLists, language);
            expect(fromGrid(column, shown, everyTypeLists)).toEqual({ value, written: null });
          },
        ),
      );
    },
  );
});

describe('numbers', () => {
  it('keep the 15 digits that Excel keeps', () => {
    expect(read('amount', 0.1 + 0.2)).toEqual(number('0.3'));
    expect(read('amount', 0.1 + 0.2 - 0.3)).toEqual(number('0'));
    expect(read('amount', 123456789012345)).toEqual(number('123456789012345'));
    expect(read('amount', -0)).toEqual(number('0'));
  });

  it.each([
    ['amount', '1,2 mill.', '1200000'],
    ['amount', ' kr\u00a01\u202f234,50', '1234.5'],
    ['millions', '1,2 mill.', '1.2'],
    ['millions', '1,2', '1.2'],
    ['millions', 'kr 1 234 500', '1.2345'],
    ['integer', '1\u00a0234', '1234'],
    ['amount', '1200', '1200'],
  ])('in a column of type %s are understood from «%s», which is kept to be shown', (id, raw, value) => {
    expect(reading(id, raw)).toEqual({ value: number(value), written: raw.trim() });
  });

  it.each([
    ['amount', '1.234'],
    ['amount', 'ca. 500'],
    ['amount', '12 %'],
    ['integer', '1,2 mill.'],
    ['integer', '12341)'],
  ])('in a column of type %s stay as written when «%s» has no one meaning', (id, raw) => {
    expect(reading(id, raw)).toEqual({ value: text(raw), written: null });
  });

  it.each(['–', '-', '—', ' − '])('are nothing where %j is written', (raw) => {
    for (const id of ['amount', 'integer', 'date', 'month'])
      expect(reading(id, raw)).toEqual({ value: null, written: raw.trim() });
    expect(reading('text', '–')).toEqual({ value: text('–'), written: null });
  });

  it('are text in a text column, and when no report could hold them', () => {
    expect(read('text', 20251)).toEqual(text('20251'));
    expect(read('amount', 1e25)).toEqual(text('10000000000000000000000000'));
  });
});

describe('days', () => {
  it('are Excel’s serial numbers, without the time of day', () => {
    expect(read('date', 45658)).toEqual(date('2025-01-01'));
    expect(read('date', 45658.75)).toEqual(date('2025-01-01'));
    expect(toGrid(columnCalled('date'), date('2025-01-01'), everyTypeLists, 'nb')).toBe(45658);
  });

  it('are not made of a year typed in a date cell', () => {
    expect(read('date', 2025)).toEqual(number('2025'));
  });

  it('count as their month’s first day in a month column', () => {
    expect(read('month', 45672)).toEqual(date('2025-01-01'));
  });

  it('are understood from text, which is kept to be shown', () => {
    expect(reading('date', '31.12.2025')).toEqual({ value: date('2025-12-31'), written: '31.12.2025' });
    expect(reading('date', '2025-12-31')).toEqual({ value: date('2025-12-31'), written: '2025-12-31' });
    expect(reading('month', 'mars 2025')).toEqual({ value: date('2025-03-01'), written: 'mars 2025' });
  });

  it('stay as written when it cannot be told which day is meant', () => {
    for (const raw of ['3/4/2025', '15.10.25', 'snart'])
      expect(reading('date', raw)).toEqual({ value: text(raw), written: null });
  });
});

describe('choices', () => {
  it.each(['Grønn', 'grøn', ' GREEN ', 'green'])('understands «%s»', (label) => {
    expect(read('choice', label)).toEqual(text('green'));
  });

  it('keep a text that is not on the list', () => {
    expect(read('choice', 'Lilla')).toEqual(text('Lilla'));
    expect(read('choices', 'Arendal; Lilleby')).toEqual(text('Arendal; Lilleby'));
  });

  it('tell two places of the same name apart, and do not guess', () => {
    const shown = toGrid(columnCalled('choices'), choices(['3419', '4203']), everyTypeLists, 'nb');
    expect(shown).toBe('Våler (3419); Arendal');
    expect(read('choices', 'Våler')).toEqual(text('Våler'));
  });

  it('understand a code typed as a number, line breaks and double separators', () => {
    expect(read('choices', 4203)).toEqual(choices(['4203']));
    expect(read('choices', 'Arendal;\n Våler (3018);')).toEqual(choices(['3018', '4203']));
  });
});

describe('empty and odd cells', () => {
  it.each([null, '', '   ', '\n'])('read %j as empty', (raw) => {
    for (const { id } of inputColumns) expect(read(id, raw)).toBeNull();
  });

  it('read ja and nei in all languages, and Excel’s own true', () => {
    expect(['Ja', 'yes', true].map((raw) => read('yesNo', raw))).toEqual([
      yesNo(true),
      yesNo(true),
      yesNo(true),
    ]);
    expect(read('yesNo', 'kanskje')).toEqual(text('kanskje'));
  });

  it('lose control characters and line ends of other systems', () => {
    expect(read('longText', 'a\r\nb\u0007\ud800')).toEqual(text('a\nb\ufffd'));
  });
});
