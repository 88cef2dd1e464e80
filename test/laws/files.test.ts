import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findForm, findSheet } from '../../shared/forms/catalogue.ts';
import { isInput } from '../../shared/workbook/layout.ts';
import { arbitraryValue } from '../builders/arbitrary-content.ts';
import { openRound, pushLine, reporterA, type OpenedRound } from '../server/http/story.ts';
import { startTestServer, type TestServer } from '../server/http/test-server.ts';
import { edited, fill } from '../server/reports/edit-workbook.ts';
import { lawSettings } from './law-runs.ts';

let server: TestServer;
let round: OpenedRound;
let stop = () => Promise.resolve();

beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  round = await openRound(server);
}, 60_000);
afterAll(() => stop());

const path = () => `/api/v1/reports/${round.reportA}`;
const download = async () => (await server.as(reporterA)('GET', `${path()}/workbook`)).bytes;
const preview = (bytes: Uint8Array<ArrayBuffer>) =>
  server.as(reporterA)('PUT', `${path()}/import`, { bytes });

/** Everything that the store can be asked about the report. */
async function allOfReport(): Promise<unknown> {
  const { store } = server;
  const report = round.reportA;
  return [
    await store.findReport(report),
    await store.readState(report),
    await store.readOperations(report, 0, 10_000),
    await store.listRejections(report),
    await store.listConflicts(report),
    await store.listEvents(report),
    await store.verifyChain(report),
  ];
}

const form = findForm('grant-projects', '1');
const columns = (form === undefined ? undefined : findSheet(form, 'projects'))?.columns.filter(isInput) ?? [];
const lines = fc.record(
  Object.fromEntries(
    columns
      .filter(({ type }) => ['text', 'longText', 'amount', 'integer', 'date'].includes(type.kind))
      .map((column) => [column.id, arbitraryValue(column, {})]),
  ),
);

it(
  'P17 holds: what is exported and imported in the same version gives no operations',
  { timeout: 120_000 },
  async () => {
    const law = fc.asyncProperty(lines, async (line) => {
      const cells = Object.entries(line).filter(([, value]) => value !== null);
      const pushed = await pushLine(server, reporterA, round.reportA, Object.fromEntries(cells));
      expect(pushed.status, pushed.text).toBe(200);
      const imported = await preview(await download());
      expect(imported.status, imported.text).toBe(200);
      expect(imported.json.operations, 'P17 is broken').toEqual([]);
    });
    await fc.assert(law, { numRuns: 4, ...lawSettings });
  },
);

it('P16 holds: a preview that nobody has confirmed changes nothing', { timeout: 120_000 }, async () => {
  const before = await allOfReport();
  const law = fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.nat(1e9), async (line, amount) => {
    const imported = await preview(await edited(await download(), fill({ title: 'Ny linje', amount }, line)));
    expect(imported.status, imported.text).toBe(200);
    expect(imported.json.operations).not.toEqual([]);
    expect(await allOfReport(), 'P16 is broken').toEqual(before);
  });
  await fc.assert(law, { numRuns: 2, ...lawSettings });
});
