import { readDefinition } from '../../shared/definitions/read-definition.ts';
import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';

type Line = Readonly<Record<string, GridValue>>;

/** A sheet of a definition workbook as somebody has written it: headings on row 1, lines from row 2. */
export function tableGrid(name: string, lines: readonly Line[]): Grid {
  const headings = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return {
    name,
    values: [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? null))],
  };
}

export function formGrid(facts: Line = {}): Grid {
  const all: Line = {
    Tittel: 'Tiltak mot ventetid',
    Formål: 'Fortell hva som gjøres.',
    Perioder: 'År; Tertial',
    'Rapporteres av': 'Helseforetak',
    ...facts,
  };
  return { name: 'Skjema', values: Object.entries(all).map(([heading, value]) => [heading, value]) };
}

/** The least that a controller can write: two columns, a choice. Sheets that are given take the place of these. */
export function smallDefinition(...others: readonly Grid[]): readonly Grid[] {
  const own = [
    formGrid(),
    tableGrid('Ark', [{ Tittel: 'Tiltak' }]),
    tableGrid('Kolonner', [
      { Tittel: 'Tiltak', Type: 'Tekst', Liste: null },
      { Tittel: 'Tildelt beløp', Type: 'Beløp' },
      { Tittel: 'Status', Type: 'Valg', Liste: 'Status for tiltak' },
    ]),
    tableGrid('Lister', [
      { Liste: 'Status for tiltak', Valg: 'Pågår' },
      { Liste: 'Status for tiltak', Valg: 'Ferdig' },
    ]),
  ];
  const names = others.map(({ name }) => name);
  return [...own.filter(({ name }) => !names.includes(name)), ...others];
}

/** The sheet of columns: these below the three of the small definition, all on the sheet «Tiltak» unless they say another. */
export function columnsGrid(...lines: readonly Line[]): Grid {
  const common = { Ark: 'Tiltak', Tittel: null, Type: null, Liste: null, Formel: null, Påkrevd: null };
  return tableGrid(
    'Kolonner',
    [
      { Tittel: 'Tiltak', Type: 'Tekst' },
      { Tittel: 'Tildelt beløp', Type: 'Beløp' },
      { Tittel: 'Status', Type: 'Valg', Liste: 'Status for tiltak' },
      ...lines,
    ].map((line) => ({ ...common, ...line })),
  );
}

/** What keeps the form from being used, or must be looked at; that texts are in bokmål alone is left out. */
export function told(grids: readonly Grid[]): readonly string[] {
  const { findings } = readDefinition(grids, 'nb');
  return findings.filter(({ rule }) => rule !== 'definition-texts-missing').map(({ message }) => message);
}
