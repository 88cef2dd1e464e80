import { commentColumn, computedTotal, lineTitle } from './common-columns.ts';
import type { FormDefinition, Formula } from '../definition.ts';
import { amounts, deviations, projectColumns, thousands } from './investments-columns.ts';

/** Result, budget and deviation by category and by project: Årlig melding 2025, tables 1 and 2. */
export const investments: FormDefinition = {
  id: 'investments',
  version: '1',
  title: { nb: 'Investeringer', nn: 'Investeringar', en: 'Investments' },
  purpose: {
    nb: 'Før resultat og budsjett hittil i år per kategori, og for hvert større byggeprosjekt. Avvik og øvrige investeringer regnes ut. Større avvik i lånefinansierte prosjekter skal forklares.',
    nn: 'Før resultat og budsjett hittil i år per kategori, og for kvart større byggjeprosjekt. Avvik og andre investeringar blir rekna ut. Større avvik i lånefinansierte prosjekt skal forklarast.',
    en: 'Enter result and budget so far this year by category, and for each larger building project. Deviations and other investments are computed. Larger deviations in projects financed by loans must be explained.',
  },
  source:
    'Årlig melding 2025 (Helse Sør-Øst RHF), section 2.1 «Investeringslån», tables 1 and 2 (lines 448-490)',
  periodKinds: ['year', 'month'],
  reportedBy: ['trust', 'region'],
  lists: [
    { id: 'trusts', register: 'hospitals' },
    {
      id: 'part',
      items: [
        {
          code: 'projects',
          label: {
            nb: 'Sum store byggeprosjekt',
            nn: 'Sum store byggjeprosjekt',
            en: 'Large building projects',
          },
        },
        {
          code: 'others',
          label: { nb: 'Øvrige investeringer', nn: 'Andre investeringar', en: 'Other investments' },
        },
      ],
    },
  ],
  rules: [
    {
      id: 'projects-within-categories',
      sheet: 'summary',
      column: 'result',
      severity: 'warning',
      formula: '[result] >= 0',
      advice: {
        nb: 'Byggeprosjektene er til sammen mer enn alle kategoriene. Rett resultatet i arket Kategorier, eller på prosjektet som er ført for høyt.',
        nn: 'Byggjeprosjekta er til saman meir enn alle kategoriane. Rett resultatet i arket Kategoriar, eller på prosjektet som er ført for høgt.',
        en: 'The building projects sum to more than all the categories. Correct the result on the sheet Categories, or on the project that is too high.',
      },
    },
  ],
  sheets: [
    {
      id: 'categories',
      title: { nb: 'Kategorier', nn: 'Kategoriar', en: 'Categories' },
      help: {
        nb: 'Alle investeringer hittil i år, i tusen kroner.',
        nn: 'Alle investeringar hittil i år, i tusen kroner.',
        en: 'All investments so far this year, in thousand kroner.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'category',
          {
            nb: 'Investeringer per kategori',
            nn: 'Investeringar per kategori',
            en: 'Investments by category',
          },
          { nb: 'Kategorien det gjelder.', nn: 'Kategorien det gjeld.', en: 'The category.' },
          28,
        ),
        ...amounts(),
        commentColumn,
      ],
    },
    {
      id: 'projects',
      title: { nb: 'Byggeprosjekter', nn: 'Byggjeprosjekt', en: 'Building projects' },
      help: {
        nb: 'Ett større byggeprosjekt per linje, i tusen kroner. Forklar avvik over 10 prosent i lånefinansierte prosjekter.',
        nn: 'Eitt større byggjeprosjekt per linje, i tusen kroner. Forklar avvik over 10 prosent i lånefinansierte prosjekt.',
        en: 'One larger building project per line, in thousand kroner. Explain deviations above 10 per cent in projects financed by loans.',
      },
      rows: { kind: 'open', capacity: 30 },
      frozenColumns: 1,
      columns: projectColumns,
    },
    {
      id: 'summary',
      title: { nb: 'Samlet', nn: 'Samla', en: 'Summary' },
      help: {
        nb: 'Regnes ut fra de to andre arkene.',
        nn: 'Blir rekna ut frå dei to andre arka.',
        en: 'Computed from the other two sheets.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        {
          id: 'part',
          title: { nb: 'Del', nn: 'Del', en: 'Part' },
          help: { nb: 'Hva linjen gjelder.', nn: 'Kva linja gjeld.', en: 'What the line covers.' },
          type: { kind: 'choice', list: 'part' },
          width: 28,
          locked: true,
        },
        computedTotal(
          'result',
          { nb: 'Resultat hittil i år', nn: 'Resultat hittil i år', en: 'Result so far' },
          thousands,
          partOf('result'),
          18,
        ),
        computedTotal(
          'budget',
          { nb: 'Budsjett hittil i år', nn: 'Budsjett hittil i år', en: 'Budget so far' },
          thousands,
          partOf('budget'),
          18,
        ),
        ...deviations(),
      ],
    },
  ],
};

/** The projects as they are, the others as what is left of the categories. */
function partOf(column: string): Formula {
  const projects = `SUM([projects].[${column}])`;
  return `IF([part] = "projects"; ${projects}; SUM([categories].[${column}]) - ${projects})`;
}
