import { expect, it } from 'vitest';
import { mayBeTold } from '../../../shared/mail/may-be-told.ts';

it.each([
  'Beløpet på linje 3 ser ut til å være ført to ganger. Kan dere sjekke?',
  'Se celle D7 og kolonnen Status.',
  'Tallene for 2025 mangler, sammenlign med 2024-H2.',
  'Kapittel 732, post 70: hva er dette?',
])('«%s» points at something and says nothing of what stands there', (reason) => {
  expect(mayBeTold(reason, ['Akuttmottak Kalnes'])).toBe(true);
});

it.each([
  'Beløpet 12 500 000 kan ikke stemme.',
  'Skal være 1,2 mill.',
  '40 % er for mye.',
  'Linje 3: 450.',
  'Se linje 3,5.',
  'Gjelder pasient 01010750160',
  'Hva er «AKUTTMOTTAK Kalnes»?',
  'Skal være ٣٤٥.',
])('«%s» stays in the report', (reason) => {
  expect(mayBeTold(reason, ['Akuttmottak Kalnes'])).toBe(false);
});

it('a title of a word that anybody writes holds nothing back', () => {
  expect(mayBeTold('Hva er KI?', ['KI', ''])).toBe(true);
});
