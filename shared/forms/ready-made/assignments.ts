import {
  deadlineColumn,
  numberColumn,
  sourceColumn,
  textColumn,
  titleColumn,
} from './commissioned-columns.ts';
import type { ColumnDefinition, FormDefinition, ListDefinition } from '../definition.ts';

const whenToReport = '[obligation] = "report"';

const lists: readonly ListDefinition[] = [
  {
    id: 'assignmentKind',
    items: [
      { code: 'goal', label: { nb: 'Mål', nn: 'Mål', en: 'Goal' } },
      { code: 'indicator', label: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' } },
      { code: 'assignment', label: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Assignment' } },
      { code: 'otherTask', label: { nb: 'Annen oppgave', nn: 'Anna oppgåve', en: 'Other task' } },
    ],
  },
  {
    // «Annen oppgave … til» some, «Informasjon til øvrige».
    id: 'obligation',
    items: [
      { code: 'report', label: { nb: 'Skal rapporteres', nn: 'Skal rapporterast', en: 'To be reported' } },
      {
        code: 'information',
        colour: 'grey',
        label: { nb: 'Til informasjon', nn: 'Til informasjon', en: 'For information' },
      },
    ],
  },
  {
    // The words of the answers in Årlig melding 2025: «målet er nådd», «delvis måloppnåelse», «målet ble derfor ikke nådd».
    id: 'attainment',
    items: [
      { code: 'reached', label: { nb: 'Nådd', nn: 'Nådd', en: 'Reached' } },
      { code: 'partly', label: { nb: 'Delvis nådd', nn: 'Delvis nådd', en: 'Partly reached' } },
      { code: 'notReached', label: { nb: 'Ikke nådd', nn: 'Ikkje nådd', en: 'Not reached' } },
      { code: 'ongoing', label: { nb: 'Arbeidet pågår', nn: 'Arbeidet går føre seg', en: 'In progress' } },
    ],
  },
];

const laidIn: readonly ColumnDefinition[] = [
  numberColumn,
  titleColumn,
  {
    id: 'obligation',
    title: { nb: 'Rapportering', nn: 'Rapportering', en: 'Reporting' },
    help: {
      nb: 'Linjer til informasjon trenger ikke svar.',
      nn: 'Linjer til informasjon treng ikkje svar.',
      en: 'Lines for information need no answer.',
    },
    type: { kind: 'choice', list: 'obligation' },
    width: 16,
    role: 'obligation',
    locked: true,
  },
  textColumn,
  {
    id: 'kind',
    title: { nb: 'Type', nn: 'Type', en: 'Type' },
    help: {
      nb: 'Mål, indikator, oppdrag eller annen oppgave.',
      nn: 'Mål, indikator, oppdrag eller anna oppgåve.',
      en: 'Goal, indicator, assignment or other task.',
    },
    type: { kind: 'choice', list: 'assignmentKind' },
    width: 15,
    locked: true,
  },
  deadlineColumn,
  sourceColumn,
];

const answered: readonly ColumnDefinition[] = [
  {
    id: 'report',
    title: { nb: 'Iverksatte og planlagte tiltak', nn: 'Iverksette og planlagde tiltak', en: 'Measures' },
    help: {
      nb: 'Hva som er gjort og hva som er planlagt, slik det skal stå i årlig melding.',
      nn: 'Kva som er gjort og kva som er planlagt, slik det skal stå i årleg melding.',
      en: 'What has been done and what is planned, as it shall stand in the annual report.',
    },
    type: { kind: 'longText', maxLength: 20_000 },
    width: 70,
    role: 'text',
    required: whenToReport,
  },
  {
    id: 'attainment',
    title: { nb: 'Måloppnåelse', nn: 'Måloppnåing', en: 'Attainment' },
    help: {
      nb: 'Nådd, delvis nådd, ikke nådd, eller arbeidet pågår.',
      nn: 'Nådd, delvis nådd, ikkje nådd, eller arbeidet går føre seg.',
      en: 'Reached, partly reached, not reached, or in progress.',
    },
    type: { kind: 'choice', list: 'attainment' },
    width: 18,
    role: 'status',
  },
  {
    id: 'reference',
    title: { nb: 'Vises til', nn: 'Viser til', en: 'Reference' },
    help: {
      nb: 'Rapport, styresak eller vedlegg, om det finnes.',
      nn: 'Rapport, styresak eller vedlegg, om det finst.',
      en: 'Report, board case or attachment, if any.',
    },
    type: { kind: 'text', maxLength: 500 },
    width: 26,
  },
];

/**
 * Annual report on what the commission asked for. «Årlig melding skal inneholde rapporter med iverksatte/planlagte tiltak
 * for Mål og Annen oppgave» (Tilleggsdokument 2025 lines 13-15, 2024 lines 13-15); «rapportere på alle mål med tilhørende
 * indikatorer og oppdrag» (Oppdragsdokument 2026 lines 1159-1160). Answered in Årlig melding 2025, chapters 3 and 4.
 */
export const assignments: FormDefinition = {
  id: 'assignments',
  version: '1',
  title: {
    nb: 'Årlig melding: mål og oppdrag',
    nn: 'Årleg melding: mål og oppdrag',
    en: 'Annual report: goals and assignments',
  },
  purpose: {
    nb: 'Rapporter iverksatte og planlagte tiltak for hvert mål og oppdrag som er gitt dere. Linjer til informasjon vises, men skal ikke besvares.',
    nn: 'Rapporter tiltak som er sette i verk og planlagde, for kvart mål og oppdrag de har fått. Linjer til informasjon blir viste, men skal ikkje svarast på.',
    en: 'Report measures, taken and planned, for each goal and assignment given to you. Lines for information are shown and not to be answered.',
  },
  source:
    'Tilleggsdokument til oppdrag og bestilling 2024 and 2025; Oppdragsdokument 2026 sections 2-4; Årlig melding 2025 (Helse Sør-Øst RHF) chapters 3-4',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  sheets: [
    {
      id: 'assignments',
      title: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Assignments' },
      help: {
        nb: 'Svar på hver linje som skal rapporteres. Linjer til informasjon skal ikke besvares.',
        nn: 'Svar på kvar linje som skal rapporterast. Linjer til informasjon skal ikkje svarast på.',
        en: 'Answer each line to be reported. Lines for information are not to be answered.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 2,
      columns: [...laidIn, ...answered],
    },
  ],
  lists,
  rules: [],
};
