import { expect, it } from 'vitest';
import { displayText } from './model/display.ts';

const space = '\u00A0';

it.each([
  [1234567, '#,##0', `1${space}234${space}567`],
  [1234.5, '#,##0.00', `1${space}234,50`],
  [-1234.5, '#,##0', `-1${space}235`],
  [0, '#,##0;-#,##0;"–"', '–'],
  [-5, '#,##0;[Red]-#,##0', '-5'],
  [0.125, '0.0 %', '12,5 %'],
  [1.005, '0.00', '1,01'],
  [12.5, '0.##', '12,5'],
  [12, '0.##', '12'],
  [7, '000', '007'],
  [1500, '#,##0 "kr"', `1${space}500 kr`],
  [46387, 'dd.mm.yyyy', '31.12.2026'],
  [46387, 'yyyy-mm', '2026-12'],
  [46387, 'mmmm yyyy', 'desember 2026'],
  [0.1 + 0.2, 'General', '0,3'],
  [123456789012, 'General', '1,23457E+11'],
  ['tekst', '#,##0', 'tekst'],
  [true, 'General', 'SANN'],
  [5, ';;;', ''],
  ['skjult', ';;;', ''],
])('shows %s with %s as %s', (value, format, text) => {
  expect(displayText(value, format, 'nb-NO')).toBe(text);
});
