import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLaws } from './check-laws.ts';
import { clientMutants } from './client-mutants.ts';
import { hastyCommands } from './law-commands.ts';
import { timeFor } from './law-runs.ts';

describe('the laws notice a pane', () => {
  it.each(clientMutants)('that $name', { timeout: timeFor(100) }, async ({ making, noticedBy }) => {
    const law = fc.asyncProperty(hastyCommands, async (commands) => {
      await checkLaws(commands, making);
    });
    const { failed, errorInstance } = await fc.check(law, { numRuns: 300, endOnFailure: true });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(noticedBy);
  });
});
