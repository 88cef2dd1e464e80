import type { Text } from '../../language.ts';
import type { ColumnDefinition, ComputedAs, FormDefinition, Formula } from '../definition.ts';

const levels = [
  { id: 'Ordinary', nb: 'normaldrift', nn: 'normaldrift', en: 'ordinary operation' },
  { id: 'Raised', nb: 'økt kapasitet', nn: 'auka kapasitet', en: 'raised capacity' },
  { id: 'Emergency', nb: 'beredskap', nn: 'beredskap', en: 'emergency' },
] as const;

/** Intensive (3) and intermediate (2) care beds: Årlig melding 2025, table 4; the share: Oppdragsdokument 2026. */
export const intensiveCapacity: FormDefinition = {
  id: 'intensive-capacity',
  version: '1',
  title: {
    nb: 'Overvåknings- og intensivkapasitet',
    nn: 'Overvakings- og intensivkapasitet',
    en: 'Intermediate and intensive care capacity',
  },
  purpose: {
    nb: 'Før antall senger i kategori 3 og 2 ved normaldrift, økt kapasitet og beredskap. Sum og senger per 100 000 innbyggere regnes ut.',
    nn: 'Før talet på senger i kategori 3 og 2 ved normaldrift, auka kapasitet og beredskap. Sum og senger per 100 000 innbyggjarar blir rekna ut.',
    en: 'Enter the number of category 3 and 2 beds in ordinary operation, at raised capacity and in an emergency. Sums and beds per 100 000 inhabitants are computed.',
  },
  source: 'Årlig melding 2025 (Helse Sør-Øst RHF), table 4; Oppdragsdokument 2026, section 4',
  periodKinds: ['halfYear'],
  reportedBy: ['trust'],
  lists: [],
  rules: [],
  sheets: [
    {
      id: 'beds',
      title: { nb: 'Senger', nn: 'Senger', en: 'Beds' },
      help: {
        nb: 'Hele antall, 0 der det ikke er noen. Grå felt regnes ut.',
        nn: 'Heile tal, 0 der det ikkje er nokon. Grå felt blir rekna ut.',
        en: 'Whole numbers, 0 where there are none. Grey cells are computed.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        {
          id: 'period',
          title: { nb: 'Halvår', nn: 'Halvår', en: 'Half year' },
          help: { nb: 'Perioden det gjelder.', nn: 'Perioden det gjeld.', en: 'The period reported.' },
          type: { kind: 'text', maxLength: 20 },
          width: 11,
          role: 'title',
          locked: true,
        },
        ...['3', '2'].flatMap((category) =>
          levels.map(({ id, nb, nn, en }) =>
            beds(`category${category}${id}`, {
              nb: `Kategori ${category} ${nb}`,
              nn: `Kategori ${category} ${nn}`,
              en: `Category ${category} ${en}`,
            }),
          ),
        ),
        population(),
        ...levels.flatMap(({ id, nb, nn, en }) => [
          computed(
            `total${id}`,
            { nb: `I alt ${nb}`, nn: `I alt ${nn}`, en: `In all, ${en}` },
            { kind: 'integer' },
            `[category3${id}] + [category2${id}]`,
          ),
          computed(
            `share${id}`,
            {
              nb: `Per 100 000 innbyggere, ${nb}`,
              nn: `Per 100 000 innbyggjarar, ${nn}`,
              en: `Per 100 000 inhabitants, ${en}`,
            },
            { kind: 'decimal', decimals: 1, unit: null },
            `ROUND([total${id}] * 100000 / [population]; 1)`,
          ),
        ]),
      ],
    },
  ],
};

function beds(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Antall senger, helt tall.',
      nn: 'Talet på senger, heilt tal.',
      en: 'Number of beds, whole number.',
    },
    type: { kind: 'integer', min: '0', max: '9999' },
    width: 14,
    required: true,
    total: true,
  };
}

function population(): ColumnDefinition {
  return {
    id: 'population',
    title: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
    help: {
      nb: 'I opptaksområdet. Uten tall blir andelen stående tom.',
      nn: 'I opptaksområdet. Utan tal blir delen ståande tom.',
      en: 'In the catchment area. Without a number the share stays empty.',
    },
    type: { kind: 'integer', min: '1', max: '9999999' },
    width: 14,
    total: true,
  };
}

function computed(id: string, title: Text, as: ComputedAs, formula: Formula): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'Regnes ut.', nn: 'Blir rekna ut.', en: 'Computed.' },
    type: { kind: 'computed', as, formula },
    width: 15,
    total: true,
  };
}
