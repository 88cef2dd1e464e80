import type { FormDefinition } from '../definition.ts';
import { grantProjectLists } from './grant-projects-lists.ts';
import { projectColumns } from './grant-projects-columns.ts';
import { frameColumns } from './grant-projects-frame-columns.ts';
import { grantProjectRules } from './grant-projects-rules.ts';

const goesOn = 'AND([status] <> "finished"; OR([kind] = "project"; [kind] = "secretariat"))';

/** Rekrutterings- og samhandlingstilskudd: the six things to report (Årlig melding 2025, section 4.2). */
export const grantProjects: FormDefinition = {
  id: 'grant-projects',
  version: '1',
  title: {
    nb: 'Rekrutterings- og samhandlingstilskudd',
    nn: 'Rekrutterings- og samhandlingstilskot',
    en: 'Recruitment and collaboration grant',
  },
  purpose: {
    nb: 'Rapporter alle tiltak som har fått tilskudd, ett tiltak per linje: hvem som har inngått avtale, beløp, status, varighet, resultater og mulighet for spredning. Summen skal gå opp med rammen.',
    nn: 'Rapporter alle tiltak som har fått tilskot, eitt tiltak per linje: kven som har inngått avtale, beløp, status, varigheit, resultat og høve til spreiing. Summen skal gå opp med ramma.',
    en: 'Report every measure that received grant money, one per line: who has an agreement, amount, status, duration, results and whether it can spread. The sum must reconcile with the appropriation.',
  },
  source:
    'Oppdragsdokument 2025; Årlig melding 2025 (Helse Sør-Øst RHF) section 4.2; Tilleggsdokument til oppdrag og bestilling 2024 section 3.3',
  periodKinds: ['year'],
  reportedBy: ['healthCommunity'],
  sheets: [
    {
      id: 'projects',
      title: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
      help: {
        nb: 'Ett tiltak per linje. Beløp i hele kroner. Gule felt må fylles ut.',
        nn: 'Eitt tiltak per linje. Beløp i heile kroner. Gule felt må fyllast ut.',
        en: 'One measure per line. Amounts in whole kroner. Yellow cells must be filled in.',
      },
      rows: { kind: 'open', capacity: 60, fromPrevious: goesOn },
      columns: projectColumns,
      frozenColumns: 1,
    },
    {
      id: 'frame',
      title: { nb: 'Ramme', nn: 'Ramme', en: 'Appropriation' },
      help: {
        nb: 'Rammen er lagt inn av den som bestilte rapporten. Det som er fordelt, regnes ut fra arket Prosjekter. Differansen skal være null.',
        nn: 'Ramma er lagd inn av den som bestilte rapporten. Det som er fordelt, blir rekna ut frå arket Prosjekt. Differansen skal vere null.',
        en: 'The appropriation was entered by whoever commissioned the report. What is allotted is computed from the sheet Projects. The difference must be zero.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: frameColumns,
    },
  ],
  lists: grantProjectLists,
  rules: grantProjectRules,
};
