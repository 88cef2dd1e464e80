import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLaws } from './check-laws.ts';
import { lawCommands, type LawCommand } from './law-commands.ts';
import { lawRuns, lawSettings, tellProgress, timeFor } from './law-runs.ts';
import { pinnedRuns } from './pinned-runs.ts';

const pinned = pinnedRuns.map(({ commands }): [LawCommand[]] => [[...commands]]);

/** At least one run in so many makes the move. */
const often = { submit: 4, approve: 12, lock: 50, reopen: 50, return: 100, recall: 100 };

it(
  `P1 to P10, P12 and P14 hold for the whole system in ${lawRuns} runs, in every state of a report`,
  { timeout: timeFor(lawRuns) },
  async () => {
    const moves = new Map<string, number>();
    const law = fc.asyncProperty(lawCommands, async (commands) => {
      for (const move of new Set(await checkLaws(commands))) moves.set(move, (moves.get(move) ?? 0) + 1);
      tellProgress();
    });
    await fc.assert(law, { numRuns: lawRuns, examples: pinned, ...lawSettings });
    const seldom = Object.entries(often).filter(([move, one]) => (moves.get(move) ?? 0) < lawRuns / one);
    expect(seldom, JSON.stringify([...moves])).toEqual([]);
  },
);
