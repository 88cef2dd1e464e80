import type { Busy } from '../state.ts';
import type { FormHandlers } from '../views/form-handlers.ts';
import { downloadForm, downloadNewForm } from './definition-files.ts';
import { loadForms, loadRound } from './load-lists.ts';
import { moveRound, rehearseRound } from './move-round.ts';
import type { Pane } from './pane.ts';
import { rehearseChosenFile, rehearseFile, releaseRehearsed } from './rehearse-form.ts';

type Run = (task: Busy['task'], action: () => Promise<void>) => void;

export function createFormHandlers(pane: Pane, run: Run): FormHandlers {
  const { dispatch, getState } = pane.store;
  const reload = async () => {
    await loadForms(pane);
  };
  return {
    showForms: () => {
      dispatch({ kind: 'shown', screen: 'forms' });
      run('working', reload);
    },
    downloadForm: (form) => {
      run('downloading', () => downloadForm(pane, form));
    },
    downloadNewForm: (start) => {
      run('downloading', () => downloadNewForm(pane, start));
    },
    rehearseFile: (commissioner, file) => {
      run('checkingForm', () => rehearseChosenFile(pane, commissioner, file));
    },
    release: () => {
      run('releasing', () => releaseRehearsed(pane));
    },
    rehearseRound: () => {
      run('rehearsing', () => rehearseRound(pane));
    },
    moveRound: () => {
      run('moving', () => moveRound(pane));
    },
    closeRehearsal: () => {
      dispatch({ kind: 'rehearsalClosed' });
      const { screen, round } = getState();
      run('working', screen === 'round' && round !== null ? () => loadRound(pane, round.round.id) : reload);
    },
  };
}

/** What is shown of forms, in a language that was just chosen. */
export async function reloadForms(pane: Pane): Promise<void> {
  const { forms, rehearsal, screen } = pane.store.getState();
  if (forms !== null) await loadForms(pane);
  if (screen !== 'rehearsal' || rehearsal === null) return;
  if (rehearsal.kind === 'round') await rehearseRound(pane);
  else await rehearseFile(pane, rehearsal.commissioner, rehearsal.file);
}
