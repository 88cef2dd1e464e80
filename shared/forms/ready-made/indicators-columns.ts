import { explanationColumns } from './assessment.ts';
import { commentColumn, computedColumn } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const measured = { kind: 'decimal', min: '-1000', max: '9999999', decimals: 1, unit: null } as const;
/** The target; where there is none, last period's result. */
const limit = 'IF(FILLED([target]); [target]; IF(FILLED([last]); [last]))';
const shown = { kind: 'decimal', decimals: 1, unit: null } as const;

/** Every direction is data of the row, as in «lik eller under 61 dager», «minst 70 pst.», «høyere enn», «reduseres». */
export const directions = [
  { code: 'atLeast', sign: '>=', nb: 'Minst', nn: 'Minst', en: 'At least' },
  { code: 'atMost', sign: '<=', nb: 'Høyst', nn: 'Høgst', en: 'At most' },
  { code: 'above', sign: '>', nb: 'Høyere enn', nn: 'Høgare enn', en: 'Above' },
  { code: 'below', sign: '<', nb: 'Lavere enn', nn: 'Lågare enn', en: 'Below' },
] as const;

const assessed = directions.reduceRight(
  (otherwise, { code, sign }) =>
    `IF([direction] = "${code}"; IF([actual] ${sign} ${limit}; "green"; "red")${otherwise === '' ? '' : `; ${otherwise}`})`,
  '',
);

/** What is asked for, laid in. */
export const askedColumns: readonly ColumnDefinition[] = [
  {
    id: 'indicator',
    title: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' },
    help: { nb: 'Slik den er gitt.', nn: 'Slik han er gitt.', en: 'As it was given.' },
    type: { kind: 'longText', maxLength: 500 },
    width: 46,
    role: 'title',
    locked: true,
  },
  {
    id: 'unit',
    title: { nb: 'Måles i', nn: 'Målt i', en: 'Measured in' },
    help: {
      nb: 'Enheten for tallene i linjen.',
      nn: 'Eininga for tala i linja.',
      en: 'The unit of the numbers in the line.',
    },
    type: { kind: 'choice', list: 'unit' },
    width: 10,
    locked: true,
  },
  {
    id: 'direction',
    title: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
    help: {
      nb: 'Om resultatet skal ligge over eller under målet.',
      nn: 'Om resultatet skal liggje over eller under målet.',
      en: 'Whether the result shall be above or below the target.',
    },
    type: { kind: 'choice', list: 'direction' },
    width: 12,
    locked: true,
  },
  {
    id: 'target',
    title: { nb: 'Mål', nn: 'Mål', en: 'Target' },
    help: {
      nb: 'Tom når målet er å bli bedre enn forrige periode.',
      nn: 'Tom når målet er å bli betre enn førre periode.',
      en: 'Empty when the target is to do better than last period.',
    },
    type: measured,
    width: 9,
    locked: true,
  },
];

/** The result, and what follows from it. */
export const resultColumns: readonly ColumnDefinition[] = [
  {
    id: 'actual',
    title: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
    help: {
      nb: 'Tall med én desimal. Prosent skrives som 88,2, ikke 0,882.',
      nn: 'Tal med éin desimal. Prosent skriv du som 88,2, ikkje 0,882.',
      en: 'One decimal. Write per cent as 88.2, not 0.882.',
    },
    type: measured,
    width: 11,
    required: true,
  },
  computedColumn(
    'deviation',
    { nb: 'Avvik', nn: 'Avvik', en: 'Deviation' },
    shown,
    `IF(FILLED([actual]); [actual] - ${limit})`,
    10,
  ),
  {
    ...computedColumn(
      'assessment',
      { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
      { kind: 'choice', list: 'assessment' },
      assessed,
      12,
    ),
    role: 'assessment',
  },
  {
    id: 'last',
    title: { nb: 'Forrige periode', nn: 'Førre periode', en: 'Last period' },
    help: {
      nb: 'Resultatet i forrige periode.',
      nn: 'Resultatet i førre periode.',
      en: 'The result of last period.',
    },
    type: measured,
    width: 10,
    locked: true,
    fromPrevious: 'actual',
  },
  computedColumn(
    'change',
    { nb: 'Endring fra forrige', nn: 'Endring frå førre', en: 'Change from last' },
    shown,
    'IF(AND(FILLED([actual]); FILLED([last])); [actual] - [last])',
    10,
  ),
  ...explanationColumns('[assessment] = "red"'),
  commentColumn,
];
