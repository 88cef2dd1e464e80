import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryOut } from './carry-out.ts';
import { checkLaws } from './check-laws.ts';
import { restoreCommands, type LawCommand } from './law-commands.ts';
import { lawRuns, lawSettings, tellProgress, timeFor } from './law-runs.ts';
import { closePane, newWorld } from './law-world.ts';
import { pinnedRestores } from './pinned-runs.ts';

const runs = Math.ceil(lawRuns / 8);
const pinned = pinnedRestores.map(({ commands }): [LawCommand[]] => [[...commands]]);

it(
  'P15 holds: what was acknowledged after the backup comes again from a pane that has more to send',
  { timeout: timeFor(10) },
  async () => {
    const commands: readonly LawCommand[] = [
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 1, cell: 0, text: 5 },
      { do: 'sync', by: 1, fault: 'none' },
      { do: 'type', by: 2, cell: 3, text: 6 },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'restore' },
      { do: 'type', by: 1, cell: 1, text: 7 },
      { do: 'type', by: 2, cell: 2, text: 7 },
    ];
    let acknowledged = 0;
    await checkLaws(commands, {}, (world) => {
      acknowledged = world.server.witness.acknowledged.size;
      return Promise.resolve();
    });
    expect(acknowledged).toBe(4);
  },
);

it(
  `P1 to P10, P12, P14 and P15 hold in ${runs} runs with restores: what was acknowledged comes again, and nothing unseen is replaced`,
  { timeout: timeFor(runs) },
  async () => {
    const law = fc.asyncProperty(restoreCommands, async (commands) => {
      await checkLaws(commands);
      tellProgress();
    });
    await fc.assert(law, { numRuns: runs + pinned.length, examples: pinned, ...lawSettings });
  },
);

it(
  'P15 holds: one pane gives back what all panes of its user have left in the browser',
  { timeout: timeFor(1) },
  async () => {
    const world = await newWorld({});
    const commands: readonly LawCommand[] = [
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'sync', by: 3, fault: 'none' },
      { do: 'backUp' },
      { do: 'type', by: 2, cell: 0, text: 5 },
      { do: 'sync', by: 2, fault: 'none' },
      { do: 'type', by: 3, cell: 1, text: 6 },
      { do: 'sync', by: 3, fault: 'none' },
      { do: 'crashPane', by: 2, workbook: 'lost' },
      { do: 'crashPane', by: 3, workbook: 'lost' },
      { do: 'restore' },
      { do: 'sync', by: 2, fault: 'none' },
    ];
    try {
      for (const command of commands) await carryOut(world, command);
      const { acknowledged, answers } = world.server.witness;
      expect([...answers.keys()].sort()).toEqual([...acknowledged.keys()].sort());
      expect(acknowledged.size).toBe(2);
    } finally {
      for (const desk of world.desks) await closePane(desk);
      await world.server.stop();
    }
  },
);
