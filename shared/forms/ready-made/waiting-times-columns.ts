import type { Text } from '../../language.ts';
import { computedColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const days: Text = { nb: 'dager', nn: 'dagar', en: 'days' };
const inDays = { kind: 'decimal', min: '0', max: '2000', decimals: 1, unit: days } as const;
const wholeDays = { kind: 'decimal', min: '0', max: '2000', decimals: 0, unit: days } as const;
const counted = { kind: 'integer', min: '0', max: '999999' } as const;

/** Average waiting time for those whose treatment has begun. */
export const waitingTimeColumns: readonly ColumnDefinition[] = [
  {
    id: 'target',
    title: { nb: 'Mål', nn: 'Mål', en: 'Target' },
    help: {
      nb: 'Ventetiden skal være lik eller under målet.',
      nn: 'Ventetida skal vere lik eller under målet.',
      en: 'The waiting time shall not be above the target.',
    },
    type: wholeDays,
    width: 9,
    locked: true,
  },
  {
    id: 'waitingTime',
    title: { nb: 'Ventetid', nn: 'Ventetid', en: 'Waiting time' },
    help: {
      nb: 'Gjennomsnittlig ventetid for påbegynt helsehjelp i perioden.',
      nn: 'Gjennomsnittleg ventetid for påbyrja helsehjelp i perioden.',
      en: 'Average waiting time for treatment begun in the period.',
    },
    type: inDays,
    width: 12,
    required: true,
  },
  {
    id: 'lastWaitingTime',
    title: { nb: 'Forrige ventetid', nn: 'Førre ventetid', en: 'Last waiting time' },
    help: { nb: 'Fra forrige periode.', nn: 'Frå førre periode.', en: 'From the last period.' },
    type: inDays,
    width: 12,
    locked: true,
    fromPrevious: 'waitingTime',
  },
  computedColumn(
    'waitingTimeChange',
    { nb: 'Endring i ventetid', nn: 'Endring i ventetid', en: 'Change in waiting time' },
    { kind: 'decimal', decimals: 1, unit: days },
    'IF(AND(FILLED([waitingTime]); FILLED([lastWaitingTime])); [waitingTime] - [lastWaitingTime])',
    12,
  ),
  computedColumn(
    'assessment',
    { nb: 'Ventetid mot mål', nn: 'Ventetid mot mål', en: 'Against the target' },
    { kind: 'choice', list: 'assessment' },
    'IF([waitingTime] <= [target]; "green"; "red")',
    12,
  ),
];

/** How many wait, and how many of them have waited long. */
export const waitingColumns: readonly ColumnDefinition[] = [
  {
    id: 'waiting',
    title: { nb: 'Antall ventende', nn: 'Talet på ventande', en: 'Number waiting' },
    help: {
      nb: 'Som venter på helsehjelp ved utgangen av perioden.',
      nn: 'Som ventar på helsehjelp ved utgangen av perioden.',
      en: 'Waiting for treatment at the end of the period.',
    },
    type: counted,
    width: 11,
    required: true,
    total: true,
  },
  {
    id: 'lastWaiting',
    title: { nb: 'Forrige antall ventende', nn: 'Førre tal på ventande', en: 'Last number waiting' },
    help: { nb: 'Fra forrige periode.', nn: 'Frå førre periode.', en: 'From the last period.' },
    type: counted,
    width: 11,
    locked: true,
    fromPrevious: 'waiting',
    total: true,
  },
  computedTotal(
    'waitingChange',
    { nb: 'Endring i antall', nn: 'Endring i talet', en: 'Change in number' },
    { kind: 'integer' },
    'IF(AND(FILLED([waiting]); FILLED([lastWaiting])); [waiting] - [lastWaiting])',
    11,
  ),
  {
    id: 'longFrom',
    title: { nb: 'Lang ventetid fra', nn: 'Lang ventetid frå', en: 'Long from' },
    help: {
      nb: 'Dager som regnes som lang ventetid.',
      nn: 'Dagar som blir rekna som lang ventetid.',
      en: 'Days that count as a long wait.',
    },
    type: wholeDays,
    width: 12,
    locked: true,
  },
  {
    id: 'longWaiting',
    title: { nb: 'Har ventet lenge', nn: 'Har venta lenge', en: 'Have waited long' },
    help: {
      nb: 'Antall av de ventende som har ventet så lenge eller lenger.',
      nn: 'Talet på ventande som har venta så lenge eller lenger.',
      en: 'How many of those waiting have waited that long or longer.',
    },
    type: counted,
    width: 11,
    required: true,
    total: true,
  },
  computedTotal(
    'longShare',
    { nb: 'Andel som har ventet lenge', nn: 'Del som har venta lenge', en: 'Share that has waited long' },
    { kind: 'percent', decimals: 1 },
    '[longWaiting] / [waiting]',
    12,
  ),
];
