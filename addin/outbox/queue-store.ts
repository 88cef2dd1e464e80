import type { Queue } from './queue.ts';

/** Where queues live between two runs of the pane. */
export interface QueueStore {
  /** Queues of a user's devices for a report, those with something unsent first. */
  readonly load: (user: string, report: string) => Promise<readonly Queue[]>;
  /** Resolves when the change is on disk. `before` is what was saved last, or null for a queue that is new. */
  readonly save: (before: Queue | null, after: Queue) => Promise<void>;
}
