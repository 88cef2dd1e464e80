import type { TransitionName } from '../../shared/report.ts';
import { isSamePerson } from '../identity/actor.ts';
import type { Subject } from './store.ts';

/** Ask for it, confirm what another has asked for, or, having asked, wait for another: null. */
export function nextToReopen(askedBy: Subject | null, by: Subject): 'askToReopen' | 'reopen' | null {
  if (askedBy === null) return 'askToReopen';
  return isSamePerson(askedBy, by) ? null : 'reopen';
}

export const isToReopen = (name: TransitionName): boolean => name === 'askToReopen' || name === 'reopen';
