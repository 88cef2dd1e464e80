import { commentColumn, computedColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const counted = { kind: 'integer', min: '0', max: '999999' } as const;

const isMonthly = '[extent] = "month"';

/** «Aktivitet gitt deres egne kapasitetsberegninger inkludert en buffer på 20 prosent»: the buffer is data of the row. */
export const activityColumns: readonly ColumnDefinition[] = [
  {
    id: 'need',
    title: { nb: 'Beregnet aktivitet', nn: 'Berekna aktivitet', en: 'Calculated activity' },
    help: {
      nb: 'Aktiviteten perioden krever etter egen kapasitetsberegning, uten buffer.',
      nn: 'Aktiviteten perioden krev etter eiga kapasitetsberekning, utan buffer.',
      en: 'The activity that the period needs by your own calculation, without the buffer.',
    },
    type: counted,
    width: 11,
    required: true,
    total: true,
  },
  {
    id: 'buffer',
    title: { nb: 'Buffer', nn: 'Buffer', en: 'Buffer' },
    help: {
      nb: 'Kommer i tillegg til beregnet aktivitet.',
      nn: 'Kjem i tillegg til berekna aktivitet.',
      en: 'In addition to the calculated activity.',
    },
    type: { kind: 'percent', min: '0', max: '1', decimals: 0 },
    width: 8,
    locked: true,
  },
  computedTotal(
    'planned',
    { nb: 'Med buffer', nn: 'Med buffer', en: 'With the buffer' },
    { kind: 'integer' },
    'IF(FILLED([need]); ROUND([need] * (1 + [buffer]); 0))',
    11,
  ),
  {
    id: 'activity',
    title: { nb: 'Faktisk aktivitet', nn: 'Faktisk aktivitet', en: 'Actual activity' },
    help: {
      nb: 'Gjennomført i perioden, talt slik som i beregningen.',
      nn: 'Gjennomført i perioden, talt slik som i berekninga.',
      en: 'Carried out in the period, counted as in the calculation.',
    },
    type: counted,
    width: 11,
    required: true,
    total: true,
  },
  computedTotal(
    'coverage',
    { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
    { kind: 'percent', decimals: 1 },
    '[activity] / [planned]',
    10,
  ),
  computedColumn(
    'activityAssessment',
    { nb: 'Aktivitet mot plan', nn: 'Aktivitet mot plan', en: 'Activity against plan' },
    { kind: 'choice', list: 'assessment' },
    'IF([activity] >= [planned]; "green"; "red")',
    12,
  ),
];

/** What is done, and what it costs; each month in any case. */
export const measureColumns: readonly ColumnDefinition[] = [
  {
    id: 'extent',
    title: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
    help: {
      nb: 'Månedlig rapport skal også ha tiltak og ressursbruk.',
      nn: 'Månadleg rapport skal òg ha tiltak og ressursbruk.',
      en: 'A monthly report needs measures and resources too.',
    },
    type: { kind: 'choice', list: 'extent' },
    width: 11,
    locked: true,
  },
  {
    id: 'measures',
    title: { nb: 'Iverksatte tiltak', nn: 'Iverksette tiltak', en: 'Measures' },
    help: {
      nb: 'Hva som er satt i verk. Må fylles ut hver måned, og når ventetid eller aktivitet er rød.',
      nn: 'Kva som er sett i verk. Må fyllast ut kvar månad, og når ventetid eller aktivitet er raud.',
      en: 'What has been started. Needed each month, and when waiting time or activity is red.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 44,
    role: 'measures',
    required: `OR(${isMonthly}; [assessment] = "red"; [activityAssessment] = "red")`,
  },
  {
    id: 'spent',
    title: { nb: 'Brukt av bevilgningen', nn: 'Brukt av løyvinga', en: 'Spent of the appropriation' },
    help: {
      nb: 'Brukt i perioden på tiltak for kortere ventetid. Må fylles ut hver måned.',
      nn: 'Brukt i perioden på tiltak for kortare ventetid. Må fyllast ut kvar månad.',
      en: 'Spent in the period on shorter waiting times. Needed each month.',
    },
    type: { kind: 'amount', unit: 'tusen kr', min: '0', max: '9999999' },
    width: 14,
    required: isMonthly,
    total: true,
  },
  {
    id: 'effect',
    title: { nb: 'Effekt av tiltakene', nn: 'Effekt av tiltaka', en: 'Effect of the measures' },
    help: {
      nb: 'Virkningen på ventetid og andre indikatorer, så langt den er kjent.',
      nn: 'Verknaden på ventetid og andre indikatorar, så langt han er kjend.',
      en: 'The effect on waiting times and other indicators, as far as it is known.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 40,
  },
  commentColumn,
];
