import type { FormDefinition, ListDefinition } from '../definition.ts';
import { grantProjectLists } from './grant-projects-lists.ts';
import { annualColumns, laidInColumns, statusColumns } from './project-x-columns.ts';

const lists: readonly ListDefinition[] = [
  {
    id: 'extent',
    items: [
      { code: 'short', label: { nb: 'Kort status', nn: 'Kort status', en: 'Short status' } },
      { code: 'full', label: { nb: 'Full rapport', nn: 'Full rapport', en: 'Full report' } },
    ],
  },
  {
    // «Juridiske, digitale eller andre barrierer» (Årlig melding 2025 line 162).
    id: 'barrier',
    items: [
      { code: 'legal', label: { nb: 'Juridiske', nn: 'Juridiske', en: 'Legal' } },
      { code: 'digital', label: { nb: 'Digitale', nn: 'Digitale', en: 'Digital' } },
      { code: 'other', label: { nb: 'Andre', nn: 'Andre', en: 'Other' } },
    ],
  },
  {
    // «Mellom helseforetakene, helseregioner og KS, samt inn i Helsedirektoratets oppdrag» (Oppdragsdokument 2026 lines 214-219).
    id: 'sharedWith',
    items: [
      { code: 'trusts', label: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Trusts' } },
      { code: 'regions', label: { nb: 'Helseregioner', nn: 'Helseregionar', en: 'Health regions' } },
      { code: 'municipalSector', label: { nb: 'KS', nn: 'KS', en: 'KS' } },
      {
        code: 'directorate',
        label: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Directorate of Health' },
      },
    ],
  },
  ...grantProjectLists.filter(({ id }) => id === 'status' || id === 'municipalities'),
];

/**
 * The projects of Prosjekt X: «rapporterer i årlig melding og i tillegg leverer en kort halvårlig statusrapport»
 * (Oppdragsdokument 2026, assignment 1, lines 221-223). One form for both: what is asked for follows from the extent that
 * is laid in with each project.
 */
export const projectX: FormDefinition = {
  id: 'project-x',
  version: '1',
  title: { nb: 'Prosjekt X', nn: 'Prosjekt X', en: 'Project X' },
  purpose: {
    nb: 'Rapporter status for hvert prosjekt i Prosjekt X. Hvert halvår holder en kort status; i årlig melding fylles alt ut.',
    nn: 'Rapporter status for kvart prosjekt i Prosjekt X. Kvart halvår held det med ein kort status; i årleg melding blir alt fylt ut.',
    en: 'Report each project of Project X. A short status will do each half year; the annual report needs all of it.',
  },
  source:
    'Oppdragsdokument 2026 assignment 1 and section 5, kap. 732 post 70; Årlig melding 2025 (Helse Sør-Øst RHF), Prosjekt X',
  periodKinds: ['halfYear', 'year'],
  reportedBy: ['healthCommunity'],
  sheets: [
    {
      id: 'projects',
      title: { nb: 'Prosjekt X', nn: 'Prosjekt X', en: 'Project X' },
      help: {
        nb: 'Kort status: til og med «Om barrierene». Full rapport: alle kolonner. Gule felt må fylles ut.',
        nn: 'Kort status: til og med «Om barrierane». Full rapport: alle kolonnar. Gule felt må fyllast ut.',
        en: 'Short status: up to «About the barriers». Full report: all columns. Yellow cells must be filled in.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [...laidInColumns, ...statusColumns, ...annualColumns],
    },
  ],
  lists,
  rules: [],
};
