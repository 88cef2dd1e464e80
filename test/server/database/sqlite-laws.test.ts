import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import type { Merge } from '../../../shared/sync/merge.ts';
import { mergeMutants } from '../../contract/merge-mutants.ts';
import { newFilePlace, smallForms } from '../../contract/sqlite-place.ts';
import { storeCommands, type StoreCommand } from '../../contract/store-commands.ts';
import { isSensitive } from '../../contract/sensitive-text.ts';
import { checkLaws } from '../../contract/store-laws.ts';

/** A nightly run may ask for more. */
const runs = Number(process.env['LAW_RUNS'] ?? 200);
const inMemory = (merge?: Merge) =>
  createSqliteStore({ file: ':memory:', forms: smallForms, isSensitive }, merge);
const withoutCrash = storeCommands.map((commands) => commands.filter(({ do: what }) => what !== 'crash'));

async function checkOnFile(commands: readonly StoreCommand[]): Promise<void> {
  const place = await newFilePlace();
  try {
    await checkLaws(place.open, commands);
  } finally {
    await place.remove();
  }
}

describe('the laws of the sync protocol', () => {
  it('hold in memory, whatever three panes do', { timeout: 60_000 + runs * 200 }, async () => {
    const law = fc.asyncProperty(withoutCrash, (commands) => checkLaws(inMemory, commands));
    await fc.assert(law, { numRuns: runs });
  });

  it('hold in a file, whenever the process ends', { timeout: 60_000 + runs * 200 }, async () => {
    await fc.assert(fc.asyncProperty(storeCommands, checkOnFile), { numRuns: runs / 4 });
  });

  it.each(mergeMutants)(
    'notice a merge that $name',
    { timeout: 60_000 + runs * 200 },
    async ({ merge, noticedBy }) => {
      const law = fc.asyncProperty(withoutCrash, (commands) => checkLaws(() => inMemory(merge), commands));
      const { failed, errorInstance } = await fc.check(law, { numRuns: 300, endOnFailure: true });
      expect(failed).toBe(true);
      expect(String(errorInstance)).toMatch(noticedBy);
    },
  );
});
