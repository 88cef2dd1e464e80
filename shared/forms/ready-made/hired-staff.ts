import type { Text } from '../../language.ts';
import { computedColumn, computedTotal, lineTitle } from './common-columns.ts';
import type { ColumnDefinition, FormDefinition } from '../definition.ts';

const thousands = { kind: 'amount', unit: 'tusen kr' } as const;
const offAim = 'OR([assessment] = "yellow"; [assessment] = "red")';

/**
 * «rapportere på utviklingen i bruken av innleie, med målsetting om en vesentlig reduksjon innen to år». How large a
 * reduction is meant is not said, so the aim of the period stands beside the figures of the year it starts from.
 */
export const hiredStaff: FormDefinition = {
  id: 'hired-staff',
  version: '1',
  title: { nb: 'Innleie', nn: 'Innleige', en: 'Hired staff' },
  purpose: {
    nb: 'Før kostnader og årsverk til innleie hittil i år. Utviklingen fra utgangspunktet og vurderingen mot målet regnes ut. Forklar grupper som ikke er på målet.',
    nn: 'Før kostnader og årsverk til innleige hittil i år. Utviklinga frå utgangspunktet og vurderinga mot målet blir rekna ut. Forklar grupper som ikkje er på målet.',
    en: 'Enter cost and full-time equivalents of hired staff so far this year. The development from the start and the assessment against the aim are computed. Explain the groups that are off the aim.',
  },
  source: 'Tilleggsdokument til oppdrag og bestilling 2024 (Helse Sør-Øst RHF) section 2.1 (lines 85-107)',
  periodKinds: ['tertial', 'year'],
  reportedBy: ['trust'],
  lists: [
    {
      id: 'assessment',
      items: [
        { code: 'green', colour: 'green', label: { nb: 'På målet', nn: 'På målet', en: 'On the aim' } },
        { code: 'yellow', colour: 'yellow', label: { nb: 'Redusert', nn: 'Redusert', en: 'Reduced' } },
        {
          code: 'red',
          colour: 'red',
          label: { nb: 'Ikke redusert', nn: 'Ikkje redusert', en: 'Not reduced' },
        },
      ],
    },
  ],
  rules: [],
  sheets: [
    {
      id: 'groups',
      title: { nb: 'Innleie', nn: 'Innleige', en: 'Hired staff' },
      help: {
        nb: 'Hittil i år, i tusen kroner og årsverk. Utgangspunkt er samme periode året målet ble satt.',
        nn: 'Hittil i år, i tusen kroner og årsverk. Utgangspunkt er same periode året målet vart sett.',
        en: 'So far this year, in thousand kroner and full-time equivalents. The start is the same period of the year the aim was set.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'group',
          { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
          { nb: 'Personellgruppen det gjelder.', nn: 'Personellgruppa det gjeld.', en: 'The staff group.' },
          27,
        ),
        cost('start', { nb: 'Utgangspunkt', nn: 'Utgangspunkt', en: 'Start' }),
        cost('aim', { nb: 'Mål for perioden', nn: 'Mål for perioden', en: 'Aim of the period' }),
        cost('previous', {
          nb: 'Samme periode i fjor',
          nn: 'Same periode i fjor',
          en: 'Same period last year',
        }),
        cost('actual', { nb: 'Hittil i år', nn: 'Hittil i år', en: 'So far this year' }),
        {
          id: 'fullTime',
          title: { nb: 'Innleide årsverk', nn: 'Innleigde årsverk', en: 'Hired, full-time equivalents' },
          help: {
            nb: 'Årsverk med én desimal.',
            nn: 'Årsverk med éin desimal.',
            en: 'Full-time equivalents, one decimal.',
          },
          type: { kind: 'decimal', min: '0', max: '99999', decimals: 1, unit: null },
          width: 12,
          required: true,
          total: true,
        },
        computedTotal(
          'change',
          { nb: 'Endring fra utgangspunktet', nn: 'Endring frå utgangspunktet', en: 'Change from the start' },
          thousands,
          '[actual] - [start]',
          16,
        ),
        computedTotal(
          'changeShare',
          { nb: 'Endring i prosent', nn: 'Endring i prosent', en: 'Change, %' },
          { kind: 'percent', decimals: 1 },
          '([actual] - [start]) / [start]',
          10,
        ),
        computedColumn(
          'assessment',
          { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
          { kind: 'choice', list: 'assessment' },
          'IF([actual] <= [aim]; "green"; IF([actual] < [start]; "yellow"; "red"))',
          14,
        ),
        explained('cause', { nb: 'Årsak', nn: 'Årsak', en: 'Cause' }),
        explained('measures', { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }),
      ],
    },
  ],
};

function cost(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Kostnader til innleie fra byrå, i tusen kroner.',
      nn: 'Kostnader til innleige frå byrå, i tusen kroner.',
      en: 'Cost of agency staff, in thousand kroner.',
    },
    type: { ...thousands, min: '0', max: '9999999' },
    width: 14,
    required: true,
    total: true,
  };
}

function explained(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Må fylles ut når gruppen ikke er på målet.',
      nn: 'Må fyllast ut når gruppa ikkje er på målet.',
      en: 'Needed when the group is off the aim.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 27,
    required: offAim,
  };
}
