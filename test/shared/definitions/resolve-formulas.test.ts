import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import { columnsGrid, smallDefinition, tableGrid, told } from '../../builders/definition-grids.ts';

/** A second sheet, so that formulas have somewhere to reach. */
const twoSheets = tableGrid('Ark', [{ Tittel: 'Tiltak' }, { Tittel: 'Ramme' }]);
const frame = { Ark: 'Ramme', Tittel: 'Ramme', Type: 'Beløp' };

describe('formulas', () => {
  it('are written with titles and labels, and kept with ids and codes', () => {
    const { form } = readDefinition(
      smallDefinition(
        twoSheets,
        columnsGrid({ Tittel: 'Dato', Type: 'Dato', Påkrevd: '[Status]="Ferdig"' }, frame, {
          ...frame,
          Tittel: 'Rest',
          Formel: '=+[Ramme] - SUMMER([Tiltak].[Tildelt beløp])',
        }),
        tableGrid('Regler', [
          {
            Ark: 'Ramme',
            Kolonne: 'Ramme',
            'Skal gjelde': '[Rest] ≥ 0',
            Råd: 'Rammen er brukt opp.',
            Alvor: 'Advarsel',
          },
        ]),
      ),
      'nb',
    );
    expect(form?.sheets[0]?.columns[3]?.required).toBe('[status] = "ferdig"');
    expect(form?.sheets[1]?.columns[1]?.type).toMatchObject({
      kind: 'computed',
      as: { kind: 'amount', unit: 'kr' },
      formula: '[ramme] - SUM([tiltak].[tildeltBelop])',
    });
    expect(form?.rules).toMatchObject([
      { id: 'ramme-ramme', sheet: 'ramme', column: 'ramme', severity: 'warning', formula: '[rest] >= 0' },
    ]);
  });

  it.each([
    [
      '[Tildlt beløp] + 1',
      'Det finnes ingen kolonne [Tildlt beløp] (tegn 1). Enten skriv [Tildelt beløp], eller legg kolonnen til på arket Kolonner.',
    ],
    [
      '[Tildelt beløp] +',
      'Formelen slutter for tidlig, ved tegn 18. Enten skriv det som mangler, for eksempel en parentes, eller slett formelen.',
    ],
    [
      '[Tildelt beløp] ? 2',
      'Formelen kan ikke leses fra tegn 17: «?» kan ikke stå der. Enten ta det bort, eller se hvordan formler skrives, på arket Veiledning.',
    ],
    [
      'SUMER([Tildelt beløp])',
      'Det finnes ingen funksjon «SUMER» (tegn 1). Enten skriv «SUMMER», eller sett hakeparenteser rundt hvis det er en kolonne: [SUMER].',
    ],
    [
      '[Ramme] * 2',
      '[Ramme] står på arket «Ramme» (tegn 1), og en celle der kan ikke leses herfra. Enten skriv SUMMER([Ramme].[Ramme]), eller bruk en kolonne på samme ark.',
    ],
    [
      'SUM([Rame].[Ramme])',
      'Det finnes ikke noe ark [Rame] (tegn 5). Enten skriv [Ramme], eller legg arket til på arket Ark.',
    ],
    [
      '[Status] + 1',
      'Her (tegn 1, «[Status] + 1») trengs et tall, og dette er en tekst. Enten bruk en kolonne eller verdi som er det, eller endre typen til kolonnen.',
    ],
    [
      'HVIS([Status] = "Ferdi"; 1; 0)',
      '«Ferdi» (tegn 17) er ikke et valg i [Status]. Enten skriv «Ferdig», eller legg valget til der.',
    ],
    [
      'AVRUND([Tildelt beløp])',
      'AVRUND (tegn 1) har fått 1 verdi og tar 2. Enten skriv det som mangler, eller ta bort det som er for mye; mellom verdiene står semikolon.',
    ],
    [
      'HVIS([Tildelt beløp]>0,1,0)',
      '«0,1» (tegn 22) kan være ett tall eller to verdier. Enten skriv semikolon mellom alle verdiene, eller skriv «0.1» hvis det er ett tall.',
    ],
    [
      'HVIS(UTFYLT(3); 1; 0)',
      'UTFYLT (tegn 6) tar en kolonne. Enten skriv tittelen i hakeparenteser, for eksempel [Beløp], eller ta bort UTFYLT.',
    ],
    [
      'SUMMER([Tildelt beløp]; [Tildelt beløp] > 3)',
      'Vilkåret (tegn 41) kan bare spørre etter valg i én kolonne. Enten skriv det som [Status] = "Ferdig", eller summer en kolonne som regnes ut med HVIS.',
    ],
    [
      'FORRIGE([Tildelt beløp])',
      'FORRIGE kan bare brukes i regler. Enten lag en låst kolonne som hentes fra forrige, og bruk den, eller flytt formelen til arket Regler.',
    ],
    [
      '[Ny] + 1',
      'Formelen går i ring: Ny → Ny. Enten ta bort den ene henvisningen, eller la en av kolonnene fylles ut.',
    ],
  ])('%s is told at its cell, with two ways out', (formula, sentence) => {
    const columns = columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Formel: formula }, frame);
    expect(told(smallDefinition(twoSheets, columns))).toEqual([`Kolonner E5: ${sentence}`]);
  });

  it.each([
    [
      'Total * 2',
      '«Total» (tegn 1) står uten hakeparenteser eller anførselstegn. Enten skriv [Total] hvis det er en kolonne, eller "Total" hvis det er et valg.',
    ],
    [
      'HVIS([Tildelt beløp] > 1 OG [Ramme].[Ramme] > 2; 1; 0)',
      '«OG» (tegn 26) er en funksjon, og det den gjelder, skal stå i parentes etter den. Enten skriv OG(…; …), eller [OG] hvis det er en kolonne.',
    ],
    [
      '[Tildelt beløp] + 1 000',
      '«1 000» (tegn 19) kan ikke leses som ett tall. Enten skriv 1000, eller sett semikolon mellom tallene hvis det er flere.',
    ],
    [
      'HVIS([Tildelt beløp] > 1.1.2026; 1; 0)',
      'En dato kan ikke skrives i en formel («1.1.2026», tegn 24). Enten bruk en annen kolonne av typen Dato, eller legg datoen i en låst kolonne som fylles ut på forhånd, og bruk den.',
    ],
  ])('%s is told with what was probably meant', (formula, sentence) => {
    const columns = columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Formel: formula }, frame);
    expect(told(smallDefinition(twoSheets, columns))).toEqual([`Kolonner E5: ${sentence}`]);
  });

  it('do not call a date in quotation marks a text', () => {
    const columns = columnsGrid(
      { Tittel: 'Levert', Type: 'Dato' },
      { Tittel: 'Hvorfor', Type: 'Tekst', Påkrevd: '[Levert] > "01.01.2026"' },
    );
    expect(told(smallDefinition(columns))).toEqual([
      expect.stringContaining('Kolonner F6: En dato kan ikke skrives i en formel («01.01.2026», tegn 13).'),
    ]);
  });

  it('tell each column of a circle', () => {
    const columns = columnsGrid(
      { Tittel: 'A', Type: 'Beløp', Formel: '[B] + 1' },
      { Tittel: 'B', Type: 'Beløp', Formel: 'SUM([Ramme].[C])' },
      { ...frame, Tittel: 'C', Formel: 'SUM([Tiltak].[A])' },
    );
    expect(told(smallDefinition(twoSheets, columns))).toEqual([
      expect.stringContaining('Kolonner E5: Formelen går i ring: A → B → C → A.'),
      expect.stringContaining('Kolonner E6: Formelen går i ring: B → C → A → B.'),
      expect.stringContaining('Kolonner E7: Formelen går i ring: C → A → B → C.'),
    ]);
  });

  it('ask no workbook for one of several choices', () => {
    const columns = columnsGrid(
      { Tittel: 'Steder', Type: 'Flere valg', Liste: 'Status for tiltak' },
      { Tittel: 'Hvorfor', Type: 'Tekst', Påkrevd: '[Steder] = "Ferdig"' },
    );
    expect(told(smallDefinition(columns))).toEqual([
      'Kolonner F6: «Steder» kan ha flere valg, og Excel kan ikke spørre etter ett av dem. Enten bruk UTFYLT([Steder]), eller gjør kolonnen til et enkelt valg.',
    ]);
  });
});
