import { forbidden, notFound } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import type { Action } from '../identity/policy.ts';
import { authorize } from '../identity/policy.ts';
import type { ReportRecord, RoundRecord, Store } from '../reports/store.ts';
import { sidesOfReport, sidesOfRound } from '../reports/sides.ts';

/** Finds what the path names and lets the actor in, or throws `Refusal`. */
export interface Policy<Params, Resource> {
  /** For the list of routes and their policies. */
  readonly name: string;
  readonly admit: (actor: Actor, params: Params) => Promise<Resource>;
}

/** Anyone with an account; the handler itself shows only what is the actor's own. */
export const signedIn: Policy<unknown, null> = {
  name: 'signedIn',
  admit: () => Promise.resolve(null),
};

/** Whoever may not read the report is told that it does not exist; whoever may read it is told what is missing. */
export function mayDoWithReport(
  store: Store,
  action: Action,
): Policy<{ readonly report: string }, ReportRecord> {
  return {
    name: action,
    admit: async (actor, { report: id }) => {
      const report = await store.findReport(id);
      if (report === undefined || !authorize(actor, 'readReport', sidesOfReport(report))) throw notFound();
      if (!authorize(actor, action, sidesOfReport(report))) throw forbidden();
      return report;
    },
  };
}

export function mayDoWithRound(
  store: Store,
  action: Action,
): Policy<{ readonly round: string }, RoundRecord> {
  return {
    name: action,
    admit: async (actor, { round: id }) => {
      const round = await store.findRound(id);
      if (round === undefined) throw notFound();
      const sides = sidesOfRound(round, await store.listReports({ round: id }));
      if (!authorize(actor, 'readRound', sides)) throw notFound();
      if (!authorize(actor, action, sides)) throw forbidden();
      return round;
    },
  };
}
