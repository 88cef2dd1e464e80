import { describe, expect, it } from 'vitest';
import {
  dateOfSerial,
  earliestDay,
  latestDay,
  serialFrom1904,
  serialOfDate,
} from '../../shared/excel-date.ts';

describe('Excel’s serial numbers', () => {
  it.each([
    ['1950-01-01', 18264],
    ['2000-02-29', 36585],
    ['2025-10-26', 45956],
    ['2199-12-31', 109574],
  ])('%s is %i', (day, serial) => {
    expect(serialOfDate(day)).toBe(serial);
    expect(dateOfSerial(serial)).toBe(day);
  });

  it('exist only for days that a report can mean', () => {
    expect(serialOfDate('1949-12-31')).toBeNull();
    expect(serialOfDate('2200-01-01')).toBeNull();
    expect(dateOfSerial(2025)).toBeNull();
    expect(dateOfSerial(Number.NaN)).toBeNull();
    expect([earliestDay, latestDay].map(serialOfDate)).not.toContain(null);
  });

  it('are out of reach where Excel counts a 29 February 1900 that never was', () => {
    for (const serial of [0, 1, 59, 60, 61]) expect(dateOfSerial(serial)).toBeNull();
  });

  it.each([
    ['1950-01-01', 16802],
    ['2025-10-15', 44483],
    ['2199-12-31', 108112],
  ])('count from 1904 in some workbooks: %s is %i there', (day, serial) => {
    expect(dateOfSerial(serialFrom1904(serial))).toBe(day);
  });

  it('leave a year that was typed as a day alone', () => {
    expect(serialFrom1904(2025)).toBe(2025);
  });

  it('do not exist for days that no calendar has', () => {
    expect(serialOfDate('2025-02-29')).toBeNull();
    expect(serialOfDate('31.12.2025')).toBeNull();
  });
});
