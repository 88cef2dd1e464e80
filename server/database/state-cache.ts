import type { Draft } from '../../shared/sync/draft.ts';

const capacity = 200;

/**
 * The last read states of reports. The head of a report's chain names its whole history, so a state with the same
 * head is the same state, whoever has written meanwhile, and after a rollback the heads differ. A state is carried
 * forward by the merge: so it is taken out, and put back under the new head once everything is written.
 */
export interface StateCache {
  readonly take: (report: string, head: string) => Draft | undefined;
  readonly put: (report: string, head: string, state: Draft) => void;
}

export function stateCache(): StateCache {
  const kept = new Map<string, { readonly head: string; readonly state: Draft }>();
  return {
    take: (report, head) => {
      const found = kept.get(report);
      kept.delete(report);
      return found?.head === head ? found.state : undefined;
    },
    put: (report, head, state) => {
      kept.set(report, { head, state });
      const [oldest] = kept.keys();
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    },
  };
}
