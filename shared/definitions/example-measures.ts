import type { SheetDefinition } from '../forms/definition.ts';

const kr = { kind: 'amount', unit: 'kr', min: '0', max: '999999999' } as const;

/** Measures with money: open rows, a choice, sums, what is left, and what must be filled in when. */
export const exampleMeasures: SheetDefinition = {
  id: 'measures',
  title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  help: {
    nb: 'Ett tiltak per linje. Beløp i hele kroner.',
    nn: 'Eitt tiltak per linje. Beløp i heile kroner.',
    en: 'One measure per line. Amounts in whole kroner.',
  },
  rows: { kind: 'open', capacity: 30, fromPrevious: '[status] <> "finished"' },
  frozenColumns: 1,
  columns: [
    {
      id: 'title',
      title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
      help: { nb: 'Hva som gjøres.', nn: 'Kva som blir gjort.', en: 'What is done.' },
      type: { kind: 'text', maxLength: 300 },
      width: 44,
      role: 'title',
      required: true,
    },
    {
      id: 'status',
      title: { nb: 'Status', nn: 'Status', en: 'Status' },
      help: {
        nb: 'Planlagt, pågår eller ferdig.',
        nn: 'Planlagt, pågår eller ferdig.',
        en: 'Planned, ongoing or finished.',
      },
      type: { kind: 'choice', list: 'status' },
      width: 12,
      role: 'status',
      required: true,
    },
    {
      id: 'finished',
      title: { nb: 'Ferdig dato', nn: 'Ferdig dato', en: 'Finished on' },
      help: {
        nb: 'Må fylles ut når tiltaket er ferdig.',
        nn: 'Må fyllast ut når tiltaket er ferdig.',
        en: 'Needed when the measure is finished.',
      },
      type: { kind: 'date' },
      width: 13,
      required: '[status] = "finished"',
    },
    {
      id: 'budget',
      title: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
      help: { nb: 'Hele kroner.', nn: 'Heile kroner.', en: 'Whole kroner.' },
      type: kr,
      width: 16,
      role: 'amount',
      required: true,
      total: true,
    },
    {
      id: 'spent',
      title: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
      help: { nb: 'Hele kroner så langt.', nn: 'Heile kroner så langt.', en: 'Whole kroner so far.' },
      type: kr,
      width: 16,
      total: true,
    },
    {
      id: 'left',
      title: { nb: 'Igjen', nn: 'Igjen', en: 'Left' },
      help: {
        nb: 'Budsjett minus brukt. Regnes ut.',
        nn: 'Budsjett minus brukt. Blir rekna ut.',
        en: 'Budget minus spent. Computed.',
      },
      type: { kind: 'computed', as: { kind: 'amount', unit: 'kr' }, formula: '[budget] - [spent]' },
      width: 16,
      total: true,
    },
    {
      id: 'share',
      title: { nb: 'Andel brukt', nn: 'Del brukt', en: 'Share spent' },
      help: {
        nb: 'Brukt delt på budsjett. Regnes ut.',
        nn: 'Brukt delt på budsjett. Blir rekna ut.',
        en: 'Spent divided by budget. Computed.',
      },
      type: { kind: 'computed', as: { kind: 'percent', decimals: 0 }, formula: '[spent] / [budget]' },
      width: 12,
      total: true,
    },
  ],
};
