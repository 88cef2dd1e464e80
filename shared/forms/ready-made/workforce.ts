import type { Text } from '../../language.ts';
import { computedTotal, lineTitle } from './common-columns.ts';
import type { ColumnDefinition, FormDefinition, FormRule, Formula, SheetDefinition } from '../definition.ts';
import { workforceIndicators } from './workforce-indicators.ts';

interface Group {
  readonly id: 'lis' | 'consultants';
  readonly name: Text;
  readonly part: Text;
  readonly share: Text;
}

/** «LIS … inkluderer de som har stilling som legespesialist og er godkjent»; «Overlege inkluderer de som er konstituert». */
const groups: readonly Group[] = [
  {
    id: 'lis',
    name: { nb: 'LIS', nn: 'LIS', en: 'Doctors in training' },
    part: {
      nb: 'Herav i stilling som legespesialist',
      nn: 'Av desse i stilling som legespesialist',
      en: 'Of these, employed as specialist',
    },
    share: { nb: 'Legespesialist, prosent', nn: 'Legespesialist, prosent', en: 'Specialist, %' },
  },
  {
    id: 'consultants',
    name: { nb: 'Overleger', nn: 'Overlegar', en: 'Consultants' },
    part: { nb: 'Herav konstituert', nn: 'Av desse konstituerte', en: 'Of these, acting' },
    share: { nb: 'Konstituert, prosent', nn: 'Konstituert, prosent', en: 'Acting, %' },
  },
];

/** Doctors by specialty with projection (Årlig melding 2025, figures 2-5), and the indicator report (Oppdragsdokument 2026). */
export const workforce: FormDefinition = {
  id: 'workforce',
  version: '1',
  title: { nb: 'Bemanning og utdanning', nn: 'Bemanning og utdanning', en: 'Workforce and training' },
  purpose: {
    nb: 'Før antall leger i spesialisering (LIS) og overleger per spesialitet, årlig vekst og framskriving ti år fram. Beskriv utviklingen på hvert område i indikatorrapporten.',
    nn: 'Før talet på legar i spesialisering (LIS) og overlegar per spesialitet, årleg vekst og framskriving ti år fram. Skildre utviklinga på kvart område i indikatorrapporten.',
    en: 'Enter doctors in training and consultants by specialty, yearly growth and projection ten years ahead. Describe the development in each area of the indicator report.',
  },
  source:
    'Årlig melding 2025 (Helse Sør-Øst RHF), figures 2-5 (lines 955-1041); Oppdragsdokument 2026 assignment 23 (lines 777-819)',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  lists: [],
  sheets: [
    specialties('medical', {
      nb: 'Medisinske spesialiteter',
      nn: 'Medisinske spesialitetar',
      en: 'Medical specialties',
    }),
    specialties('surgical', {
      nb: 'Kirurgiske spesialiteter',
      nn: 'Kirurgiske spesialitetar',
      en: 'Surgical specialties',
    }),
    workforceIndicators,
  ],
  rules: ['medical', 'surgical'].flatMap((sheet) => groups.flatMap(({ id }) => rulesFor(sheet, id))),
};

function specialties(id: string, title: Text): SheetDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Netto antall stillinger, 0 der det ikke er noen. Framskrivingen er ti år fram i tid.',
      nn: 'Netto tal på stillingar, 0 der det ikkje er nokon. Framskrivinga er ti år fram i tid.',
      en: 'Net number of posts, 0 where there are none. The projection is ten years ahead.',
    },
    rows: { kind: 'fixed' },
    frozenColumns: 1,
    columns: [
      lineTitle(
        'specialty',
        { nb: 'Spesialitet', nn: 'Spesialitet', en: 'Specialty' },
        { nb: 'Spesialiteten det gjelder.', nn: 'Spesialiteten det gjeld.', en: 'The specialty.' },
        27,
      ),
      ...groups.flatMap(columnsOf),
    ],
  };
}

function columnsOf({ id, name, part, share }: Group): readonly ColumnDefinition[] {
  const counted = {
    nb: `${name.nb}, antall`,
    nn: `${name.nn}, tal`,
    en: `${name.en}, number`,
  };
  const projected = {
    nb: `${name.nb}, framskrevet ti år`,
    nn: `${name.nn}, framskrive ti år`,
    en: `${name.en}, projected ten years`,
  };
  return [
    headcount(`${id}Now`, counted, 12),
    headcount(`${id}Part`, part, 16),
    computedTotal(`${id}Share`, share, { kind: 'percent', decimals: 0 }, `[${id}Part] / [${id}Now]`, 14),
    growth(id, name),
    headcount(`${id}Projected`, projected, 14),
    computedTotal(`${id}Expected`, expectedTitle(name), { kind: 'integer' }, tenYearsOn(id), 14),
  ];
}

function headcount(id: string, title: Text, width: number): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'Helt tall.', nn: 'Heilt tal.', en: 'Whole number.' },
    type: { kind: 'integer', min: '0', max: '99999' },
    width,
    required: true,
    total: true,
  };
}

function growth(id: string, { nb, nn, en }: Text): ColumnDefinition {
  return {
    id: `${id}Growth`,
    title: { nb: `${nb}, årlig vekst`, nn: `${nn}, årleg vekst`, en: `${en}, yearly growth` },
    help: {
      nb: 'Beregnet vekst per år, fra Nasjonal bemanningsmodell.',
      nn: 'Berekna vekst per år, frå Nasjonal bemanningsmodell.',
      en: 'Growth per year, from the national workforce model.',
    },
    type: { kind: 'percent', min: '-0.2', max: '0.2', decimals: 1 },
    width: 11,
    required: true,
    fromPrevious: `${id}Growth`,
  };
}

function expectedTitle({ nb, nn, en }: Text): Text {
  return {
    nb: `${nb}, ti år med årlig vekst`,
    nn: `${nn}, ti år med årleg vekst`,
    en: `${en}, ten years of yearly growth`,
  };
}

function tenYearsOn(id: string): Formula {
  const years = Array<string>(10).fill(`(1 + [${id}Growth])`);
  return `ROUND(${[`[${id}Now]`, ...years].join(' * ')}; 0)`;
}

/** The growth has one decimal: over ten years the projection can be off by about half a per cent, and it is rounded. */
function rulesFor(sheet: string, id: Group['id']): readonly FormRule[] {
  return [
    {
      id: `${sheet}-${id}-part-of-all`,
      sheet,
      column: `${id}Part`,
      severity: 'error',
      formula: `[${id}Part] <= [${id}Now]`,
      advice: {
        nb: 'Delen kan ikke være flere enn alle. Rett det av de to tallene som er feil.',
        nn: 'Delen kan ikkje vere fleire enn alle. Rett det av dei to tala som er feil.',
        en: 'The part cannot be more than the whole. Correct whichever of the two numbers is wrong.',
      },
    },
    {
      id: `${sheet}-${id}-projection-follows-growth`,
      sheet,
      column: `${id}Projected`,
      severity: 'warning',
      formula: `AND([${id}Projected] >= [${id}Expected] * 0.99 - 1; [${id}Projected] <= [${id}Expected] * 1.01 + 1)`,
      advice: {
        nb: 'Framskrivingen stemmer ikke med ti år av den årlige veksten. Rett framskrivingen eller veksten, eller forklar hva annet som er lagt til grunn.',
        nn: 'Framskrivinga stemmer ikkje med ti år av den årlege veksten. Rett framskrivinga eller veksten, eller forklar kva anna som er lagt til grunn.',
        en: 'The projection does not follow from ten years of the yearly growth. Correct the projection or the growth, or explain what else it is based on.',
      },
    },
  ];
}
