import type { RoundReport } from '../../../../addin/answers.ts';
import type { OpenReport } from '../../../../addin/open-report.ts';
import { initialState, type PaneState } from '../../../../addin/state.ts';
import { grantProjects } from '../../../../shared/forms/ready-made/grant-projects.ts';
import type { Language } from '../../../../shared/language.ts';
import { number } from '../../../../shared/value.ts';
import { formScreens } from './form-screens.ts';
import { exactChecks, tableChecks } from './table-samples.ts';
import { questionScreens } from './question-screens.ts';
import { roundScreens } from './round-samples.ts';
import { manyUnsent, unsent } from './waiting-samples.ts';
import { conflict, event, findings, listed, me, organisation, round, summary } from './samples.ts';

export const now = new Date('2026-01-26T09:00:00Z');

const report: OpenReport = {
  summary,
  form: grantProjects,
  lists: {},
  epoch: 'e1',
  content: { sheets: {} },
  revision: 12,
  previous: null,
  ruleSet: 1,
  conflicts: [],
  late: [],
  events: [],
  rejections: [],
  asking: [],
  damage: [],
  readings: [],
  findings,
  checked: null,
  explanations: {},
  sync: { phase: 'idle', pending: 0, waiting: [], durable: true, unread: false },
};
const troubled: OpenReport = {
  ...report,
  readings: [
    {
      sheet: 'projects',
      row: 'row-1',
      column: 'amount',
      sheetName: 'Prosjekter',
      rowNumber: 7,
      cell: 'D7',
      written: '1,2 mill.',
      value: number('1200000'),
      isSeen: false,
    },
  ],
  summary: { ...summary, state: 'returned', openConflicts: 1 },
  conflicts: [conflict],
  rejections: [
    {
      sheet: 'frame',
      row: '2025',
      column: 'allocated',
      value: number('2800000'),
      code: 'LOCKED_CELL',
      place: { sheet: 'Ramme', address: 'C6' },
    },
  ],
  damage: [
    'Kolonnen «Status» er borte fra arket «Prosjekter». Ingenting er lest derfra. Hent skjemaet på nytt.',
  ],
  sync: { phase: 'offline', pending: 4, waiting: unsent, durable: false, unread: false },
  events: [
    event('submit', null),
    event('return', 'Beløpet på linje 3 ser ut til å være ført to ganger. Kan dere sjekke?'),
  ],
};
const submitted: OpenReport = {
  ...report,
  late: [
    {
      sheet: 'projects',
      row: 'row-3',
      column: 'amount',
      value: number('450000'),
      code: 'NOT_EDITABLE',
      by: 'Rapportør Vest-Viken',
      at: '2026-01-25T14:03:00.000Z',
    },
  ],
  summary: { ...summary, state: 'submitted', mayEdit: false, mayDo: ['approve', 'return'] },
  findings: findings.filter((finding) => finding.severity !== 'error'),
  explanations: {
    'amounts-are-not-a-unit-slip/projects/row-3/amount': 'Beløpet er riktig: kjøp av tre biler.',
  },
  events: [event('submit', null)],
};
const asked = {
  by: 'Controller HSØ 2',
  at: '2026-02-02T09:30:00.000Z',
  reason: 'Beløpet på linje 3 er ført to ganger.',
  isOwn: false,
};
/** As whoever has asked for it sees it. */
const waiting: OpenReport = {
  ...submitted,
  late: [],
  summary: { ...submitted.summary, state: 'locked', mayDo: [], reopeningAsked: { ...asked, isOwn: true } },
  events: [
    event('submit', null),
    { ...event('return', asked.reason), transition: 'askToReopen', from: 'locked', to: 'locked' },
  ],
};
const ready: OpenReport = { ...report, findings: [] };

const units: readonly RoundReport[] = [
  { ...summary, errors: 1, warnings: 2, lastChange: '2026-01-25T13:20:00.000Z' },
  {
    ...listed('Helsefellesskapet Oslo, Oslo universitetssykehus HF', 'submitted'),
    mayDo: ['return'],
    errors: 0,
    warnings: 1,
    lastChange: '2026-01-24T10:00:00.000Z',
  },
  {
    ...listed('Agder helsefellesskap', 'approved'),
    late: true,
    mayDo: ['lock', 'reopen'],
    reopeningAsked: asked,
    errors: 0,
    warnings: 0,
    lastChange: '2026-02-03T10:00:00.000Z',
  },
  {
    ...listed('Helsefellesskapet Telemark', 'draft'),
    deadline: '2026-01-20T22:59:00.000Z',
    errors: 0,
    warnings: 0,
    lastChange: null,
  },
];

/** One state per screen and situation that a user can meet. */
export function screens(language: Language, isDark: boolean): Readonly<Record<string, PaneState>> {
  const state: PaneState = { ...initialState(language, isDark), me };
  return {
    starting: { ...state, me: null },
    signIn: { ...state, me: null, screen: 'signIn' },
    signInDevelopment: {
      ...state,
      me: null,
      screen: 'signIn',
      developmentUsers: [
        { id: 'r@1', name: 'Rapportør Helsefellesskapet Innlandet', organisation: 'HFS12', role: 'reporter' },
        { id: 'r@2', name: 'Rapportør Vestre Viken', organisation: 'HFS13', role: 'reporter' },
        {
          id: 'a@1',
          name: 'Godkjenner Helsefellesskapet Innlandet',
          organisation: 'HFS12',
          role: 'approver',
        },
        { id: 'c@1', name: 'Controller Helse Sør-Øst', organisation: '991324968', role: 'controller' },
      ],
    },
    list: {
      ...state,
      screen: 'list',
      reports: [
        summary,
        listed('Helsefellesskapet Telemark', 'draft', '2026-01-23T22:59:00.000Z'),
        { ...listed('Helsefellesskapet Vestfold', 'returned', '2026-01-27T22:59:00.000Z'), openConflicts: 2 },
        listed('Agder helsefellesskap', 'approved'),
      ],
      message: {
        kind: 'success',
        text: 'Rapporten er trukket tilbake. Du kan rette og sende på nytt.',
        reference: null,
      },
    },
    listEmpty: { ...state, screen: 'list', reports: [] },
    rounds: {
      ...state,
      screen: 'rounds',
      me: { ...me, memberships: [{ organisation, role: 'controller' }] },
      rounds: [round],
    },
    roundsEmpty: { ...state, screen: 'rounds', rounds: [] },
    report: { ...state, screen: 'report', report },
    reportReady: { ...state, screen: 'report', report: ready },
    reportBusy: {
      ...state,
      screen: 'report',
      report: ready,
      busy: { task: 'layingOut', progress: { done: 3, of: 5 } },
    },
    reportTroubled: {
      ...state,
      screen: 'report',
      report: troubled,
      message: {
        kind: 'error',
        text: 'Får ikke kontakt med serveren. Det du har skrevet, er ikke borte.',
        reference: 'a1b2c3',
      },
    },
    reportWaiting: {
      ...state,
      screen: 'report',
      report: {
        ...ready,
        sync: { phase: 'intercepted', pending: 53, waiting: manyUnsent, durable: true, unread: false },
      },
    },
    reportStopped: {
      ...state,
      screen: 'report',
      report: {
        ...ready,
        sync: { phase: 'stopped', pending: 3, waiting: unsent, durable: true, unread: true },
      },
    },
    approval: { ...state, screen: 'report', report: submitted },
    reopeningWaits: { ...state, screen: 'report', report: waiting },
    ...questionScreens(state, { report, submitted }),
    table: {
      ...state,
      screen: 'table',
      table: { sheet: 'Utkast til årlig melding', from: 'list', checks: tableChecks },
    },
    tableExact: { ...state, screen: 'table', table: { sheet: 'Ark1', from: 'list', checks: exactChecks } },
    tableEmpty: { ...state, screen: 'table', table: { sheet: 'Ark1', from: 'list', checks: [] } },
    round: {
      ...state,
      screen: 'round',
      round: { form: grantProjects, round, reports: units, newer: null },
    },
    ...roundScreens({ state, round, units }),
    ...formScreens(state, { form: grantProjects, round, reports: units, newer: '2' }),
  };
}
