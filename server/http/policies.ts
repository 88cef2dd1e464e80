import type { Organisation } from '../../shared/organisation.ts';
import { forbidden, notFound } from '../errors.ts';
import type { FormLibrary } from '../forms/form-library.ts';
import { findVisibleForm } from '../forms/visible-forms.ts';
import type { Actor } from '../identity/actor.ts';
import type { Action } from '../identity/policy.ts';
import { authorize, isController } from '../identity/policy.ts';
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

/** Making forms is for controllers; in which organisation, is asked when a form is released. */
export const controllersOnly: Policy<unknown, null> = {
  name: 'controllersOnly',
  admit: (actor) => {
    if (!isController(actor)) throw forbidden();
    return Promise.resolve(null);
  },
};

/** Lets controllers in to the ready-made forms and to those of their own organisations. */
export function mayReadDefinition(
  forms: Pick<FormLibrary, 'versions'>,
): Policy<{ readonly form: string }, null> {
  return {
    name: 'controllersOnly',
    admit: (actor, { form }) => {
      if (!isController(actor) || findVisibleForm(forms, actor, form) === undefined) throw notFound();
      return Promise.resolve(null);
    },
  };
}

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

/** Lets in whoever could open a round for the organisation, and says no more about it than that it is not for the others. */
export function mayCommission(
  organisations: readonly Organisation[],
): Policy<{ readonly organisation: string }, Organisation> {
  return {
    name: 'openRound',
    admit: (actor, { organisation: id }) => {
      const organisation = organisations.find((candidate) => candidate.id === id);
      if (organisation === undefined || !authorize(actor, 'openRound', { commissioning: id, reporting: [] }))
        throw notFound();
      return Promise.resolve(organisation);
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
