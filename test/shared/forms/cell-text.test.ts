import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../../shared/forms/cell-text.ts';
import { fromGrid, toGrid } from '../../../shared/forms/cell-text.ts';
import { languages } from '../../../shared/language.ts';
import { choices, date, number, text, yesNo } from '../../../shared/value.ts';
import { arbitraryValue } from '../../builders/arbitrary-content.ts';
import { everyTypeLists, inputColumns } from '../../builders/every-type-form.ts';

function columnCalled(id: string) {
  const column = inputColumns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`No column ${id}.`);
  return column;
}
const read = (id: string, raw: GridValue) => fromGrid(columnCalled(id), raw, everyTypeLists);

describe('what a cell shows and what is read back', () => {
  it.each(inputColumns.map((column) => [column.id, column] as const))(
    'is the same value in a column of type %s, in every language',
    (...[, column]) => {
      fc.assert(
        fc.property(
          arbitraryValue(column, everyTypeLists),
          fc.constantFrom(...languages),
          (value, language) => {
            expect(fromGrid(column, toGrid(column, value, everyTypeLists, language), everyTypeLists)).toEqual(
              value,
            );
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

  it('stay as written when they are written as text', () => {
    expect(read('amount', '1,2 mill.')).toEqual(text('1,2 mill.'));
    expect(read('amount', '1 234')).toEqual(text('1 234'));
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

  it('stay as written when they are written as text', () => {
    expect(read('date', '31.12.2025')).toEqual(text('31.12.2025'));
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
