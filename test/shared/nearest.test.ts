import { describe, expect, it } from 'vitest';
import { nearest, nearestOf } from '../../shared/nearest.ts';

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

describe('the item that was probably meant', () => {
  const grey = { code: 'grey' };
  const green = { code: 'green' };
  const candidates = [
    { name: 'grey', item: grey },
    { name: 'green', item: green },
    { name: 'greens', item: green },
  ];

  it('is one, though two of its names are as near', () => {
    expect(nearestOf('greenz', candidates)).toBe(green);
  });

  it('is nobody’s guess between two items that are as near, or when none is', () => {
    expect(nearestOf('gren', candidates)).toBeNull();
    expect(nearestOf('blue', candidates)).toBeNull();
  });
});
