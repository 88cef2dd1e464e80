const shortest = 1_000;
const longest = 60_000;

/**
 * Milliseconds until the next try: exponential from 1 s to 60 s with full jitter, so that many panes do not come back at once.
 * What the server asked for (`Retry-After`, seconds) is the least. `random` is in [0, 1).
 */
export function delayBefore(attempt: number, random: number, retryAfter: number | null): number {
  const ceiling = Math.min(longest, shortest * 2 ** Math.min(attempt, 10));
  const jittered = shortest + random * (ceiling - shortest);
  return Math.round(Math.max(jittered, (retryAfter ?? 0) * 1000));
}
