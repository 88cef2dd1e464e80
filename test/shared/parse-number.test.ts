import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, isDecimal } from '../../shared/decimal.ts';
import { languages } from '../../shared/language.ts';
import { isDash, numberReadings, parseNumber } from '../../shared/parse-number.ts';
import { inUnit } from '../../shared/written-unit.ts';

const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 9_999_999_999_999n }), fc.integer({ min: 0, max: 99 }))
  .map(([negative, whole, cents]) => {
    const fraction = cents === 0 ? '' : `.${String(cents).padStart(2, '0').replace(/0$/, '')}`;
    const digits = `${whole}${fraction}`;
    return negative && digits !== '0' ? `-${digits}` : digits;
  });
const anyDecimal = fc
  .tuple(amount, fc.integer({ min: 1, max: 999 }))
  .map(([value, thousandths]) => `${value.split('.')[0] ?? ''}.${String(thousandths).padStart(3, '0')}`)
  .map((value) => value.replace(/0+$/, ''))
  .filter((value) => isDecimal(value) && value !== '-0');

const likelySigns = fc.constantFrom(...Array.from('0123456789 .,-()*¹%\u00a0\u2212krmiltusna\ud800æ\n'));

const valueOf = (text: string) => {
  const parsed = parseNumber(text);
  return parsed === null || parsed === 'ambiguous' ? parsed : parsed.value;
};

describe('parsing a number', () => {
  it.each([
    ['1 234,50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1234567', '1234567'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u2009234\u202f567', '1234567'],
    ["1'234'567", '1234567'],
    ['1.234.567', '1234567'],
    ['\u22121 000', '-1000'],
    ['- 5', '-5'],
    ['0,234', '0.234'],
    ['2752,884', '2752.884'],
    ['007', '7'],
  ])('reads «%s» as %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, unit: null });
  });

  it.each([
    ['kr 1 234', '1234', 'kr'],
    ['kr. 2 752 884', '2752884', 'kr'],
    ['1 234 kroner', '1234', 'kr'],
    ['500 000,-', '500000', 'kr'],
    ['NOK 1,234,567.5', '1234567.5', 'kr'],
    ['2 753 tusen', '2753', 'tusen kr'],
    ['kr 2 753 tusen', '2753', 'tusen kr'],
    ['1,2 mill.', '1.2', 'mill. kr'],
    ['1,2 mill. kr', '1.2', 'mill. kr'],
    ['286 millioner kroner', '286', 'mill. kr'],
    ['286 millionar', '286', 'mill. kr'],
    ['1,5 MNOK', '1.5', 'mill. kr'],
    ['5 tkr', '5', 'tusen kr'],
    ['500kr', '500', 'kr'],
    ['2 milliarder', '2', 'mrd. kr'],
    ['2 mrd.', '2', 'mrd. kr'],
    ['5 NOK million', '5', 'mill. kr'],
  ])('reads «%s» as %s %s', (text, value, unit) => {
    expect(parseNumber(text)).toEqual({ value, unit });
  });

  it.each([
    ['(1 234)', '-1234', null],
    ['(1 234,50)', '-1234.5', null],
    ['kr (1 234)', '-1234', 'kr'],
    ['(1,2 mill. kr)', '-1.2', 'mill. kr'],
    ['kr −1 234', '-1234', 'kr'],
    ['−kr 1 234', '-1234', 'kr'],
    ['– 5', '-5', null],
    ['+5', '5', null],
    ['\u202d1 234\u202c', '1234', null],
    ['12,5 %', '12.5', '%'],
    ['70\u00a0%', '70', '%'],
    ['70 prosent', '70', '%'],
    ['3 pst.', '3', '%'],
  ])('reads «%s» as %s %s', (text, value, unit) => {
    expect(numberReadings(text)).toEqual([{ value, unit }]);
  });

  it.each([
    ['1 234*', '1234', null],
    ['1 234 **', '1234', null],
    ['1 234¹', '1234', null],
    ['1 234¹⁾', '1234', null],
    ['1 234 1)', '1234', null],
    ['1 234 a)', '1234', null],
    ['12,5a)', '12.5', null],
    ['12 %²', '12', '%'],
    ['1,2 mill. kr 1)', '1.2', 'mill. kr'],
    ['(1 234)*', '-1234', null],
    ['12 3451)', '12345', null],
  ])('does not count the footnote mark of «%s» among its digits', (text, value, unit) => {
    expect(numberReadings(text)).toEqual([{ value, unit }]);
  });

  it.each([
    ['1.234', ['1234', '1.234']],
    ['1,234', ['1234', '1.234']],
    ['-12.345', ['-12345', '-12.345']],
    ['999,999', ['999999', '999.999']],
    ['1.234 mill.', ['1234', '1.234']],
    ['12341)', ['1234', '12341']],
    ['12,51)', ['12.5', '12.51']],
    ['(5)', ['-5', '5']],
  ])('finds «%s» ambiguous and says how it can be read', (text, values) => {
    expect(numberReadings(text).map(({ value }) => value)).toEqual(values);
    expect(parseNumber(text)).toBe('ambiguous');
  });

  it.each([
    ...['', ' ', 'kr', 'mill.', 'ca 500 000', '5-6 mill.', '1 23 456', '1e6', '1,2,3', '--5'],
    ...[
      '1234567890123456',
      'x'.repeat(99),
      '２',
      '1)',
      '*',
      '10²',
      '10⁶',
      '(1',
      '-(5)',
      '(-5)',
      '1 billion',
      '5m',
    ],
    ...['15.10.2025', '#N/A', 'kr 5 kr 5 %', '1 mill. mill.', 'mill. 5', '1 234 12'],
  ])('does not take «%s» for a number', (text) => {
    expect(numberReadings(text)).toEqual([]);
  });

  it.each(['-', '–', '—', '−', ' -- ', '---'])('knows «%s» as a dash for nothing', (text) => {
    expect(isDash(text)).toBe(true);
    expect(numberReadings(text)).toEqual([]);
  });

  it.each(['', '-5', 'x', '- -'])('does not take «%s» for nothing', (text) => {
    expect(isDash(text)).toBe(false);
  });

  it('gives back every amount that the screen shows, in bokmål and nynorsk', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('nb' as const, 'nn' as const), (value, language) => {
        expect(valueOf(formatDecimal(value, language))).toBe(value);
      }),
    );
  });

  it('finds every number again that is shown in any language, if need be as one of two', () => {
    fc.assert(
      fc.property(fc.oneof(amount, anyDecimal), fc.constantFrom(...languages), (value, language) => {
        const readings = numberReadings(formatDecimal(value, language));
        expect(readings).toContainEqual({ value, unit: null });
        expect(readings.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('takes no longer for many marks', () => {
    const begun = performance.now();
    expect(numberReadings(`1${'¹'.repeat(50)}x`)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(100);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: likelySigns }), (text) => {
        for (const { value } of numberReadings(text)) expect(isDecimal(value)).toBe(true);
        expect(parseNumber(text) === 'ambiguous').toBe(numberReadings(text).length > 1);
      }),
    );
  });
});

describe('a written number in the unit of a column', () => {
  it('is converted exactly', () => {
    expect(inUnit({ value: '1.2', unit: 'mill. kr' }, 'kr')).toBe('1200000');
    expect(inUnit({ value: '2752884', unit: 'kr' }, 'tusen kr')).toBe('2752.884');
    expect(inUnit({ value: '2', unit: 'mrd. kr' }, 'mill. kr')).toBe('2000');
  });

  it('is taken as it stands when it has no unit', () => {
    expect(inUnit({ value: '1.2', unit: null }, 'mill. kr')).toBe('1.2');
  });
});
