import type { Text } from '../../language.ts';
import { commentColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

export const thousands = { kind: 'amount', unit: 'tusen kr' } as const;
const deviationTitle = { nb: 'Avvik', nn: 'Avvik', en: 'Deviation' };
const shareTitle = {
  nb: 'Avvik i prosent av budsjett',
  nn: 'Avvik i prosent av budsjett',
  en: 'Deviation, % of budget',
};
/** Nothing on a line that waits to be filled in. */
const deviation = 'IF(OR(FILLED([result]); FILLED([budget])); [result] - [budget])';
/** «Større avvik i lånefinansierte prosjekter skal meldes inn»; what is large is not said: here above a tenth of the budget. */
const isLarge = 'AND([loanFinanced] = "true"; ABS([result] - [budget]) > [budget] * 0.1)';

/** One larger building project. */
export const projectColumns: readonly ColumnDefinition[] = [
  {
    id: 'name',
    title: { nb: 'Prosjektnavn', nn: 'Prosjektnamn', en: 'Project' },
    help: {
      nb: 'Navnet prosjektet har i styrets vedtak.',
      nn: 'Namnet prosjektet har i vedtaket til styret.',
      en: 'The name used by the board.',
    },
    type: { kind: 'text', maxLength: 200 },
    width: 38,
    role: 'title',
    required: true,
  },
  {
    id: 'trust',
    title: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Trust' },
    help: {
      nb: 'Helseforetaket som bygger.',
      nn: 'Helseføretaket som byggjer.',
      en: 'The trust that builds.',
    },
    type: { kind: 'choice', list: 'trusts' },
    width: 30,
    required: true,
  },
  {
    id: 'loanFinanced',
    title: { nb: 'Lånefinansiert', nn: 'Lånefinansiert', en: 'Financed by loan' },
    help: {
      nb: 'Ja når prosjektet har investeringslån.',
      nn: 'Ja når prosjektet har investeringslån.',
      en: 'Yes when the project has an investment loan.',
    },
    type: { kind: 'yesNo' },
    width: 15,
    required: true,
  },
  ...amounts(),
  explained('cause', {
    nb: 'Årsak til avviket',
    nn: 'Årsak til avviket',
    en: 'Cause of the deviation',
  }),
  explained('measures', { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }),
  commentColumn,
];

/** Result and budget, and how far the one is from the other. */
export function amounts(): readonly ColumnDefinition[] {
  return [
    amount('result', {
      nb: 'Resultat hittil i år',
      nn: 'Resultat hittil i år',
      en: 'Result so far this year',
    }),
    amount('budget', {
      nb: 'Budsjett hittil i år',
      nn: 'Budsjett hittil i år',
      en: 'Budget so far this year',
    }),
    ...deviations(),
  ];
}

function amount(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'I tusen kroner, fra 1. januar til og med perioden.',
      nn: 'I tusen kroner, frå 1. januar til og med perioden.',
      en: 'In thousand kroner, from 1 January through the period.',
    },
    type: { ...thousands, min: '-99999999', max: '99999999' },
    width: 18,
    required: true,
    total: true,
  };
}

export function deviations(): readonly ColumnDefinition[] {
  return [
    computedTotal('deviation', deviationTitle, thousands, deviation, 16),
    computedTotal(
      'share',
      shareTitle,
      { kind: 'percent', decimals: 1 },
      '([result] - [budget]) / [budget]',
      15,
    ),
  ];
}

function explained(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'Må fylles ut når et lånefinansiert prosjekt avviker mer enn 10 prosent fra budsjettet.',
      nn: 'Må fyllast ut når eit lånefinansiert prosjekt avvik meir enn 10 prosent frå budsjettet.',
      en: 'Needed when a project financed by a loan is more than 10 per cent off its budget.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 40,
    required: isLarge,
  };
}
