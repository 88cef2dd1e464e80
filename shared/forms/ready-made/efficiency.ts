import { computedColumn, computedTotal, lineTitle } from './common-columns.ts';
import { effectColumns, measureColumns } from './efficiency-measures.ts';
import type { FormDefinition } from '../definition.ts';

const millions = { kind: 'amount', unit: 'mill. kr' } as const;
const reported = 'SUM([measures].[effectNow])';

/** Measures that add up to the requirement: «rapportere tiltak svarende til et effektiviseringskrav» (Oppdragsdokument 2026). */
export const efficiency: FormDefinition = {
  id: 'efficiency',
  version: '1',
  title: {
    nb: 'Forenkling og forbedring',
    nn: 'Forenkling og forbetring',
    en: 'Simplification and improvement',
  },
  purpose: {
    nb: 'Rapporter tiltak for forenkling og forbedring som til sammen svarer til effektiviseringskravet. Tiltakene skal gi effekt i året, forberede de neste to årene og ikke påvirke pasienttilbudet.',
    nn: 'Rapporter tiltak for forenkling og forbetring som til saman svarer til effektiviseringskravet. Tiltaka skal gi effekt i året, førebu dei neste to åra og ikkje påverke pasienttilbodet.',
    en: 'Report measures of simplification and improvement that together meet the efficiency requirement. They should take effect this year, prepare the next two, and not affect the care of patients.',
  },
  source: 'Oppdragsdokument 2026 section 3.6 and assignment 27 (lines 916-942)',
  periodKinds: ['year', 'tertial'],
  reportedBy: ['trust', 'region'],
  lists: [
    {
      id: 'kind',
      items: [
        { code: 'simplification', label: { nb: 'Forenkling', nn: 'Forenkling', en: 'Simplification' } },
        { code: 'improvement', label: { nb: 'Forbedring', nn: 'Forbetring', en: 'Improvement' } },
      ],
    },
    {
      id: 'status',
      items: [
        { code: 'planned', label: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' } },
        { code: 'ongoing', label: { nb: 'Iverksatt', nn: 'Sett i verk', en: 'Under way' } },
        { code: 'done', label: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Completed' } },
      ],
    },
  ],
  rules: [
    {
      id: 'measures-meet-requirement',
      sheet: 'requirement',
      column: 'difference',
      severity: 'warning',
      formula: `${reported} = [required]`,
      advice: {
        nb: 'Effekten av tiltakene skal til sammen være lik kravet. Legg til et tiltak eller rett effekten i arket Tiltak, eller forklar hvordan differansen skal dekkes.',
        nn: 'Effekten av tiltaka skal til saman vere lik kravet. Legg til eit tiltak eller rett effekten i arket Tiltak, eller forklar korleis differansen skal dekkjast.',
        en: 'The effects of the measures should sum to the requirement. Add a measure or correct an effect on the sheet Measures, or explain how the difference will be covered.',
      },
    },
    {
      id: 'care-is-not-affected',
      sheet: 'measures',
      column: 'affectsCare',
      severity: 'warning',
      formula: '[affectsCare] = "false"',
      advice: {
        nb: 'Kravet skal ikke påvirke pasienttilbudet. Svar nei når tiltaket er lagt om, eller forklar hvorfor det er med.',
        nn: 'Kravet skal ikkje påverke pasienttilbodet. Svar nei når tiltaket er lagt om, eller forklar kvifor det er med.',
        en: 'The requirement should not affect the care of patients. Answer no once the measure is changed, or explain why it is included.',
      },
    },
    {
      id: 'released-within-effect',
      sheet: 'measures',
      column: 'released',
      severity: 'error',
      formula: '[released] <= [effectNow]',
      advice: {
        nb: 'Det kan ikke frigjøres mer enn tiltaket gir i effekt. Sett ned beløpet som er frigjort, eller rett effekten.',
        nn: 'Det kan ikkje frigjerast meir enn tiltaket gir i effekt. Set ned beløpet som er frigjort, eller rett effekten.',
        en: 'No more can be released than the effect of the measure. Lower what is released, or correct the effect.',
      },
    },
  ],
  sheets: [
    {
      id: 'requirement',
      title: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
      help: {
        nb: 'Kravet er lagt inn av den som bestilte rapporten. Differansen skal være null.',
        nn: 'Kravet er lagt inn av den som bestilte rapporten. Differansen skal vere null.',
        en: 'The requirement was entered by whoever commissioned the report. The difference should be zero.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'scope',
          { nb: 'Gjelder', nn: 'Gjeld', en: 'Covers' },
          { nb: 'Året kravet gjelder.', nn: 'Året kravet gjeld.', en: 'The year of the requirement.' },
          24,
        ),
        {
          id: 'required',
          title: { nb: 'Effektiviseringskrav', nn: 'Effektiviseringskrav', en: 'Efficiency requirement' },
          help: {
            nb: 'Kravet for året, i millioner kroner.',
            nn: 'Kravet for året, i millionar kroner.',
            en: 'The requirement for the year, in million kroner.',
          },
          type: { ...millions, min: '0', max: '9999' },
          width: 22,
          locked: true,
          total: true,
        },
        computedTotal(
          'reported',
          { nb: 'Effekt av tiltakene', nn: 'Effekt av tiltaka', en: 'Effect of the measures' },
          millions,
          reported,
          22,
        ),
        {
          ...computedTotal(
            'difference',
            { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
            millions,
            `${reported} - [required]`,
            18,
          ),
          role: 'difference',
        },
        computedColumn(
          'covered',
          { nb: 'Dekket, prosent', nn: 'Dekt, prosent', en: 'Covered, %' },
          { kind: 'percent', decimals: 1 },
          `${reported} / [required]`,
          16,
        ),
      ],
    },
    {
      id: 'measures',
      title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
      help: {
        nb: 'Ett tiltak per linje, effekt i millioner kroner. Gule felt må fylles ut.',
        nn: 'Eitt tiltak per linje, effekt i millionar kroner. Gule felt må fyllast ut.',
        en: 'One measure per line, effects in million kroner. Yellow cells must be filled in.',
      },
      rows: { kind: 'open', capacity: 40 },
      frozenColumns: 1,
      columns: [...measureColumns, ...effectColumns],
    },
  ],
};
