import type { OpenRound, PaneState } from '../../../../addin/state.ts';
import {
  controllerOfOne,
  controllerOfTwo,
  formList,
  rehearsedFile,
  rehearsedNew,
  rehearsedRound,
  wrongDefinition,
} from './form-samples.ts';

/** What one who makes forms can meet; the round has an older version than there is. */
export function formScreens(start: PaneState, round: OpenRound): Readonly<Record<string, PaneState>> {
  const { language } = start;
  const state: PaneState = { ...start, me: controllerOfOne, screen: 'rehearsal' };
  return {
    roundNewer: { ...state, screen: 'round', round },
    forms: { ...state, screen: 'forms', forms: formList },
    formsOfTwo: { ...state, me: controllerOfTwo, screen: 'forms', forms: formList },
    formsMissing: {
      ...state,
      screen: 'forms',
      message: { kind: 'error', text: 'Får ikke kontakt med serveren.', reference: null },
    },
    rehearsalErrors: { ...state, rehearsal: wrongDefinition(language) },
    rehearsal: { ...state, rehearsal: rehearsedFile(language) },
    rehearsalTaken: { ...state, forms: formList, rehearsal: rehearsedFile(language) },
    rehearsalNone: { ...state, rehearsal: rehearsedNew() },
    rehearsalRound: { ...state, round, rehearsal: rehearsedRound(language) },
  };
}
