import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { languages } from '../../../shared/language.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';
import { describeCheck } from '../../../shared/tables/describe-check.ts';

const said = (...values: readonly (readonly GridValue[])[]) =>
  checkTables({ values })
    .slice(0, 1)
    .map((check) => describeCheck(check, 'nb').replace(/[\u00a0\u202f]/g, ' '))
    .join();

describe('what is said of a figure', () => {
  it('says what stands, what was recomputed, the difference and what it means', () => {
    expect(said(['', 'Kr'], ['A', '1 000'], ['Sum', '1 000'])).toBe(
      'Står 1 000, utregnet 1 000. Det stemmer.',
    );
    expect(said(['', 'Kr'], ['A', 1000], ['B', 1], ['Sum', 1002])).toBe(
      'Står 1 002, utregnet 1 001, differanse 1. Det er feil.',
    );
    expect(said(['', 'Mill. kr'], ['A', '1,2'], ['B', '2,3'], ['Sum', '3,7'])).toBe(
      'Står 3,7, utregnet 3,5, differanse 0,2. Det er feil: avrunding kan gi høyst 0,15.',
    );
    expect(said(['', 'Mill. kr'], ['A', '1,2'], ['B', '2,3'], ['Sum', '3,6'])).toBe(
      'Står 3,6, utregnet 3,5, differanse 0,1. Avrunding forklarer det: den kan gi inntil 0,15.',
    );
  });

  it('says why nothing certain can be said, and what to do', () => {
    expect(said(['', 'Kr'], ['Sum sykehus', '900'])).toBe(
      'Står 900. Kan ikke regnes ut: det som skal legges sammen, ser ikke ut til å være med.',
    );
    expect(said(['', 'Kr'], ['A', ':'], ['B', '1'], ['Sum', '900'])).toBe(
      'Står 900. Kan ikke regnes ut: B2 kan ikke leses som ett tall.',
    );
    expect(said(['', '2025'], ['A', '10'], ['B', '20'], ['Sum', '31'])).toContain(
      'Skriv enheten i overskriften',
    );
    expect(said(['', 'Antall'], ['A', '234'], ['B', '5671'], ['Sum', '801'])).toContain(
      'hvis det siste sifferet i B3 er et fotnotetegn',
    );
    expect(said(['', 'x'], ['A', '1,101'], ['B', '2'], ['Sum', '3'])).toContain(
      'Tallet i B2 kan leses på to måter',
    );
  });

  it('says shares in per cent, and says the same thing in three languages with each its own marks', () => {
    const [, off] = checkTables({
      values: [
        ['', 'Grønne', 'Alle', 'Andel'],
        ['x', '1', '5', '20,0 %'],
        ['y', '10', '40', '25,5 %'],
      ],
    });
    const all = languages.flatMap((language) =>
      off === undefined ? [] : [describeCheck(off, language).replace(/[\u00a0\u202f]/g, ' ')],
    );
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toContain('utregnet 25 %');
    expect(all[2]).toContain('recomputed 25 %');
  });
});
