import { describe, expect, it } from 'vitest';
import { builtInFormatKind, formatKind } from '../../../../server/workbooks/values/number-format.ts';

describe('formatKind', () => {
  it.each([
    'dd.mm.yyyy',
    'd. mmmm',
    'mmm yy',
    'mmmm',
    '[$-414]d. mmmm yyyy;@',
    'yyyy-mm-dd hh:mm',
    'DD/MM/YYYY',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[Red]d',
  ])('sees a date in %s', (code) => {
    expect(formatKind(code)).toBe('date');
  });

  it.each(['hh:mm', 'h:mm:ss AM/PM', '[h]:mm', 'mm:ss.0', '[mm]:ss', '[m]', '[ss]'])(
    'sees a time in %s',
    (code) => {
      expect(formatKind(code)).toBe('time');
    },
  );

  it.each([
    'General',
    '0.00',
    '#,##0',
    '0%',
    '0.00E+00',
    '@',
    '',
    '#,##0 "mill. kr"',
    '#,##0\\ \\d',
    '[Red]-0',
    '_-* #,##0\\ "dager"_-',
    '0;[Yellow]-0;"d.m.y"',
    '"unclosed d',
    '[<=100]0',
  ])('sees a number in %s', (code) => {
    expect(formatKind(code)).toBe('number');
  });
});

describe('builtInFormatKind', () => {
  it('knows the formats that files do not spell out', () => {
    expect([14, 15, 16, 17, 22, 30].map(builtInFormatKind)).toEqual(Array.from({ length: 6 }, () => 'date'));
    expect([18, 19, 20, 21, 45, 46, 47].map(builtInFormatKind)).toEqual(
      Array.from({ length: 7 }, () => 'time'),
    );
    expect([0, 1, 4, 9, 13, 23, 37, 44, 48, 49, 99, NaN].map(builtInFormatKind)).toEqual(
      Array.from({ length: 12 }, () => 'number'),
    );
  });
});
