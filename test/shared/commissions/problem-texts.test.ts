import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliverables } from '../../../shared/forms/ready-made/deliverables.ts';
import type { Language } from '../../../shared/language.ts';
import { readTable, tableHeader, tableLine } from '../../builders/a-commission-table.ts';
import type { TableRows } from '../../builders/a-commission-table.ts';

const problems = (rows: TableRows, options: Parameters<typeof readTable>[1] = {}) =>
  readTable(rows, options).findings.map(({ rule, cell, severity }) => `${severity} ${rule} ${cell ?? ''}`);

describe('what is wrong with a table', () => {
  it('is told with its cell, and nothing can be opened from it', () => {
    const rows = [tableHeader, tableLine(), tableLine({ 5: 'Diakonhjemet Sykehus' })];
    expect(problems(rows)).toEqual(['error table-unknown-recipient F3']);
    expect(readTable(rows).recipients).toEqual([]);
  });

  const wrong: readonly [string, TableRows, readonly string[]][] = [
    [
      'no known headings',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
      ['error table-no-header '],
    ],
    [
      'another title under the same number',
      [tableHeader, tableLine(), tableLine({ 1: 'Noe annet' })],
      ['note table-same-number A3'],
    ],
    ['no lines', [tableHeader], ['error table-no-lines ']],
    ['a misspelt heading', [tableHeader.with(4, 'Frisst'), tableLine()], ['error table-unknown-heading E1']],
    [
      'a column of its own',
      [
        [...tableHeader, 'Saksbehandler'],
        [...tableLine(), 'Kari'],
      ],
      ['warning table-unknown-heading H1'],
    ],
    [
      'a heading twice',
      [
        [...tableHeader, 'Title'],
        [...tableLine(), 'x'],
      ],
      ['error table-heading-twice H1'],
    ],
    [
      'no column of recipients',
      [tableHeader.slice(0, 5), tableLine().slice(0, 5)],
      ['error table-no-heading-for-recipients A1', 'error table-no-recipient A2'],
    ],
    ['no recipients', [tableHeader, tableLine({ 5: null })], ['error table-no-recipient F2']],
    [
      'recipients of nothing',
      [tableHeader, tableLine({ 0: null, 1: null, 2: null, 3: null, 4: null })],
      ['error table-empty-line A2'],
    ],
    [
      'a region where trusts are asked',
      [tableHeader, tableLine({ 5: 'Helse Vest RHF' })],
      ['error table-not-able F2'],
    ],
    [
      'somebody asked and informed',
      [tableHeader, tableLine({ 6: 'Diakonhjemmet' })],
      ['error table-asked-and-informed G2'],
    ],
    [
      'a kind that is not on the list',
      [tableHeader, tableLine({ 3: 'Andre oppgave' })],
      ['error table-not-on-list D2'],
    ],
    ['no date', [tableHeader, tableLine({ 4: 'snarest' })], ['error table-no-date E2']],
    ['a date that can be two', [tableHeader, tableLine({ 4: '3/4/2025' })], ['error table-no-date E2']],
    ['a text too long', [tableHeader, tableLine({ 1: 'x'.repeat(501) })], ['error table-too-long B2']],
    [
      'a person number',
      [tableHeader, tableLine({ 2: 'Gjelder 13097248022.' })],
      ['error table-person-number C2'],
    ],
    ['the same line twice', [tableHeader, tableLine(), tableLine()], ['error table-same-line A3']],
  ];
  it.each(wrong)('is found: %s', (...[, rows, found]) => {
    expect(problems(rows)).toEqual(found);
  });

  it('is more lines than a round takes', () => {
    const rows = Array.from(Array(502).keys(), (at) => tableLine({ 0: String(at) }));
    expect(problems([tableHeader, ...rows])).toEqual(['error table-too-many-lines A502']);
  });

  it('is told for the first hundred faults, and then that reading has stopped', () => {
    const rows = Array.from(Array(300).keys(), (at) => tableLine({ 0: String(at), 4: 'snarest' }));
    const found = problems([tableHeader, ...rows]);
    expect(found).toHaveLength(102);
    expect(found[0]).toBe('error table-too-many-problems A103');
  });

  it('never is too much for the reader, whatever stands in the cells', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const rows = fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (below) => {
        const { recipients, findings } = readTable([tableHeader, ...below]);
        const isWrong = findings.some(({ severity }) => severity === 'error');
        return isWrong ? recipients.length === 0 : recipients.length > 0;
      }),
    );
    const started = performance.now();
    const names = Array.from(Array(8000).keys(), (at) => `Sykehus ${at}`).join(';');
    readTable([tableHeader, ...Array.from(Array(500).keys(), () => tableLine({ 5: names }))]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is that the form has no lines for information, told as a warning', () => {
    const rows = [
      ['Nr.', 'Tittel', 'Frist', 'Mottakere', 'Kun til informasjon'],
      ['1', 'Plan', '1.10.2025', 'Diakonhjemmet', 'øvrige'],
    ];
    expect(problems(rows, { form: deliverables })).toEqual(['warning table-no-room-for-information E1']);
    expect(readTable(rows, { form: deliverables }).recipients).toHaveLength(1);
  });

  it('is said as row, fault, and either this or that, with the name that was probably meant', () => {
    const messageOf = (rows: TableRows, language: Language = 'nb') =>
      readTable(rows, { language }).findings.map(({ message }) => message);
    expect(messageOf([tableHeader, tableLine({ 5: 'Sykehuset Inlandet HF' })])).toEqual([
      'Rad 2: «Sykehuset Inlandet HF» er ikke en kjent mottaker. Enten skriv «Sykehuset Innlandet HF», eller fjern navnet.',
    ]);
    expect(messageOf([tableHeader, tableLine({ 3: 'Indikatr' })], 'nn')).toEqual([
      'Rad 2: «Indikatr» står ikkje på lista for «Type». Anten vel «Indikator», eller tøm cella.',
    ]);
    expect(messageOf([tableHeader.with(4, 'Frisst'), tableLine()], 'en')).toEqual([
      'Row 1: The heading «Frisst» is not known. Either write «Frist», or remove the column.',
    ]);
  });

  it('is mended by following the advice', () => {
    const advised: readonly [TableRows, TableRows][] = [
      [
        [tableHeader, tableLine({ 5: 'Sykehuset Inlandet HF' })],
        [tableHeader, tableLine({ 5: 'Sykehuset Innlandet HF' })],
      ],
      [
        [tableHeader.with(4, 'Frisst'), tableLine()],
        [tableHeader.with(4, 'Frist'), tableLine()],
      ],
      [
        [tableHeader, tableLine({ 3: 'Andre oppgave' })],
        [tableHeader, tableLine({ 3: null })],
      ],
      [
        [tableHeader, tableLine({ 4: 'snarest' })],
        [tableHeader, tableLine({ 4: '1.10.2025' })],
      ],
      [
        [tableHeader, tableLine({ 5: null })],
        [tableHeader, tableLine({ 5: 'alle' })],
      ],
      [
        [tableHeader, tableLine(), tableLine()],
        [tableHeader, tableLine()],
      ],
    ];
    for (const [before, after] of advised) {
      expect(readTable(before).findings).toHaveLength(1);
      expect(readTable(after).findings).toEqual([]);
    }
  });
});
