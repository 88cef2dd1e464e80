import { describe, expect, it } from 'vitest';
import { planDefinition } from '../../../shared/definitions/plan-definition.ts';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import { columnsGrid, formGrid, smallDefinition, tableGrid, told } from '../../builders/definition-grids.ts';
import { gridsOf } from '../../builders/grids-of.ts';

describe('the least a controller can write', () => {
  it('is a form: ids from titles, limits and widths as usual, everything in bokmål', () => {
    const { form, findings } = readDefinition(smallDefinition(), 'nb');
    expect(form).toMatchObject({
      id: 'tiltak-mot-ventetid',
      version: '1',
      periodKinds: ['year', 'tertial'],
      reportedBy: ['trust'],
      sheets: [
        {
          id: 'tiltak',
          rows: { kind: 'open', capacity: 60 },
          columns: [
            { id: 'tiltak', type: { kind: 'text', maxLength: 300 }, width: 24 },
            {
              id: 'tildeltBelop',
              title: { nb: 'Tildelt beløp', nn: 'Tildelt beløp', en: 'Tildelt beløp' },
              type: { kind: 'amount', unit: 'kr', min: '-999999999999', max: '999999999999' },
            },
            { id: 'status', type: { kind: 'choice', list: 'statusForTiltak' } },
          ],
        },
      ],
      lists: [{ id: 'statusForTiltak', items: [{ code: 'pagar' }, { code: 'ferdig' }] }],
    });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'Tekster: 8 tekster mangler nynorsk eller engelsk, først «Tiltak mot ventetid» (Skjema B1), og vises på bokmål. Enten skriv dem på dette arket, eller la det stå slik.',
      ],
    ]);
  });

  it('keeps its ids when it is written anew and a title changes', () => {
    const { form } = readDefinition(smallDefinition(), 'nb');
    const again = gridsOf(planDefinition(form, 'nb')).map((grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === 'Tildelt beløp' ? 'Bevilget' : value))),
    }));
    const column = readDefinition(again, 'nb').form?.sheets[0]?.columns[1];
    expect([column?.id, column?.title.nb]).toEqual(['tildeltBelop', 'Bevilget']);
  });

  it('takes words and headings of any language, in any letters', () => {
    const mixed = smallDefinition(
      {
        name: 'COLUMNS',
        values: [
          ['title *', 'TYPE'],
          ['Amount', 'amount'],
          ['Beløp', 'BELØP'],
        ],
      },
      formGrid({ Perioder: 'year, halvår' }),
    ).filter(({ name }) => name !== 'Kolonner');
    expect(told(mixed)).toEqual([]);
  });

  it('finds nynorsk and English by the text itself, wherever it stands', () => {
    const texts = tableGrid('Tekster', [{ Bokmål: 'Tildelt beløp', Nynorsk: 'Tildelt', Engelsk: 'Granted' }]);
    const column = readDefinition(smallDefinition(texts), 'nb').form?.sheets[0]?.columns[1];
    expect(column?.title).toEqual({ nb: 'Tildelt beløp', nn: 'Tildelt', en: 'Granted' });
  });
});

describe('what is wrong', () => {
  it('is told all at once, in the order of the workbook, each with its cell', () => {
    const grids = smallDefinition(
      formGrid({ Perioder: 'Årlig', Formål: null, Id: 'mitt skjema!' }),
      tableGrid('Ark', [{ Tittel: 'Tiltak', Rader: 'Åpen', 'Antall rader': 9000 }]),
      columnsGrid(
        { Tittel: 'status', Type: 'Belop' },
        { Ark: 'Tiltk', Tittel: 'X', Type: 'Tekst' },
        { Tittel: 'Sted', Type: 'Valg', Liste: 'Steder' },
        { Tittel: 'Navn', Type: 'Tekst', Sum: 'Ja', Rolle: 'Beløp', Minst: 3 },
        { Tittel: 'Rest', Type: 'Beløp', Formel: '[Tildelt beløp]', Påkrevd: 'Ja' },
        { Tittel: 'Andel', Type: 'Prosent', Minst: 2, Størst: '100 %', Desimaler: 1.5 },
      ),
    );
    expect(told(grids).map((message) => message.split('. Enten')[0])).toEqual([
      'Skjema B2: «Formål» mangler',
      'Skjema B3: «Årlig» er ikke noe «Perioder» kan være',
      'Skjema B5: «mitt skjema!» kan ikke være id: bare bokstavene a–z og tall, og en bokstav først',
      'Ark B2: «Åpen» er ikke noe «Rader» kan være',
      'Ark C2: «Antall rader» er 9000, og må være fra 1 til 2000',
      'Kolonner B5: «status» står to ganger, og formler kan ikke si hvilken de mener',
      'Kolonner C5: «Belop» er ikke noe «Type» kan være',
      'Kolonner A6: Det finnes ikke noe ark «Tiltk»',
      'Kolonner D7: Det finnes ingen liste «Steder»',
      'Kolonner G8: «Navn» er av typen «Tekst» og kan ikke summeres',
      'Kolonner H8: Rollen «Beløp» passer ikke til typen «Navn» har',
      'Kolonner I8: «Minst» brukes ikke for «Tekst»',
      'Kolonner F9: «Rest» regnes ut og kan ikke fylles ut',
      'Kolonner J10: Det minste tallet (2) er større enn det største (1)',
      'Kolonner K10: «Desimaler» er 1.5, og må være fra 0 til 6',
    ]);
  });

  it('is told of amounts that are added up and counted in different units', () => {
    const sheets = tableGrid('Ark', [{ Tittel: 'Tiltak' }, { Tittel: 'Utstyr' }]);
    const amount = { Type: 'Beløp', Rolle: 'Beløp', Tittel: 'Beløp' };
    const both = (unit: string) =>
      columnsGrid({ ...amount, Enhet: null }, { ...amount, Ark: 'Utstyr', Enhet: unit });
    expect(told(smallDefinition(sheets, both('tusen kr')))).toEqual([
      'Kolonner H6: «Beløp» telles i noe annet enn beløpet på arket «Tiltak», og beløp med den rollen blir lagt sammen. Enten velg «kr» her, eller tøm rollen.',
    ]);
    expect(told(smallDefinition(sheets, both('kr')))).toEqual([]);
  });

  it('is told of a misspelt type and not of what only follows from it', () => {
    const column = { Tittel: 'Ny', Type: 'Beloop', Enhet: 'kr', Sum: 'Ja', Rolle: 'Utbetalt' };
    expect(told(smallDefinition(columnsGrid(column)))).toHaveLength(1);
  });

  it('suggests what was probably meant', () => {
    const misspelt = smallDefinition(columnsGrid({ Tittel: 'Ny', Type: 'Belop', Rolle: 'Vurdring' }));
    expect(told(misspelt)[0]).toContain('Enten skriv «Beløp», eller');
    const sheet = smallDefinition({ ...columnsGrid(), name: 'Kolonne' }).filter(
      ({ name }) => name !== 'Kolonner',
    );
    expect(told(sheet)).toContain(
      'Kolonner: Arket finnes ikke. Enten gi «Kolonne» navnet «Kolonner», eller legg til et ark med det navnet.',
    );
    const heading = smallDefinition(tableGrid('Ark', [{ Tittel: 'Tiltak', Hjelpetkst: 'Fyll ut.' }]));
    expect(told(heading)).toEqual([
      'Ark B1: Kolonnen «Hjelpetkst» er ikke lest. Enten kall den «Hjelpetekst», eller la den stå hvis den er din egen.',
    ]);
  });

  it('suggests the word of the list for what people write by habit', () => {
    const habits = columnsGrid(
      { Tittel: 'Pris', Type: 'Beløp', Enhet: 'kroner' },
      { Tittel: 'Antall', Type: 'Tall' },
      { Tittel: 'Kost', Type: 'kroner' },
    );
    expect(
      told(smallDefinition(habits)).map((message) => /(?<=Enten skriv )«.*?»/.exec(message)?.[0]),
    ).toEqual(['«kr»', '«Heltall»', '«Beløp»']);
  });

  it('names two ways out of a word that is not on the list, and cuts a long list at a comma', () => {
    const unit = smallDefinition(columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Enhet: 'euro' }));
    expect(told(unit)[0]).toMatch(/Enten velg et av disse: kr, tusen kr, mill\. kr, eller ta bort «euro»\.$/);
    const near = smallDefinition(columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Enhet: 'tusen  krr' }));
    expect(told(near)[0]).toMatch(
      /Enten skriv «tusen kr», eller velg noe annet fra listen: kr, tusen kr, mill\. kr\.$/,
    );
    const role = (written: string) =>
      told(smallDefinition(columnsGrid({ Tittel: 'Ny', Type: 'Beløp', Rolle: written })))[0];
    expect(role('Vurdring')).toMatch(/Enten skriv «Vurdering», .*, Årsak, …$/);
    expect(role('Kontaktperson')).toMatch(/, Årsak, …, eller ta bort «Kontaktperson»\.$/);
  });

  it('is told of a choice that stands twice in its list, and of none in another list', () => {
    const line = (list: string, choice: string, code: string) => ({ Liste: list, Valg: choice, Kode: code });
    const lists = tableGrid('Lister', [
      line('Status for tiltak', 'Levert', 'delivered'),
      line('Status for tiltak', 'levert ', 'done'),
      line('Annet', 'Levert', 'delivered'),
    ]);
    const asking = columnsGrid({ Tittel: 'Når', Type: 'Dato', Påkrevd: '[Status] = "Levert"' });
    expect(told(smallDefinition(lists, asking))).toEqual([
      'Lister B3: «levert» står to ganger, og formler kan ikke si hvilken de mener. Enten kall denne noe annet, eller slett linjen.',
    ]);
  });

  it('speaks of one text as of one', () => {
    const all = [
      ...['Tiltak mot ventetid', 'Fortell hva som gjøres.', 'Tiltak', 'Tildelt beløp', 'Status', 'Pågår'],
    ];
    const texts = tableGrid(
      'Tekster',
      all.map((word) => ({ Bokmål: word, Nynorsk: word, Engelsk: word })),
    );
    const { findings } = readDefinition(smallDefinition(texts), 'nb');
    expect(findings.map(({ message }) => message)).toEqual([
      'Tekster: «Ferdig» (Lister B3) mangler nynorsk eller engelsk, og vises på bokmål. Enten skriv det på dette arket, eller la det stå slik.',
    ]);
  });

  it('is told once where one fault brings others with it', () => {
    const columns = columnsGrid(
      { Tittel: 'Frist', Type: 'Dag' },
      { Tittel: 'Sum', Type: 'Beløp', Formel: '[Frist] + 1' },
    );
    expect(told(smallDefinition(columns))).toHaveLength(1);
  });

  it('keeps no form from being used that Excel will only shorten in its tab', () => {
    const long = 'Tiltak mot ventetid og kø i 2026: alle';
    const { form, findings } = readDefinition(smallDefinition(tableGrid('Ark', [{ Tittel: long }])), 'nb');
    expect(form?.sheets[0]?.title.nb).toBe(long);
    expect(findings[0]).toMatchObject({ severity: 'warning', sheetTitle: 'Ark', cell: 'A2' });
  });

  it('counts sheets, columns, rules and open cells', () => {
    const many = (count: number) => Array.from(Array(count).keys());
    const sheets = tableGrid(
      'Ark',
      many(13).map((at) => ({ Tittel: `Ark ${at}`, 'Antall rader': 2000 })),
    );
    const columns = tableGrid(
      'Kolonner',
      many(13).flatMap((sheet) =>
        many(sheet === 0 ? 101 : 1).map((at) => ({ Ark: `Ark ${sheet}`, Tittel: `K ${at}`, Type: 'Tekst' })),
      ),
    );
    expect(told(smallDefinition(sheets, columns)).map((message) => message.split('. Enten')[0])).toEqual([
      'Ark C2: De åpne radene har til sammen mer enn 100000 celler'.replace('C2', 'B2'),
      'Ark A14: Det er 13 av dem, og det kan være høyst 12',
      'Kolonner B102: Det er 101 av dem, og det kan være høyst 100',
    ]);
  });

  it('tells that a translation was made for another text, and whose it was', () => {
    const texts = tableGrid('Tekster', [
      { Bokmål: 'Beløp', Nynorsk: 'Beløp', Engelsk: 'Amount', Nøkkel: 'column.tiltak.tildeltBelop.title' },
      { Bokmål: 'Borte', Nynorsk: 'Borte', Engelsk: 'Gone', Nøkkel: 'column.tiltak.borte.title' },
    ]);
    expect(told(smallDefinition(texts)).map((message) => message.split('. Enten')[0])).toEqual([
      'Tekster A2: Oversettelsen er laget til «Beløp», men i Kolonner A3 står det nå «Tildelt beløp»',
      'Tekster D3: Linjen har en nøkkel som ikke finnes lenger: «column.tiltak.borte.title»',
    ]);
  });

  it('tells of a limit that is a hundred times too high', () => {
    const columns = columnsGrid({ Tittel: 'Andel', Type: 'Prosent', Størst: 100 });
    expect(told(smallDefinition(columns))[0]).toContain('Grensen 100 er 10000 %.');
  });

  it('is gone when its advice is followed', () => {
    const wrong = columnsGrid({ Tittel: 'Rest', Type: 'Beløp', Formel: '[Tildelt belop]', Påkrevd: 'Ja' });
    const { findings } = readDefinition(smallDefinition(wrong), 'nb');
    const fix = /Enten skriv (\[[^\]]+\]), eller/.exec(findings[0]?.message ?? '')?.[1] ?? '';
    expect(told(smallDefinition(columnsGrid({ Tittel: 'Rest', Type: 'Beløp', Formel: fix })))).toEqual([]);
  });
});
