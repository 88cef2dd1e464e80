import fc from 'fast-check';
import { describe, it, vi } from 'vitest';
import { newMssqlPlace } from '../../contract/mssql-place.ts';
import { storeCommands } from '../../contract/store-commands.ts';
import { describeStore } from '../../contract/store-contract.ts';
import { checkLaws } from '../../contract/store-laws.ts';

/** With a login that may make databases: one is made for each test. Without it this is left out, and shows as skipped. */
const server = process.env['MSSQL_TEST_URL'] ?? '';
const runs = Number(process.env['MSSQL_LAW_RUNS'] ?? 3);
vi.setConfig({ hookTimeout: 120_000 });

describe.skipIf(server === '')('with MSSQL_TEST_URL', { timeout: 120_000 }, () => {
  describeStore('SQL Server', () => newMssqlPlace(server));

  it(
    'holds the laws of the sync protocol, whenever the process ends',
    { timeout: runs * 300_000 },
    async () => {
      const law = fc.asyncProperty(storeCommands, async (commands) => {
        const place = await newMssqlPlace(server);
        try {
          await checkLaws(place.open, commands);
        } finally {
          await place.remove();
        }
      });
      await fc.assert(law, { numRuns: runs });
    },
  );
});
