import type { FormDefinition } from '../shared/forms/definition.ts';
import type { FormSummary, Me, ReportSummary, RoundLetter, RoundReport, RoundSummary } from './answers.ts';
import type { NewRound } from './new-round.ts';
import type { OpenReport, SyncState } from './open-report.ts';
import type { OpenRehearsal } from './rehearsal.ts';
import type { RoundLetters } from './round-letters.ts';
import { withLetters } from './round-letters.ts';
import type { DevelopmentUser } from './server/sign-in.ts';
import type { Language } from '../shared/language.ts';
import type { LetterKind } from '../shared/mail/letter.ts';
import type { WrittenWords } from './written-words.ts';
import { withWords, wordsOf } from './written-words.ts';
import type { TableCheck } from '../shared/tables/verdict.ts';

/** Everything the views show. Plain data; changed only by `reduce`. */
export interface PaneState {
  readonly language: Language;
  readonly isDark: boolean;
  readonly screen: Screen;
  /** Who one can be at a development server; null where the real sign-in counts. */
  readonly developmentUsers: readonly DevelopmentUser[] | null;
  readonly me: Me | null;
  /** Null until fetched. */
  readonly reports: readonly ReportSummary[] | null;
  readonly rounds: readonly RoundSummary[] | null;
  readonly forms: readonly FormSummary[] | null;
  readonly report: OpenReport | null;
  /** By report, for those that have been open before. */
  readonly words: Readonly<Record<string, WrittenWords>>;
  readonly round: OpenRound | null;
  readonly letters: RoundLetters | null;
  readonly newRound: NewRound | null;
  readonly rehearsal: OpenRehearsal | null;
  readonly table: TableChecked | null;
  readonly busy: Busy | null;
  readonly message: Message | null;
}
export type Screen =
  | 'starting'
  | 'signIn'
  | 'list'
  | 'rounds'
  | 'forms'
  | 'report'
  | 'round'
  | 'newRound'
  | 'rehearsal'
  | 'table';

/** What was found in the user's selection, and where they came from. */
export interface TableChecked {
  readonly sheet: string;
  readonly checks: readonly TableCheck[];
  readonly from: Exclude<Screen, 'table'>;
}

export interface OpenRound {
  readonly form: FormDefinition;
  readonly round: RoundSummary;
  readonly reports: readonly RoundReport[];
  /** A version of the form that has come since, and that the one who looks may go on with. */
  readonly newer: string | null;
}

/** A long task that the user has started, with how far it is when that is known. */
export interface Busy {
  readonly task:
    | 'opening'
    | 'layingOut'
    | 'sending'
    | 'consolidating'
    | 'downloading'
    | 'checkingForm'
    | 'rehearsing'
    | 'releasing'
    | 'moving'
    | 'working';
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** `text` is for the user, in their language. */
export interface Message {
  readonly kind: 'error' | 'success' | 'warning';
  readonly text: string;
  /** What user support can look up. */
  readonly reference: string | null;
}

export type PaneEvent =
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'themeChanged'; readonly isDark: boolean }
  | { readonly kind: 'signInNeeded'; readonly developmentUsers: readonly DevelopmentUser[] | null }
  | { readonly kind: 'signedIn'; readonly me: Me }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'shown'; readonly screen: 'list' | 'rounds' | 'forms' | 'report' }
  | { readonly kind: 'reportsLoaded'; readonly reports: readonly ReportSummary[] }
  | { readonly kind: 'roundsLoaded'; readonly rounds: readonly RoundSummary[] }
  | { readonly kind: 'formsLoaded'; readonly forms: readonly FormSummary[] }
  | { readonly kind: 'reportOpened'; readonly report: OpenReport }
  | {
      readonly kind: 'reportChanged';
      readonly id: string;
      readonly change: (report: OpenReport) => OpenReport;
    }
  | { readonly kind: 'syncChanged'; readonly id: string; readonly sync: Partial<SyncState> }
  | { readonly kind: 'explained'; readonly finding: string; readonly text: string }
  | { readonly kind: 'roundOpened'; readonly round: OpenRound }
  | {
      readonly kind: 'lettersLoaded';
      readonly round: string;
      readonly of: LetterKind;
      readonly letters: readonly RoundLetter[];
    }
  | { readonly kind: 'newRoundStarted'; readonly newRound: NewRound }
  | { readonly kind: 'newRoundChanged'; readonly changes: Partial<NewRound> }
  | { readonly kind: 'rehearsed'; readonly rehearsal: OpenRehearsal }
  | { readonly kind: 'rehearsalClosed' }
  | { readonly kind: 'tableChecked'; readonly sheet: string; readonly checks: readonly TableCheck[] }
  | { readonly kind: 'tableCheckClosed' }
  | { readonly kind: 'busyChanged'; readonly busy: Busy | null }
  | { readonly kind: 'messageShown'; readonly message: Message | null };

export function initialState(language: Language, isDark: boolean): PaneState {
  return {
    language,
    isDark,
    screen: 'starting',
    developmentUsers: null,
    me: null,
    reports: null,
    rounds: null,
    forms: null,
    report: null,
    words: {},
    round: null,
    letters: null,
    newRound: null,
    rehearsal: null,
    table: null,
    busy: null,
    message: null,
  };
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'themeChanged':
      return { ...state, isDark: event.isDark };
    case 'signInNeeded':
      return { ...state, screen: 'signIn', developmentUsers: event.developmentUsers };
    case 'signedIn':
      return { ...state, me: event.me, screen: firstScreen(event.me) };
    case 'signedOut':
      return { ...initialState(state.language, state.isDark), developmentUsers: state.developmentUsers };
    case 'shown':
      return { ...state, screen: event.screen, message: null };
    case 'reportsLoaded':
      return { ...state, reports: event.reports };
    case 'roundsLoaded':
      return { ...state, rounds: event.rounds };
    case 'formsLoaded':
      return { ...state, forms: event.forms };
    case 'reportOpened':
      return withOpened(state, event.report);
    case 'reportChanged':
      return withReport(state, event.id, event.change);
    case 'syncChanged':
      return withReport(state, event.id, (report) => ({
        ...report,
        sync: { ...report.sync, ...event.sync },
      }));
    case 'explained':
      return withExplanation(state, event.finding, event.text);
    case 'roundOpened':
      return { ...state, screen: 'round', round: event.round };
    case 'lettersLoaded':
      return { ...state, letters: withLetters(state.letters, event.round, event.of, event.letters) };
    case 'newRoundStarted':
      return { ...state, screen: 'newRound', newRound: event.newRound };
    case 'newRoundChanged':
      return state.newRound === null
        ? state
        : { ...state, newRound: { ...state.newRound, ...event.changes } };
    case 'rehearsed':
      return { ...state, screen: 'rehearsal', rehearsal: event.rehearsal };
    case 'rehearsalClosed':
      return withoutRehearsal(state);
    case 'tableChecked':
      return withTable(state, event.sheet, event.checks);
    case 'tableCheckClosed':
      return { ...state, screen: state.table?.from ?? state.screen, table: null, message: null };
    case 'busyChanged':
      return { ...state, busy: event.busy };
    case 'messageShown':
      return { ...state, message: event.message };
  }
}

/** Looking at another report for a while takes nothing away that was written about this one. */
function withOpened(state: PaneState, report: OpenReport): PaneState {
  const { report: last } = state;
  const words = last === null ? state.words : { ...state.words, [last.summary.id]: wordsOf(last) };
  return { ...state, screen: 'report', report: withWords(report, words[report.summary.id]), words };
}

function withTable(state: PaneState, sheet: string, checks: readonly TableCheck[]): PaneState {
  const from = state.screen === 'table' ? (state.table?.from ?? 'starting') : state.screen;
  return { ...state, screen: 'table', table: { sheet, checks, from } };
}

/** Back to where it was asked for. */
function withoutRehearsal(state: PaneState): PaneState {
  const screen = state.rehearsal?.kind === 'round' ? 'round' : 'forms';
  return { ...state, screen, rehearsal: null, message: null };
}

/** One who only commissions has no reports of their own: they want to see who has delivered. */
function firstScreen(me: Me): Screen {
  const roles = me.memberships.map((membership) => membership.role);
  return roles.length > 0 && roles.every((role) => role === 'controller') ? 'rounds' : 'list';
}

/** News of a report that is no longer the open one change nothing: they come from requests that were under way. */
function withReport(state: PaneState, id: string, change: (report: OpenReport) => OpenReport): PaneState {
  if (state.report?.summary.id !== id) return state;
  const report = change(state.report);
  const reports = state.reports?.map((summary) => (summary.id === id ? report.summary : summary)) ?? null;
  return { ...state, report, reports, message: stillTrue(state.message, state.report, report) };
}

/** «The report was sent» stands no longer once somebody has sent it back. */
function stillTrue(message: Message | null, before: OpenReport, now: OpenReport): Message | null {
  return message?.kind === 'success' && before.summary.state !== now.summary.state ? null : message;
}

function withExplanation(state: PaneState, finding: string, text: string): PaneState {
  if (state.report === null) return state;
  const explanations = { ...state.report.explanations, [finding]: text };
  return { ...state, report: { ...state.report, explanations } };
}
