/** `npm run test:deep` asks for more, and may name a seed. */
export const lawRuns = Number(process.env['LAW_RUNS'] ?? 200);
const seed = process.env['LAW_SEED'];
/**
 * A failing run prints its seed, path and commands at once. With LAW_SHRINK set it looks for the shortest commands first,
 * which can take longer than the test may.
 */
export const lawSettings = {
  endOnFailure: process.env['LAW_SHRINK'] === undefined,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};

/** Milliseconds; a machine that does other work at the same time is many times slower. */
export const timeFor = (runs: number): number => 120_000 + runs * 3_000;

const started = Date.now();
let done = 0;

/** A line for every thousandth run: a deep one takes hours. */
export function tellProgress(): void {
  done += 1;
  if (done % 1_000 === 0)
    process.stderr.write(`${done} runs in ${Math.round((Date.now() - started) / 1_000)} s\n`);
}
