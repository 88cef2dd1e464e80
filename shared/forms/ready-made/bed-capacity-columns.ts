import type { Text } from '../../language.ts';
import { explanationColumns } from './assessment.ts';
import { computedColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

/** Half places are bought too: «11,5 plasser» (Årlig melding 2025 line 1426). */
const counted = { kind: 'decimal', min: '0', max: '9999', decimals: 1, unit: null } as const;
const shown = { kind: 'decimal', decimals: 1, unit: null } as const;

/** Places at the end of the period, and how they have changed. */
export const placeColumns: readonly ColumnDefinition[] = [
  {
    ...places('last', { nb: 'Året før', nn: 'Året før', en: 'Year before' }, 10),
    help: {
      nb: 'Døgnplasser i alt ved utgangen av året før.',
      nn: 'Døgnplassar i alt ved utgangen av året før.',
      en: 'Places in all at the end of the year before.',
    },
    locked: true,
    fromPrevious: 'places',
  },
  {
    ...places('own', { nb: 'Egne plasser', nn: 'Eigne plassar', en: 'Own places' }, 11),
    help: {
      nb: 'Døgnplasser i egen drift ved utgangen av året.',
      nn: 'Døgnplassar i eiga drift ved utgangen av året.',
      en: 'Places of your own at the end of the year.',
    },
    required: true,
  },
  {
    ...places('bought', { nb: 'Kjøpt hos private', nn: 'Kjøpt hos private', en: 'Bought from others' }, 11),
    help: {
      nb: 'Døgnplasser kjøpt hos private ved utgangen av året, 0 om ingen.',
      nn: 'Døgnplassar kjøpte hos private ved utgangen av året, 0 om ingen.',
      en: 'Places bought from private providers at the end of the year, 0 if none.',
    },
    required: true,
  },
  computedTotal(
    'places',
    { nb: 'Døgnplasser i alt', nn: 'Døgnplassar i alt', en: 'Places in all' },
    shown,
    'IF(FILLED([own]); [own] + [bought])',
    12,
  ),
  computedTotal(
    'change',
    { nb: 'Endring i året', nn: 'Endring i året', en: 'Change in the year' },
    shown,
    'IF(FILLED([last]); [places] - [last])',
    11,
  ),
];

/** «Øke døgnkapasiteten minimum i tråd med planene», and what is projected. */
export const planColumns: readonly ColumnDefinition[] = [
  {
    ...places('planned', { nb: 'Plan for året', nn: 'Plan for året', en: 'Plan for the year' }, 11),
    help: {
      nb: 'Døgnplasser ved utgangen av året etter egen plan.',
      nn: 'Døgnplassar ved utgangen av året etter eigen plan.',
      en: 'Places at the end of the year by your own plan.',
    },
    required: true,
  },
  computedTotal(
    'deviation',
    { nb: 'Avvik fra plan', nn: 'Avvik frå plan', en: 'Deviation from plan' },
    shown,
    'IF(FILLED([planned]); [places] - [planned])',
    11,
  ),
  computedColumn(
    'assessment',
    { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
    { kind: 'choice', list: 'assessment' },
    'IF([places] >= [planned]; "green"; "red")',
    12,
  ),
  {
    ...places('planned2030', { nb: 'Plan for 2030', nn: 'Plan for 2030', en: 'Plan for 2030' }, 11),
    help: {
      nb: 'Døgnplasser i 2030 etter egen plan.',
      nn: 'Døgnplassar i 2030 etter eigen plan.',
      en: 'Places in 2030 by your own plan.',
    },
    required: true,
    fromPrevious: 'planned2030',
  },
  {
    ...places(
      'need2030',
      { nb: 'Framskrevet behov 2030', nn: 'Framskrive behov 2030', en: 'Projected need 2030' },
      13,
    ),
    help: {
      nb: 'Etter gjeldende framskrivningsmodell.',
      nn: 'Etter gjeldande framskrivingsmodell.',
      en: 'By the projection model in force.',
    },
    required: true,
    fromPrevious: 'need2030',
  },
  computedTotal(
    'gap2030',
    { nb: 'Plan mot behov 2030', nn: 'Plan mot behov 2030', en: 'Plan against need 2030' },
    shown,
    'IF(AND(FILLED([planned2030]); FILLED([need2030])); [planned2030] - [need2030])',
    13,
  ),
  {
    id: 'occupancy',
    title: { nb: 'Belegg', nn: 'Belegg', en: 'Occupancy' },
    help: {
      nb: 'Gjennomsnittlig beleggsprosent i året.',
      nn: 'Gjennomsnittleg beleggsprosent i året.',
      en: 'Average occupancy in the year.',
    },
    type: { kind: 'percent', min: '0', max: '2', decimals: 0 },
    width: 10,
  },
];

export const descriptionColumns: readonly ColumnDefinition[] = [
  {
    id: 'development',
    title: {
      nb: 'Utvikling og samlet kapasitet',
      nn: 'Utvikling og samla kapasitet',
      en: 'Development and total capacity',
    },
    help: {
      nb: 'Utviklingen i døgnkapasitet, og hvordan plassene inngår i den samlede kapasiteten i psykisk helsevern og TSB. Ta med nye former for døgntilbud med kommunene.',
      nn: 'Utviklinga i døgnkapasitet, og korleis plassane inngår i den samla kapasiteten i psykisk helsevern og TSB. Ta med nye former for døgntilbod med kommunane.',
      en: 'The development, and how the places are part of the total capacity in mental health and treatment of addiction, new forms with municipalities included.',
    },
    type: { kind: 'longText', maxLength: 8000 },
    width: 50,
    role: 'text',
    required: true,
  },
  ...explanationColumns('[assessment] = "red"'),
];

function places(id: string, title: Text, width: number): Omit<ColumnDefinition, 'help'> {
  return { id, title, type: counted, width, total: true };
}
