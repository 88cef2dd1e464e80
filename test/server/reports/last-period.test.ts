import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { nextGrantForm } from '../forms/next-grant-form.ts';
import {
  asNew,
  closes,
  controller,
  deadline,
  moveReport,
  newDevice,
  push,
  pushLine,
  region,
  reporterA,
  roundBody,
  unitA,
  wholeLine,
} from '../http/story.ts';
import type { TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';

let server: TestServer;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
});
afterAll(() => stop());

const trust = '983975240';
const reporter = `reporter@${trust}`;

async function openGrant(period: string) {
  const body = { ...roundBody(), period };
  const reply = await server.as(controller)('POST', '/api/v1/rounds', asNew(body));
  const report = reply.json.reports.find(({ organisation }) => organisation.id === unitA);
  if (report === undefined) throw new Error(`The round was not opened: ${reply.text}`);
  return report.id;
}

async function open(period: string) {
  const laidIn = { sheet: 'assignments', row: '10', column: 'number', value: text('10') };
  const reply = await server.as(controller)(
    'POST',
    '/api/v1/rounds',
    asNew({
      form: 'assignments-status',
      period,
      commissioner: region,
      deadline,
      closes,
      recipients: [{ organisation: trust, prefill: [laidIn] }],
    }),
  );
  const [report] = reply.json.reports;
  if (report === undefined) throw new Error(`The round was not opened: ${reply.text}`);
  return { report: report.id, round: reply.json.round.id };
}

const answer = (report: string, cells: Readonly<Record<string, ReturnType<typeof text> | object>>) =>
  push(
    server,
    reporter,
    report,
    newDevice(),
    Object.entries(cells).map(([column, value]) => ({
      kind: 'set',
      sheet: 'assignments',
      row: '10',
      column,
      value,
    })),
  );

const red = {
  assessment: text('red'),
  measures: text('Flere leger.'),
  cause: text('For få leger.'),
  owner: text('Klinikksjef'),
  backOnTrack: { t: 'd', v: '2024-12-01' },
};

describe('a report that follows a delivered one', () => {
  it('is checked against it when it is read, sent and consolidated, and comes to the pane with it', async () => {
    const first = await open('2024-H1');
    await answer(first.report, red);
    expect((await moveReport(server, reporter, first.report, 'submit')).status).toBe(200);
    const second = await open('2024-H2');
    await answer(second.report, { assessment: text('green'), measures: text('Flere leger.') });

    const found = await server.as(reporter)('GET', `/api/v1/reports/${second.report}/findings`);
    expect(found.json.findings.map(({ rule }) => rule)).toEqual(['measures-are-new-when-red-turns-green']);
    const sent = await moveReport(server, reporter, second.report, 'submit');
    expect([sent.status, sent.json.code]).toEqual([422, 'NOT_READY']);
    const table = await server.as(controller)(
      'GET',
      `/api/v1/rounds/${second.round}/consolidation?includes=all`,
    );
    expect(table.json).toMatchObject({ units: [{ warnings: 1, errors: 0 }] });

    const opened = await server.as(reporter)('GET', `/api/v1/reports/${second.report}`);
    expect(opened.json).toMatchObject({
      ruleSet: 2,
      previous: { sheets: { assignments: { rows: [{ id: '10', cells: { assessment: text('red') } }] } } },
    });
    const old = await server.as(reporter)('GET', `/api/v1/reports/${first.report}`);
    expect(old.json).toMatchObject({ previous: null });
  });

  it('meets it in its own version of the form, when it is checked and in the pane', async () => {
    const first = await openGrant('2024');
    await pushLine(server, reporterA, first, wholeLine);
    expect((await moveReport(server, reporterA, first, 'submit')).status).toBe(200);
    const { tenant, object } = server.subjectOf(controller);
    const by = { tenant, object, name: 'Kontroller' };
    await server.store.releaseForm({ form: nextGrantForm, owner: region, by, now: server.clock.now });

    const second = await openGrant('2025');
    const opened = (await server.as(reporterA)('GET', `/api/v1/reports/${second}`)).json;
    const inThousands = { cells: { amount: number('1000'), status: text('ongoing') } };
    expect(opened).toMatchObject({
      content: { sheets: { projects: { rows: [inThousands] } } },
      previous: { sheets: { projects: { rows: [inThousands] } } },
    });
    const found = await server.as(reporterA)('GET', `/api/v1/reports/${second}/findings`);
    const atAmounts = found.json.findings.filter(({ column }) => column === 'amount');
    expect(atAmounts.map(({ rule }) => rule)).toEqual([]);
  });
});
