import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfIsoDate } from '../../../../server/workbooks/values/date-serial.ts';

describe('serialOfIsoDate', () => {
  it.each([
    ['1900-01-01', '1'],
    ['1900-02-28', '59'],
    ['1900-03-01', '61'],
    ['2026-11-22', '46348'],
    ['2026-11-22T06:00', '46348.25'],
    ['2026-11-22T12:00:00Z', '46348.5'],
    ['2026-11-22T00:00:43.200', '46348.0005'],
  ])('counts %s as %s', (date, serial) => {
    expect(serialOfIsoDate(date, false)).toBe(serial);
  });

  it.each([
    '2026-99-99',
    '2026-02-29',
    '1900-02-29',
    '1899-12-31',
    '0001-01-01',
    '22.11.2026',
    '2026-1-1',
    '12:00',
    '2026-11-22T24:00',
    '2026-11-22T12:60',
    '2026-11-22T12:00:60',
    '2026-11-22T12:00+01:00',
    '',
  ])('knows that %j is no date of Excel', (text) => {
    expect(serialOfIsoDate(text, false)).toBeUndefined();
  });

  it('knows no day before 1904 in the system that starts then', () => {
    expect(serialOfIsoDate('1903-12-31', true)).toBeUndefined();
  });

  it('counts one more each day from 1 January 1904 on, 1462 fewer in the system that starts there', () => {
    const range = { min: new Date('1904-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), fc.boolean(), (instant, date1904) => {
        const day = instant.toISOString().slice(0, 10);
        const days = (Date.parse(day) - Date.UTC(1904, 0, 1)) / 86_400_000;
        expect(serialOfIsoDate(day, date1904)).toBe(String(date1904 ? days : days + 1462));
      }),
    );
  });
});
