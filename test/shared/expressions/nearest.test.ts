import { describe, expect, it } from 'vitest';
import { nearest } from '../../../shared/expressions/nearest.ts';

const names = [
  'Tildelt beløp (kr)',
  'Utbetalt (kr)',
  'Status',
  'Kommuner i avtalen',
  'Kommuner i nettverket',
];

describe('the name that was probably meant', () => {
  it('is a few letters away, in upper or lower case', () => {
    expect(nearest('Statsu', names)).toBe('Status');
    expect(nearest('utbetalt (KR)', names)).toBe('Utbetalt (kr)');
  });

  it('is the only one that begins with the words that were written', () => {
    expect(nearest('Utbetalt', names)).toBe('Utbetalt (kr)');
    expect(nearest('Tildelt beløp', names)).toBe('Tildelt beløp (kr)');
    expect(nearest('Kommuner', names)).toBeNull();
    expect(nearest('Utbe', names)).toBeNull();
  });

  it('is nobody’s guess when nothing is near', () => {
    expect(nearest('Vekt', names)).toBeNull();
    expect(nearest('', names)).toBeNull();
    expect(nearest('Status', [])).toBeNull();
  });
});
