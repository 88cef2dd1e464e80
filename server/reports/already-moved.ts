import { canonicalJson } from '../../shared/sync/canonical-json.ts';
import type { Transition } from '../../shared/report.ts';
import type { EventRecord, ReportRecord } from './store.ts';

export interface Moving {
  readonly transition: Transition;
  readonly by: string;
  readonly revision: number;
  readonly reason: string | null;
  readonly explanations: EventRecord['explanations'];
}

/**
 * Whether what is asked for is what was done last: the answer was lost on the way, and whoever asks again gets it. Another
 * person of the same name asks for what has been done too, and changes nothing.
 */
export function isAlreadyMoved(report: ReportRecord, last: EventRecord | undefined, asked: Moving): boolean {
  return (
    last?.transition === asked.transition.name &&
    last.to === report.state &&
    last.by === asked.by &&
    last.revision === asked.revision &&
    last.reason === asked.reason &&
    canonicalJson(last.explanations) === canonicalJson(asked.explanations)
  );
}
