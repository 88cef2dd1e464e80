import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotient } from '../../shared/decimal.ts';

describe('a rounded quotient', () => {
  it.each([
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['2', '3', 1, '0.7'],
    ['10', '4', 0, '3'],
    ['0', '7', 3, '0'],
    ['-1', '3000', 2, '0'],
    ['5.4', '0.2', 1, '27'],
  ])('%s / %s to %i decimals is %s, halves away from zero', (dividend, divisor, decimals, expected) => {
    expect(quotient(dividend, divisor, decimals)).toBe(expected);
  });

  it('is nothing for a division by zero', () => {
    expect(quotient('1', '0', 1)).toBeNull();
  });

  it('is rounded once: a hair under a half goes down', () => {
    expect(quotient('449999999999999', '1000000000000000', 0)).toBe('0');
    expect(quotient('499999999999999', '1000000000000000', 0)).toBe('0');
    expect(quotient('99999999999999', '666666666666660', 1)).toBe('0.2');
    expect(quotient('99999999999998', '666666666666660', 1)).toBe('0.1');
  });

  it('is what whole numbers give when counted with whole numbers alone', () => {
    const whole = fc.bigInt({ min: 0n, max: 999999999999999n });
    fc.assert(
      fc.property(whole, whole, fc.nat(6), (a, b, decimals) => {
        fc.pre(b > 0n);
        const scale = 10n ** BigInt(decimals);
        const rounded = (2n * a * scale + b) / (2n * b);
        const digits = String(rounded).padStart(decimals + 1, '0');
        const cut = digits.length - decimals;
        const shown = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
        expect(quotient(String(a), String(b), decimals)).toBe(
          shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown,
        );
      }),
    );
  });
});
