import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../../../server/workbooks/values/canonical-number.ts';

/** As Excel's documentation gives it. */
const largest = 9.99999999999999e307;

describe('canonicalNumber', () => {
  it.each([
    ['5', '5'],
    ['5.0', '5'],
    ['5.', '5'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['0.30000000000000004', '0.3'],
    ['12345678901234567', '12345678901234600'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', '1234567890123460'],
    ['9.9999999999999999', '10'],
    ['1E+3', '1000'],
    ['1e-7', '0.0000001'],
    ['-1.25E2', '-125'],
    ['1e-320', '0'],
    ['1e20', '100000000000000000000'],
    ['0.1', '0.1'],
    ['100', '100'],
    ['9.99999999999999E+307', `999999999999999${'0'.repeat(293)}`],
  ])('writes %s as %s', (text, canonical) => {
    expect(canonicalNumber(text)).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    'NaN',
    'Infinity',
    '1e999',
    '1e308',
    '-1.7976931348623157e308',
    '0x10',
    '1,5',
    ' 5',
    '5 ',
    '--5',
    '+5',
    '1_000',
    '.',
    '-',
    'e5',
    '1e',
    '५',
  ])('knows that %j is no number', (text) => {
    expect(canonicalNumber(text)).toBeUndefined();
  });

  it('is the number that Excel shows with 15 digits, without exponent, and stays as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -largest, max: largest }), (value) => {
        const text = canonicalNumber(String(value)) ?? '';
        const isZeroToExcel = Math.abs(value) < 2.2250738585072014e-308;
        expect(Number(text)).toBe(isZeroToExcel ? 0 : Number(value.toPrecision(15)));
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(canonicalNumber(text)).toBe(text);
      }),
    );
  });
});
