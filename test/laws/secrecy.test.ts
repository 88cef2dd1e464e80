import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endpoints } from '../../shared/api/endpoints.ts';
import { languages, type Language } from '../../shared/language.ts';
import { number, text } from '../../shared/value.ts';
import {
  approverA,
  controller,
  firstRow,
  moveReport,
  newDevice,
  openRound,
  push,
  pushLine,
  reporterA,
  reporterB,
  unitB,
  wholeLine,
  type OpenedRound,
} from '../server/http/story.ts';
import { startTestServer, type Reply, type TestServer } from '../server/http/test-server.ts';

/** Stands in everything of trust B that a text or a figure can stand in. */
const canary = 'Kanarifugl';
const canaryAmount = '7310577';
const strangers = [reporterA, approverA, 'reporter@HFS19', 'controller@983658725', 'controller@894166762'];

let server: TestServer;
let round: OpenedRound;
let workbookOfB: Uint8Array<ArrayBuffer>;
let secretsOfB: readonly string[];
let stop = () => Promise.resolve();

beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  round = await openRound(server, ['', canary]);
  await fillReportOfB();
  await pushLine(server, reporterA, round.reportA, wholeLine);
}, 60_000);
afterAll(() => stop());

/** With a conflict, a rejected operation, a submission, a reason and a line that is left open. */
async function fillReportOfB(): Promise<void> {
  const { reportB } = round;
  const line = { ...wholeLine, title: text(`${canary} i tittelen`), amount: number(canaryAmount) };
  await pushLine(server, reporterB, reportB, line);
  const opened = await server.as(reporterB)('GET', `/api/v1/reports/${reportB}`);
  const set = { kind: 'set', sheet: 'projects', row: firstRow(opened.json), column: 'title' };
  const base = { base: opened.json.report.revision };
  await push(server, reporterB, reportB, newDevice(), [{ ...set, value: text(`${canary} først`), ...base }]);
  await push(server, reporterB, reportB, newDevice(), [{ ...set, value: text(`${canary} sist`), ...base }]);
  await moveReport(server, reporterB, reportB, 'submit', {
    body: { explanations: [{ finding: 'x', text: canary }] },
  });
  await moveReport(server, controller, reportB, 'return', { body: { reason: canary } });
  const { json } = await server.as(reporterB)('GET', `/api/v1/reports/${reportB}`);
  expect((await server.store.listConflicts(reportB)).length).toBe(1);
  expect(JSON.stringify(json)).toContain(canary);
  workbookOfB = (await server.as(reporterB)('GET', `/api/v1/reports/${reportB}/workbook`)).bytes;
  expect(everyTextIn({ bytes: workbookOfB, text: '' })).toContain(canary);
  secretsOfB = [canary, canaryAmount, reportB, firstRow(json), json.digest];
}

/** The answer, its headers, and what is in it when it is a workbook. */
function everyTextIn({
  bytes,
  text: body,
  headers,
}: Pick<Reply, 'bytes' | 'text'> & { headers?: Headers }): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [];
  const decoder = new TextDecoder();
  return [body, JSON.stringify([...(headers ?? [])]), ...parts.map((part) => decoder.decode(part))].join(
    '\n',
  );
}

/** Right, wrong and empty requests: an error text can give away as much as an answer. */
function requestsTo(name: keyof typeof endpoints, language: Language | undefined = 'nb') {
  const { method, path } = endpoints[name];
  const reports = [round.reportA, round.reportB];
  const paths = reports.map((report) =>
    path
      .replace(':report', report)
      .replace(':round', round.round)
      .replace(':layout', 'annual-report-list')
      .replace(':organisation', unitB)
      .replace(':version', '1')
      .replace(':form', 'grant-projects'),
  );
  const operation = { seq: 1, base: 0, source: 'edit', at: '' };
  const row = randomUUID();
  const bodies = [
    undefined,
    {},
    { transition: 'submit' },
    { transition: 'recall', reason: 'x' },
    {
      device: randomUUID(),
      epoch: server.store.epoch,
      formVersion: '1',
      operations: [{ ...operation, kind: 'addRow', sheet: 'projects', row, position: 2 }],
    },
  ];
  const sent = method === 'get' ? [{}] : [...bodies.map((body) => ({ body })), { bytes: workbookOfB }];
  return paths.flatMap((address) =>
    sent.map((options) => ({
      method: method.toUpperCase(),
      address,
      options: { ...options, headers: { 'if-match': '"r1"', 'accept-language': language } },
    })),
  );
}

it.each(Object.keys(endpoints) as (keyof typeof endpoints)[])(
  'P13 holds: %s tells nobody outside a byte of what another trust reports',
  { timeout: 60_000 },
  async (name) => {
    for (const [index, stranger] of strangers.entries()) {
      for (const { method, address, options } of requestsTo(name, languages[index % languages.length])) {
        const reply = await server.as(stranger)(method, address, options);
        const told = everyTextIn(reply);
        const leaked = secretsOfB.filter((secret) => told.includes(secret) && !address.includes(secret));
        expect({ stranger, address, status: reply.status, leaked }, 'P13 is broken').toMatchObject({
          leaked: [],
        });
      }
    }
  },
);

it('P13 holds: the log has not a byte of what anybody reports', () => {
  const log = server.logLines.join('\n');
  expect(server.logLines.length).toBeGreaterThan(100);
  expect([canary, canaryAmount].filter((secret) => log.includes(secret))).toEqual([]);
});
