import type { Actor } from '../identity/actor.ts';
import type { Poke, Pokes } from './pokes.ts';
import { pokeOf } from './pokes.ts';
import type { ReportRecord } from './store.ts';

/** Begins with where the report is now, so that nothing is missed between asking for the report and listening to it. */
export function listenToReport(
  { pokes }: { readonly pokes: Pokes },
  { tenant, object }: Pick<Actor, 'tenant' | 'object'>,
  report: ReportRecord,
) {
  return (to: { readonly onEvent: (poke: Poke) => void; readonly onEnd: () => void }) => {
    const listener = { onPoke: to.onEvent, onEnd: to.onEnd };
    const stop = pokes.listen(report.id, `${tenant}/${object}`, listener);
    to.onEvent(pokeOf(report));
    return stop;
  };
}
