import { describe, expect, it } from 'vitest';
import { columnsGrid, smallDefinition, tableGrid, told } from '../../builders/definition-grids.ts';

/** A column «Ny» with the formula beside a choice with these labels, whose codes are `k0`, `k1` and so on. */
function toldOf(formula: string, labels: readonly string[], colour: string | null = null): readonly string[] {
  const columns = columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Formel: formula });
  const lists = tableGrid(
    'Lister',
    labels.map((label, at) => ({ Liste: 'Status for tiltak', Valg: label, Id: `k${at}`, Farge: colour })),
  );
  return told(smallDefinition(columns, lists));
}

const asksFor = (count: number): string =>
  `SUMMER([Tildelt beløp]; ELLER(${numbersTo(count)
    .map((at) => `[Status]="k${at}"`)
    .join(';')}))`;
const longLabels = (count: number): readonly string[] =>
  numbersTo(count).map((at) => `${at} ${'lang '.repeat(48)}slutt`);

function numbersTo(count: number): readonly number[] {
  return [...Array(count).keys()];
}

describe('a formula that is written into a workbook', () => {
  it('holds no text that is too long for Excel', () => {
    const long = 'x'.repeat(256);
    expect(toldOf('HVIS([Status]="k0"; 1; 0)', [long])).toEqual([
      expect.stringMatching(/^Kolonner E5: «x+…» er lengre enn de 255 tegnene som Excel tar i en formel\./),
    ]);
    expect(toldOf('HVIS([Status]="k0"; 1; 0)', [long.slice(1)])).toEqual([]);
    expect(toldOf('HVIS([Status]="k1"; 1; 0)', [long, 'Kort'])).toEqual([]);
  });

  it('marks what Excel takes for wildcards, which makes a text longer', () => {
    const starred = `${'*'.repeat(10)}${'x'.repeat(240)}`;
    expect(toldOf('HVIS([Status]="k0"; 1; 0)', [starred])).toEqual([]);
    expect(toldOf('SUMMER([Tildelt beløp]; [Status]="k0")', [starred])).toEqual([
      expect.stringContaining('er lengre enn de 255 tegnene'),
    ]);
  });

  it('is no longer than Excel takes', () => {
    expect(toldOf(asksFor(20), longLabels(20))).toEqual([]);
    expect(toldOf(asksFor(30), longLabels(30))).toEqual([
      expect.stringMatching(/^Kolonner E5: I Excel blir formelen \d{4,5} tegn, og Excel åpner ingen fil/),
    ]);
  });

  it('is there for each choice with a colour', () => {
    const long = 'x'.repeat(256);
    expect(toldOf('[Tildelt beløp] * 2', ['Kort', long])).toEqual([]);
    expect(toldOf('[Tildelt beløp] * 2', ['Kort', long], 'Grønn')).toEqual([
      expect.stringMatching(/^Lister B3: «x+…» er lengre enn de 255 tegnene/),
    ]);
  });
});
