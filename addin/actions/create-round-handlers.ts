import type { Busy } from '../state.ts';
import type { LetterHandlers } from '../views/letter-handlers.ts';
import type { NewRoundHandlers } from '../views/new-round-handlers.ts';
import {
  chooseForm,
  downloadTable,
  openNewRound,
  readSelectedTable,
  readTableFile,
  startRound,
} from './new-round.ts';
import type { Pane } from './pane.ts';
import { copyLetter, loadLetters } from './round-letters.ts';

type Run = (task: Busy['task'], action: () => Promise<void>) => void;

export function createRoundHandlers(pane: Pane, run: Run): LetterHandlers & NewRoundHandlers {
  return {
    writeLetters: (kind) => {
      const { round } = pane.store.getState();
      if (round !== null) run('working', () => loadLetters(pane, round.round.id, kind));
    },
    copyLetter: (letter) => {
      run('working', () => copyLetter(pane, letter));
    },
    startRound: () => {
      run('working', () => startRound(pane));
    },
    chooseForm: (form, commissioner) => {
      run('working', () => chooseForm(pane, form, commissioner));
    },
    readTableFile: (target, file) => {
      run('working', () => readTableFile(pane, target, file));
    },
    readSelectedTable: (target) => {
      run('working', () => readSelectedTable(pane, target));
    },
    downloadTable: (target) => {
      run('downloading', () => downloadTable(pane, target));
    },
    openNewRound: (request) => {
      run('working', () => openNewRound(pane, request));
    },
  };
}
