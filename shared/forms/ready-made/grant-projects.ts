import type { FormDefinition, Formula } from '../definition.ts';
import { grantProjectLists } from './grant-projects-lists.ts';
import { projectColumns } from './grant-projects-columns.ts';

const krAtMost = { kind: 'amount', unit: 'kr', min: '0', max: '9999999999' } as const;
const allotted = 'SUM([projects].[amount])';
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
      columns: [
        {
          id: 'scope',
          title: { nb: 'Gjelder', nn: 'Gjeld', en: 'Covers' },
          help: { nb: 'Årene rammen gjelder.', nn: 'Åra ramma gjeld.', en: 'The years covered.' },
          type: { kind: 'text', maxLength: 100 },
          width: 24,
          role: 'title',
          locked: true,
        },
        {
          id: 'allocated',
          title: { nb: 'Tildelt', nn: 'Tildelt', en: 'Allocated' },
          help: {
            nb: 'Tildelt i hele kroner for årene samlet.',
            nn: 'Tildelt i heile kroner for åra samla.',
            en: 'Allocated in whole kroner for all the years.',
          },
          type: krAtMost,
          width: 16,
          role: 'allocated',
          locked: true,
        },
        {
          id: 'carriedOver',
          title: { nb: 'Overført fra tidligere år', nn: 'Overført frå tidlegare år', en: 'Carried over' },
          help: {
            nb: 'Ubrukte midler fra tidligere år, i hele kroner.',
            nn: 'Ubrukte midlar frå tidlegare år, i heile kroner.',
            en: 'Unused money from earlier years, in whole kroner.',
          },
          type: krAtMost,
          width: 16,
          role: 'carriedOver',
          locked: true,
          fromPrevious: 'notYetAllotted',
        },
        {
          id: 'onProjects',
          title: {
            nb: 'Fordelt på tiltak og sekretariat',
            nn: 'Fordelt på tiltak og sekretariat',
            en: 'On projects and secretariat',
          },
          help: {
            nb: 'Regnes ut fra arket Prosjekter.',
            nn: 'Blir rekna ut frå arket Prosjekt.',
            en: 'Computed from the sheet Projects.',
          },
          type: {
            kind: 'computed',
            as: { kind: 'amount', unit: 'kr' },
            formula: allottedAs('project', 'secretariat'),
          },
          width: 18,
        },
        {
          id: 'notYetAllotted',
          title: { nb: 'Ikke fordelt ennå', nn: 'Ikkje fordelt enno', en: 'Not yet allotted' },
          help: {
            nb: 'Regnes ut fra arket Prosjekter.',
            nn: 'Blir rekna ut frå arket Prosjekt.',
            en: 'Computed from the sheet Projects.',
          },
          type: {
            kind: 'computed',
            as: { kind: 'amount', unit: 'kr' },
            formula: allottedAs('notYetAllotted'),
          },
          width: 16,
        },
        {
          id: 'advance',
          title: { nb: 'Forskudd på neste år', nn: 'Forskot på neste år', en: 'Advance on next year' },
          help: {
            nb: 'Regnes ut fra arket Prosjekter.',
            nn: 'Blir rekna ut frå arket Prosjekt.',
            en: 'Computed from the sheet Projects.',
          },
          type: {
            kind: 'computed',
            as: { kind: 'amount', unit: 'kr' },
            formula: allottedAs('advance'),
          },
          width: 16,
        },
        {
          id: 'difference',
          title: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
          help: {
            nb: 'Tildelt + overført − forskudd − fordelt − ikke fordelt. Skal være 0.',
            nn: 'Tildelt + overført − forskot − fordelt − ikkje fordelt. Skal vere 0.',
            en: 'Allocated + carried over − advance − on projects − not yet allotted. Should be 0.',
          },
          type: {
            kind: 'computed',
            as: { kind: 'amount', unit: 'kr' },
            formula: `[allocated] + [carriedOver] - ${allotted}`,
          },
          width: 16,
          role: 'difference',
        },
      ],
    },
  ],
  lists: grantProjectLists,
  rules: [],
};

/** The sum of the lines of some kinds. */
function allottedAs(...kinds: readonly string[]): Formula {
  const asked = kinds.map((kind) => `[kind] = "${kind}"`);
  const where = asked.length > 1 ? `OR(${asked.join('; ')})` : asked.join('');
  return `SUM([projects].[amount]; ${where})`;
}
