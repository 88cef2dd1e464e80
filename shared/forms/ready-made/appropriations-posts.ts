import type { Text } from '../../language.ts';
import { commentColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const kroner = { kind: 'amount', unit: 'kr', min: '0', max: '99999999999' } as const;

/** A line of the table by chapter and post, and what was used of it. */
export const postColumns: readonly ColumnDefinition[] = [
  laidIn('chapter', { nb: 'Kap.', nn: 'Kap.', en: 'Chapter' }, 8),
  laidIn('post', { nb: 'Post', nn: 'Post', en: 'Post' }, 7),
  { ...laidIn('name', { nb: 'Betegnelse', nn: 'Nemning', en: 'Name' }, 46), role: 'title' },
  {
    ...laidIn('kind', { nb: 'Type', nn: 'Type', en: 'Kind' }, 24),
    type: { kind: 'choice', list: 'kind' },
  },
  {
    ...laidIn('amount', { nb: 'Bevilgning', nn: 'Løyving', en: 'Grant' }, 18),
    help: {
      nb: 'I hele kroner. Tomt der beløpet ikke er gitt, som ved overslagsbevilgning.',
      nn: 'I heile kroner. Tomt der beløpet ikkje er gitt, som ved overslagsløyving.',
      en: 'In whole kroner. Empty where no amount is given, as for estimated grants.',
    },
    type: kroner,
    total: true,
  },
  {
    id: 'used',
    title: { nb: 'Brukt', nn: 'Brukt', en: 'Used' },
    help: {
      nb: 'I hele kroner. Føres når det skal rapporteres på bruken av midlene.',
      nn: 'I heile kroner. Blir ført når det skal rapporterast på bruken av midlane.',
      en: 'In whole kroner, where the use of the money is to be reported.',
    },
    type: kroner,
    width: 18,
    total: true,
  },
  computedTotal(
    'left',
    { nb: 'Ikke brukt', nn: 'Ikkje brukt', en: 'Not used' },
    { kind: 'amount', unit: 'kr' },
    'IF(FILLED([used]); [amount] - [used])',
    18,
  ),
  commentColumn,
];

function laidIn(id: string, title: Text, width: number): ColumnDefinition {
  const help = { nb: 'Lagt inn på forhånd.', nn: 'Lagt inn på førehand.', en: 'Entered beforehand.' };
  return { id, title, help, type: { kind: 'text', maxLength: 200 }, width, locked: true };
}
