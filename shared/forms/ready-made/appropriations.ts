import type { Text } from '../../language.ts';
import { computedTotal } from './common-columns.ts';
import { postColumns } from './appropriations-posts.ts';
import type { AmountUnit, ColumnDefinition, FormDefinition, Formula, ListDefinition } from '../definition.ts';

/** What the split has a column for, in the order printed. */
const kinds = [
  { id: 'base', nb: 'Basisbevilgning', nn: 'Basisløyving', en: 'Base grant' },
  {
    id: 'performance',
    nb: 'Resultatbasert finansiering',
    nn: 'Resultatbasert finansiering',
    en: 'Performance grant',
  },
  { id: 'earmarked', nb: 'Øremerkede tilskudd', nn: 'Øyremerkte tilskot', en: 'Earmarked grants' },
] as const;
const inAll = kinds.map(({ id }) => `[${id}]`).join(' + ');
/** Each organisation has three amounts, rounded to thousand kroner. */
const rounding = 'COUNTA([split].[organisation]) * 1.5';
const totalTitle = { nb: 'Samlet beløp', nn: 'Samla beløp', en: 'In all' };

const lists: readonly ListDefinition[] = [
  {
    id: 'kind',
    items: [
      ...kinds.map(({ id, nb, nn, en }) => ({ code: id, label: { nb, nn, en } })),
      { code: 'other', label: { nb: 'Annet', nn: 'Anna', en: 'Other' } },
    ],
  },
  {
    id: 'group',
    items: [
      { code: 'trusts', label: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Trusts' } },
      {
        code: 'private',
        label: {
          nb: 'Private ideelle sykehus',
          nn: 'Private ideelle sjukehus',
          en: 'Private non-profit hospitals',
        },
      },
      { code: 'rest', label: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Not split' } },
    ],
  },
];

/**
 * Grants by chapter and post (Oppdragsdokument 2026, table 1) and how they are split (Tilleggsdokument 2024, section 3.2).
 * The revised budget is adopted in June: a round on it is for the first half year.
 */
export const appropriations: FormDefinition = {
  id: 'appropriations',
  version: '1',
  title: { nb: 'Bevilgninger og fordeling', nn: 'Løyvingar og fordeling', en: 'Grants and their split' },
  purpose: {
    nb: 'Se bevilgningene per kapittel og post, før hva som er brukt av øremerkede midler, og fordel dem på helseforetak og private ideelle sykehus. Delsummer og det som ikke er fordelt, regnes ut.',
    nn: 'Sjå løyvingane per kapittel og post, før kva som er brukt av øyremerkte midlar, og fordel dei på helseføretak og private ideelle sjukehus. Delsummar og det som ikkje er fordelt, blir rekna ut.',
    en: 'See the grants by chapter and post, enter what was used of earmarked money, and split them on trusts and private non-profit hospitals. Sub-totals and what is not split are computed.',
  },
  source:
    'Oppdragsdokument 2026 section 5, table 1 (lines 1196-1253); Tilleggsdokument til oppdrag og bestilling 2024 (Helse Sør-Øst RHF), «Fordeling av bevilgninger i Prop. 104 S (2023-2024)» (lines 254-291)',
  periodKinds: ['year', 'halfYear'],
  reportedBy: ['region', 'trust'],
  lists,
  rules: [
    {
      id: 'grants-are-split',
      sheet: 'sums',
      column: 'total',
      severity: 'warning',
      formula: `IF(AND([group] = "rest"; SUM([split].[total]) > 0); AND([total] <= ${rounding}; [total] + ${rounding} >= 0))`,
      advice: {
        nb: 'Det som er bevilget, og det som er fordelt, er ulikt med mer enn avrunding til tusen kroner kan gi. Rett fordelingen, eller forklar hva som holdes tilbake.',
        nn: 'Det som er løyvt, og det som er fordelt, er ulikt med meir enn avrunding til tusen kroner kan gi. Rett fordelinga, eller forklar kva som blir halde tilbake.',
        en: 'What is granted and what is split differ by more than rounding to thousand kroner can explain. Correct the split, or explain what is held back.',
      },
    },
  ],
  sheets: [
    {
      id: 'posts',
      title: { nb: 'Kapittel og post', nn: 'Kapittel og post', en: 'Chapter and post' },
      help: {
        nb: 'Tildelt i hele kroner, lagt inn av den som har gitt bevilgningen.',
        nn: 'Tildelt i heile kroner, lagt inn av den som har gitt løyvinga.',
        en: 'Granted in whole kroner, entered by whoever gave the grant.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 3,
      columns: postColumns,
    },
    {
      id: 'split',
      title: { nb: 'Fordeling', nn: 'Fordeling', en: 'Split' },
      help: {
        nb: 'I tusen kroner. La feltet stå tomt der en organisasjon ikke får noe.',
        nn: 'I tusen kroner. La feltet stå tomt der ein organisasjon ikkje får noko.',
        en: 'In thousand kroner. Leave a cell empty where an organisation gets nothing.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        locked('organisation', { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' }, 40),
        groupColumn(),
        ...kinds.map(({ id, nb, nn, en }) => part(id, { nb, nn, en })),
        computedTotal('total', totalTitle, amount('tusen kr'), inAll, 18),
      ],
    },
    {
      id: 'sums',
      title: { nb: 'Delsummer', nn: 'Delsummar', en: 'Sub-totals' },
      help: {
        nb: 'Regnes ut fra de to andre arkene, i tusen kroner.',
        nn: 'Blir rekna ut frå dei to andre arka, i tusen kroner.',
        en: 'Computed from the other two sheets, in thousand kroner.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        { ...groupColumn(), width: 40 },
        ...kinds.map(({ id, nb, nn, en }) =>
          computedTotal(id, { nb, nn, en }, amount('tusen kr'), sumOf(id), 20),
        ),
        computedTotal('total', totalTitle, amount('tusen kr'), inAll, 18),
      ],
    },
  ],
};

function amount(unit: AmountUnit) {
  return { kind: 'amount', unit } as const;
}

function locked(id: string, title: Text, width: number): ColumnDefinition {
  const help = { nb: 'Lagt inn på forhånd.', nn: 'Lagt inn på førehand.', en: 'Entered beforehand.' };
  return { id, title, help, type: { kind: 'text', maxLength: 200 }, width, role: 'title', locked: true };
}

function groupColumn(): ColumnDefinition {
  return {
    id: 'group',
    title: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
    help: {
      nb: 'Delsummen linjen hører til.',
      nn: 'Delsummen linja høyrer til.',
      en: 'Where the line belongs.',
    },
    type: { kind: 'choice', list: 'group' },
    width: 28,
    locked: true,
  };
}

function part(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'I tusen kroner.', nn: 'I tusen kroner.', en: 'In thousand kroner.' },
    type: { ...amount('tusen kr'), min: '-99999999', max: '99999999' },
    width: 20,
    total: true,
  };
}

/** A group of the split; the rest is what is granted, in thousands, less all that is split. */
function sumOf(kind: string): Formula {
  const split = `[split].[${kind}]`;
  const [trusts, hospitals] = ['trusts', 'private'].map((group) => `SUM(${split}; [group] = "${group}")`);
  const rest = `SUM([posts].[amount]; [kind] = "${kind}") * 0.001 - SUM(${split})`;
  return `IF([group] = "trusts"; ${trusts ?? ''}; IF([group] = "private"; ${hospitals ?? ''}; ${rest}))`;
}
