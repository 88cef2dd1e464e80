import type { ColumnDefinition, FormDefinition } from '../forms/definition.ts';
import { exampleMeasures } from './example-measures.ts';

const days = { nb: 'dager', nn: 'dagar', en: 'days' };
const range = { min: '0', max: '1000' };
const daysShown = { kind: 'decimal', decimals: 1, unit: days } as const;

const targetColumns: readonly ColumnDefinition[] = [
  {
    id: 'indicator',
    title: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' },
    help: { nb: 'Det som måles.', nn: 'Det som blir målt.', en: 'What is measured.' },
    type: { kind: 'text', maxLength: 200 },
    width: 44,
    role: 'title',
    locked: true,
  },
  {
    id: 'target',
    title: { nb: 'Mål', nn: 'Mål', en: 'Target' },
    help: {
      nb: 'Satt av den som bestilte.',
      nn: 'Sett av den som bestilte.',
      en: 'Set by the commissioner.',
    },
    type: { ...daysShown, ...range },
    width: 12,
    locked: true,
  },
  {
    id: 'lastResult',
    title: { nb: 'Forrige resultat', nn: 'Førre resultat', en: 'Last result' },
    help: {
      nb: 'Fra forrige rapport.',
      nn: 'Frå førre rapport.',
      en: 'From the last report.',
    },
    type: { ...daysShown, ...range },
    width: 12,
    locked: true,
    fromPrevious: 'result',
  },
  {
    id: 'result',
    title: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
    help: {
      nb: 'Snittet i perioden, med én desimal.',
      nn: 'Snittet i perioden, med éin desimal.',
      en: 'The mean of the period, with one decimal.',
    },
    type: { ...daysShown, ...range },
    width: 12,
    required: true,
  },
  {
    id: 'deviation',
    title: { nb: 'Avvik', nn: 'Avvik', en: 'Deviation' },
    help: {
      nb: 'Resultat minus mål. Regnes ut.',
      nn: 'Resultat minus mål. Blir rekna ut.',
      en: 'Result minus target. Computed.',
    },
    type: { kind: 'computed', as: daysShown, formula: '[result] - [target]' },
    width: 12,
  },
  {
    id: 'assessment',
    title: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
    help: {
      nb: 'Grønn når målet er nådd, gul når det er høyst 10 % unna, ellers rød. Regnes ut.',
      nn: 'Grøn når målet er nådd, gul når det er høgst 10 % unna, elles raud. Blir rekna ut.',
      en: 'Green when the target is met, yellow when at most 10 % away, else red. Computed.',
    },
    type: {
      kind: 'computed',
      as: { kind: 'choice', list: 'vurdering' },
      formula: 'IF([result] <= [target]; "green"; IF([result] <= [target] * 1.1; "yellow"; "red"))',
    },
    width: 12,
  },
  {
    id: 'cause',
    title: { nb: 'Årsak', nn: 'Årsak', en: 'Cause' },
    help: {
      nb: 'Hvorfor målet ikke er nådd. Må fylles ut når vurderingen er rød.',
      nn: 'Kvifor målet ikkje er nådd. Må fyllast ut når vurderinga er raud.',
      en: 'Why the target is not met. Needed when the assessment is red.',
    },
    type: { kind: 'longText', maxLength: 2000 },
    width: 44,
    required: '[assessment] = "red"',
  },
];

/** What a controller can begin on: targets with a computed assessment, measures with money, a rule for each. */
export const exampleForm: FormDefinition = {
  id: 'waiting-time-example',
  version: '1',
  title: { nb: 'Ventetid og tiltak', nn: 'Ventetid og tiltak', en: 'Waiting time and measures' },
  purpose: {
    nb: 'Rapporter gjennomsnittlig ventetid mot målet, og tiltakene som skal få den ned, med penger.',
    nn: 'Rapporter gjennomsnittleg ventetid mot målet, og tiltaka som skal få ho ned, med pengar.',
    en: 'Report mean waiting time against the target, and the measures that shall bring it down, with money.',
  },
  source: 'Oppdragsdokument 2026, punkt 2.2',
  periodKinds: ['tertial', 'year'],
  reportedBy: ['trust'],
  lists: [
    {
      id: 'vurdering',
      items: [
        { code: 'green', label: { nb: 'Grønn', nn: 'Grøn', en: 'Green' }, colour: 'green' },
        { code: 'yellow', label: { nb: 'Gul', nn: 'Gul', en: 'Yellow' }, colour: 'yellow' },
        { code: 'red', label: { nb: 'Rød', nn: 'Raud', en: 'Red' }, colour: 'red' },
      ],
    },
    {
      id: 'status',
      items: [
        { code: 'planned', label: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' } },
        { code: 'ongoing', label: { nb: 'Pågår', nn: 'Pågår', en: 'Ongoing' } },
        { code: 'finished', label: { nb: 'Ferdig', nn: 'Ferdig', en: 'Finished' } },
      ],
    },
  ],
  sheets: [
    {
      id: 'targets',
      title: { nb: 'Ventetid', nn: 'Ventetid', en: 'Waiting time' },
      help: {
        nb: 'Skriv resultatet på hver linje. Grå felt er lagt inn eller regnes ut.',
        nn: 'Skriv resultatet på kvar linje. Grå felt er lagde inn eller blir rekna ut.',
        en: 'Write the result on each line. Grey cells are laid in or computed.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: targetColumns,
    },
    exampleMeasures,
  ],
  rules: [
    {
      id: 'not-more-than-budget',
      sheet: 'measures',
      column: 'spent',
      severity: 'error',
      formula: '[spent] <= [budget]',
      advice: {
        nb: 'Det er brukt mer enn budsjettet. Rett tallet, eller øk budsjettet.',
        nn: 'Det er brukt meir enn budsjettet. Rett talet, eller auk budsjettet.',
        en: 'More is spent than the budget. Correct the figure, or raise the budget.',
      },
    },
    {
      id: 'red-has-a-measure',
      sheet: 'targets',
      column: 'result',
      severity: 'warning',
      formula: 'OR([assessment] <> "red"; COUNTA([measures].[title]) > 0)',
      advice: {
        nb: 'Vurderingen er rød, og det står ingen tiltak. Legg inn et tiltak på arket Tiltak, eller rett resultatet.',
        nn: 'Vurderinga er raud, og det står ingen tiltak. Legg inn eit tiltak på arket Tiltak, eller rett resultatet.',
        en: 'The assessment is red, and there are no measures. Add one on the sheet Measures, or correct the result.',
      },
    },
  ],
};
