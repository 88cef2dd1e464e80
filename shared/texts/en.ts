import { formsEn } from './forms-en.ts';
import type { Texts } from './nb.ts';
import { problemsEn } from './problems-en.ts';
import { questionsEn } from './questions-en.ts';
import { movesEn } from './moves-en.ts';
import { roundsEn } from './rounds-en.ts';

export const en: Texts = {
  product: 'Rapportark',
  language: 'Language',
  languageName: 'English',
  account: 'Account',
  signOut: 'Sign out',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading …',
  reload: 'Refresh',

  signIn: {
    title: 'Sign in',
    lead: 'Sign in to bring your reports into Excel.',
    button: 'Sign in with your work account',
    chooseUser: 'Trial set-up: choose who you want to be. No password is needed.',
    find: 'Find a person or organisation',
    noUserFound: 'Nobody found. Try a shorter search.',
  },

  roles: { reporter: 'Reporter', approver: 'Approver', controller: 'Controller' },

  states: {
    draft: 'In progress',
    returned: 'Returned',
    submitted: 'Submitted',
    approved: 'Approved',
    locked: 'Locked',
  },
  transitions: {
    submit: 'Submitted',
    recall: 'Recalled',
    return: 'Returned',
    openAll: 'Opened altogether',
    approve: 'Approved',
    lock: 'Locked',
    askToReopen: 'Reopening asked for',
    reopen: 'Reopened',
  },

  deadline: {
    label: 'Deadline',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (days) => `in ${days} days`,
    daysOver: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    over: 'the deadline passed today',
    closed: 'The round is closed',
    deliveredLate: 'Submitted after the deadline',
  },

  list: {
    mine: 'My reports',
    rounds: 'Rounds',
    empty: 'You have no reports now',
    emptyAdvice:
      'When someone asks your organisation for a report, it appears here. If you expect one that is missing, contact whoever asked for it.',
    emptyRounds: 'No rounds are open',
    emptyRoundsAdvice:
      'A round is opened by whoever asks for the reports. You then see here who has delivered.',
    open: 'Open in Excel',
    delivered: (done, all) => `${done} of ${all} have delivered`,
    conflicts: (count) => (count === 1 ? '1 conflict' : `${count} conflicts`),
  },

  sync: {
    synced: 'Everything is saved on the server',
    savedLocally: (count) => `${changes(count)} saved on this computer`,
    sending: 'Sending changes …',
    offline: (count) =>
      count === 0
        ? 'No connection. You can go on working.'
        : `No connection. ${changes(count)} will be sent when it is back.`,
    intercepted: (count) =>
      `The answer did not come from Rapportark. The network may want you to sign in: open a browser and sign in there. ${
        count === 0 ? 'The pane' : `${changes(count)} kept, and the pane`
      } tries again by itself.`,
    unread:
      'There may be changes on this computer from before that could not be read. They are not deleted. Close other windows with Rapportark, and open the pane again. If this stays, look over the figures before you send.',
    notDurable:
      'The browser cannot keep changes on this computer. Save the workbook, and keep the pane open until everything is sent.',
    stopped: (count) => `The server takes no changes now. ${changes(count)} kept safe on this computer.`,
    excelBusy: 'Finish the cell you are editing, then saving goes on.',
    conflict: (count) => (count === 1 ? '1 conflict to decide' : `${count} conflicts to decide`),
    rejected: (count) => `${changes(count)} not accepted`,
    readOnly: 'The report can be read, but not changed now.',
    now: 'Save now',
  },

  waiting: {
    show: (count) => (count === 1 ? 'Show the cell that waits' : `Show the ${count} cells that wait`),
    hide: 'Hide the cells that wait',
    since: (moment) => `Written ${moment}`,
    more: (count) => `and ${count} more`,
  },

  findings: {
    title: 'Check',
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    only: { error: 'Errors only', warning: 'Warnings only', note: 'Notes only' },
    none: 'No errors or warnings.',
    show: 'Show',
    goTo: (cell) => `Go to ${cell}`,
    goToSheet: (sheet) => `Go to ${sheet}`,
    rowOf: (sheet, row) => `${sheet} row ${row}`,
    actual: 'Is',
    expected: 'Expected',
    difference: 'Difference',
    explain: 'Explanation',
    explainHint: 'A warning must be mended or explained before you submit.',
    explained: 'Explained',
    more: (count) => `Show ${count} more`,
  },

  readings: {
    title: 'Read as a number or a date',
    undo: 'Put the text back',
    undoIn: (cell: string) => `Put the text back in ${cell}`,
    dismiss: 'All right',
  },

  conflicts: {
    title: 'Conflicts',
    lead: 'Two people changed the same cell. Choose what shall stand.',
    standing: 'Stands now',
    other: 'Came later',
    by: (name) => `by ${name}`,
    keep: 'Keep what stands',
    use: 'Use the other',
    empty: 'empty',
    goTo: 'Go to the cell',
    wholeRow: 'the whole line',
  },

  late: {
    title: 'Came too late',
    lead: 'This was written after the report was sent, the round was closed or only single cells were opened, and is not part of the report.',
  },

  rejections: {
    title: 'Not accepted',
    restore: 'Bring back what is saved',
    copy: 'Copy the value',
    copied: 'The value is copied.',
    reasons: {
      NOT_EDITABLE: 'The report is submitted or locked.',
      CLOSED: 'The round is closed. Ask to have the report returned if this must be included.',
      NOT_ASKED:
        'Only the cells that were asked about can be changed now. If this must change too, ask whoever asked to open the whole report.',
      UNKNOWN_CELL: 'The form has no such cell.',
      LOCKED_CELL: 'The cell was filled in by whoever asked for the report.',
      UNKNOWN_ROW: 'The server has no such line.',
      ROW_DELETED: 'Someone else deleted the line.',
      UNKNOWN_CONFLICT: 'The conflict is already decided.',
      TOO_MANY_ROWS: 'The sheet has no room for more lines.',
      SENSITIVE: 'The text seems to hold a national identity number. Remove it.',
    },
  },

  newVersion: (version) =>
    `The round now uses version ${version} of the form. The sheets have been laid out anew with everything you have written.`,
  keptSheets: {
    nameOf: (sheet) => `${sheet.slice(0, 20)} (earlier)`,
    told: (sheets) =>
      `What stood in the workbook and is not on the server has been kept in ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Copy from there what you need.`,
  },

  unsent: {
    save: 'Save unsent changes as a file',
    file: 'unsent-changes',
    columns: ['Sheet', 'Cell', 'Line', 'Column', 'Value'],
  },

  damage: {
    title: 'The workbook is damaged',
    lead: 'What is saved comes back. What could not be read stays in a sheet of its own.',
    layOutAgain: 'Lay out the report again',
  },

  ...movesEn,

  history: {
    title: 'History',
    empty: 'The report has not been submitted yet.',
    late: 'after the deadline',
  },

  round: {
    status: 'Who has delivered',
    all: 'All',
    waiting: 'Missing',
    done: 'Delivered',
    lastChange: (when) => `Last changed ${when}`,
    untouched: 'Not begun',
    late: 'Overdue',
    include: 'Include reports that are not submitted',
    consolidate: 'Put together in a new sheet',
    consolidated: (sheet, others) =>
      others.length === 0
        ? `The table is in the sheet “${sheet}”.`
        : `The table is in the sheet “${sheet}”, the rest of the form in ${others.map((other) => `“${other}”`).join(', ')}.`,
    download: 'Download',
    layouts: {
      'annual-report-list': 'List for the annual report',
      'assessment-overview': 'Overview of assessments',
      consolidation: 'Combined table',
    },
    actionsFor: (organisation) => `Actions for ${organisation}`,
  },

  ...formsEn,
  ...roundsEn,

  tableCheck: {
    title: 'Check table',
    tip: 'Recompute totals, differences and percentages in what you have selected',
    again: 'Check the selection',
    lead: (sheet: string) => `The sheet “${sheet}”. What adds up is only counted.`,
    allExact: (count: number) => `All adds up: ${count} figures recomputed.`,
    empty: 'No totals found in the selection',
    emptyAdvice:
      'Select the whole table with headings and total lines in Excel, and check again. With a single cell selected, the whole sheet is checked.',
  },

  busy: {
    opening: 'Opening the report …',
    layingOut: 'Putting the report into the workbook …',
    sending: 'Submitting …',
    consolidating: 'Putting together …',
    downloading: 'Making the file …',
    checkingForm: 'Checking the form …',
    rehearsing: 'Trying it on the reports …',
    releasing: 'Releasing …',
    moving: 'Carrying the reports over …',
    working: 'One moment …',
    progress: (done, all) => `${done} of ${all}`,
  },

  problems: problemsEn,
  questions: questionsEn,

  values: { yes: 'Yes', no: 'No' },
};

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
