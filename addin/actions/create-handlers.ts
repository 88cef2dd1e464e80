import type { Preferences } from '../excel/preferences.ts';
import type { PaneHandlers } from '../views/handlers.ts';
import { goToCell, layOutAgain, resolveConflict, restoreRejected } from './change-in-report.ts';
import { copyValue } from './copy-value.ts';
import { checkSelectedTable, goToPlace } from './check-table.ts';
import { consolidateIntoSheet, downloadExport } from './consolidate-into-sheet.ts';
import { createFormHandlers, reloadForms } from './create-form-handlers.ts';
import { createQuestionHandlers } from './create-question-handlers.ts';
import { createRoundHandlers } from './create-round-handlers.ts';
import { loadReports, loadRound, loadRounds } from './load-lists.ts';
import { openReport } from './open-report.ts';
import type { Pane } from './pane.ts';
import { reloadLetters } from './round-letters.ts';
import { runAction } from './run-action.ts';
import { saveUnsent } from './save-unsent.ts';
import { moveReport, sendReport } from './send-report.ts';
import { signIn, signOut } from './start.ts';
import { dismissReadings, undoReading } from './take-readings.ts';

/** Ties what a user can do to the actions; every failure ends as a message in the pane. */
export function createHandlers(pane: Pane, preferences: Preferences): PaneHandlers {
  const { dispatch } = pane.store;
  const run = (task: Parameters<typeof runAction>[1], action: () => Promise<void>) =>
    void runAction(pane, task, action);
  return {
    ...createFormHandlers(pane, run),
    ...createRoundHandlers(pane, run),
    ...createQuestionHandlers(pane, run),
    chooseLanguage: (language) => {
      preferences.chooseLanguage(language);
      dispatch({ kind: 'languageChosen', language });
      run('working', async () => {
        await pane.open.session?.parts.check();
        if (pane.store.getState().me !== null) await Promise.all([loadReports(pane), loadRounds(pane)]);
        await reloadForms(pane);
        await reloadLetters(pane);
      });
    },
    signIn: (user) => void signIn(pane, user),
    signOut: () => void signOut(pane),
    dismissMessage: () => {
      dispatch({ kind: 'messageShown', message: null });
    },
    showReports: () => {
      dispatch({ kind: 'shown', screen: 'list' });
      run('working', () => loadReports(pane));
    },
    showRounds: () => {
      dispatch({ kind: 'shown', screen: 'rounds' });
      run('working', () => loadRounds(pane));
    },
    openReport: (report) => {
      run('opening', () => openReport(pane, report));
    },
    openRound: (round) => {
      run('working', () => loadRound(pane, round));
    },
    checkTable: () => {
      run('working', () => checkSelectedTable(pane));
    },
    closeTableCheck: () => {
      dispatch({ kind: 'tableCheckClosed' });
    },
    goToPlace: (place) => {
      run('working', () => goToPlace(pane, place));
    },
    saveNow: () => {
      run('working', async () => pane.open.session?.syncNow());
    },
    saveUnsent: () => {
      run('downloading', () => saveUnsent(pane));
    },
    goTo: (at) => {
      run('working', () => goToCell(pane, at));
    },
    explain: (finding, text) => {
      dispatch({ kind: 'explained', finding, text });
    },
    resolve: (conflict, choice) => {
      run('working', () => resolveConflict(pane, conflict, choice));
    },
    restore: (rejection) => {
      run('working', () => restoreRejected(pane, rejection));
    },
    copyValue: (text) => {
      run('working', () => copyValue(pane, text));
    },
    undoReading: (reading) => {
      run('working', () => undoReading(pane, reading));
    },
    dismissReadings: () => {
      dismissReadings(pane);
    },
    layOutAgain: () => {
      run('layingOut', () => layOutAgain(pane));
    },
    submit: () => {
      run('sending', () => sendReport(pane));
    },
    transition: (target, transition, reason, cells) => {
      run('working', () => moveReport(pane, target, transition, reason, cells));
    },
    consolidate: (withDrafts) => {
      run('consolidating', () => consolidateIntoSheet(pane, withDrafts));
    },
    download: (layout, withDrafts) => {
      run('downloading', () => downloadExport(pane, layout, withDrafts));
    },
  };
}
