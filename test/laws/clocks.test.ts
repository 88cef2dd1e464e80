import fc from 'fast-check';
import { afterEach, it, vi } from 'vitest';
import { must } from '../contract/law.ts';
import { checkLaws } from './check-laws.ts';
import { lawCommands, type LawCommand } from './law-commands.ts';
import { lawRuns, lawSettings, timeFor } from './law-runs.ts';
import { outcomesOf } from './outcomes.ts';

// Who comes first of several at once is nobody's to say.
const oneAtATime = lawCommands.map((all) => all.filter(({ do: what }) => what !== 'syncTogether'));
const runs = Math.ceil(lawRuns / 20);

it('P11 holds: clocks that are ten years off change no outcome', { timeout: timeFor(runs * 2) }, async () => {
  const law = fc.asyncProperty(oneAtATime, fc.constantFrom(-10, 10), async (commands, years) => {
    const turned = [1, 2, 3].map((by): LawCommand => {
      return { do: 'turnClock', by, years: by === 2 ? -years : years };
    });
    const right = await outcomesAfter(commands.filter(({ do: what }) => what !== 'turnClock'));
    const wrong = await outcomesAfter([...turned, ...commands]);
    must('P11', right === wrong, { right, wrong });
  });
  await fc.assert(law, { numRuns: runs, ...lawSettings });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function outcomesAfter(commands: readonly LawCommand[]): Promise<string> {
  // Lines that two have added in the same place stand in the order of their ids, which must be the same both times.
  let made = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  });
  let told = '';
  await checkLaws(commands, {}, async (world) => {
    told = await outcomesOf(world);
  });
  return told;
}
