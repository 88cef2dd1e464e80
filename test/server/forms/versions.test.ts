import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rehearsal } from '../../../shared/api/form-version-endpoints.ts';
import { formDefinition } from '../../../shared/api/form-schema.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { definitionWorkbook } from '../../../server/forms/definition-workbook.ts';
import { newestRuleSet } from '../../../shared/rules/rules-for.ts';
import { number, text } from '../../../shared/value.ts';
import type { TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';
import {
  asNew,
  closes,
  controller,
  deadline,
  firstRow,
  moveReport,
  newDevice,
  openRound,
  push,
  pushLine,
  region,
  reporterA,
  reporterB,
  roundBody,
  unitA,
  unitB,
  wholeLine,
} from '../http/story.ts';
import { nextGrantForm } from './next-grant-form.ts';

const one = { formVersion: '1', ruleSet: newestRuleSet };
const two = { formVersion: '2', ruleSet: newestRuleSet };

async function start() {
  const server = await startTestServer();
  const opened = await openRound(server);
  const { tenant, object } = server.subjectOf(controller);
  const by = { tenant, object, name: 'Kontroller' };
  const release = (owner = region) =>
    server.store.releaseForm({ form: nextGrantForm, owner, by, now: server.clock.now });
  const move = (body: object = { from: one, to: two }) =>
    server.as(controller)('POST', `/api/v1/rounds/${opened.round}/versions`, { body });
  return { server, release, move, ...opened };
}

const open = async (server: TestServer, report: string, user = reporterA) =>
  (await server.as(user)('GET', `/api/v1/reports/${report}`)).json;

describe('a form as data', () => {
  it('is given to every pane that asks, in each of its versions', async () => {
    const { server, release } = await start();
    const path = '/api/v1/forms/grant-projects/versions/2';
    expect((await server.as(reporterA)('GET', path)).status).toBe(404);
    await release();
    const reply = await server.as(reporterA)('GET', path);
    expect(reply.json.form).toEqual(nextGrantForm);
    expect((await server.as('controller@983658725')('GET', path)).status).toBe(404);
  });

  it('travels whole, whichever form it is', () => {
    for (const form of [...forms, nextGrantForm]) {
      expect(formDefinition.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
    }
  });
});

describe('a released version', () => {
  it('is what new rounds of its owner get, and nobody else’s', async () => {
    const { server, release } = await start();
    await release('another-region');
    const before = await server.as(controller)('POST', '/api/v1/rounds', asNew(roundBody()));
    expect(before.json.round.formVersion).toBe('1');
  });

  it('leaves rounds that are open with the version they have', async () => {
    const { server, release, round } = await start();
    await release();
    const after = await server.as(controller)('POST', '/api/v1/rounds', asNew(roundBody()));
    expect(after.json.round.formVersion).toBe('2');
    const { rounds } = (await server.as(controller)('GET', '/api/v1/rounds')).json;
    expect(rounds.find(({ id }) => id === round)?.formVersion).toBe('1');
  });
});

describe('rehearsing a version on a round', () => {
  it('says who would get which new findings and what would not be carried, and changes nothing', async () => {
    const { server, release, round, reportA } = await start();
    await pushLine(server, reporterA, reportA, {
      ...wholeLine,
      agreement: text('inProgress'),
      contributions: text('To årsverk'),
    });
    await release();
    const before = await open(server, reportA);
    const { json } = await server.as(controller)('GET', `/api/v1/rounds/${round}/rehearsal?formVersion=2`);
    const { reports } = rehearsal.parse(json);
    const mine = reports.find(({ organisation }) => organisation.id === unitA);
    expect(mine?.newFindings.map(({ rule, column }) => [rule, column])).toEqual(
      expect.arrayContaining([['required-cells-are-filled', 'share']]),
    );
    expect(mine?.notCarried.map(({ column, message }) => [column, message])).toEqual(
      expect.arrayContaining([
        ['contributions', expect.stringContaining('«To årsverk» har ikke plass')],
        ['agreement', expect.stringContaining('valget finnes ikke lenger')],
      ]),
    );
    expect(await open(server, reportA)).toEqual(before);
  });

  it('is for whoever has commissioned the round', async () => {
    const { server, release, round } = await start();
    await release();
    const path = `/api/v1/rounds/${round}/rehearsal?formVersion=2`;
    expect((await server.as(reporterA)('GET', path)).status).toBe(403);
    expect((await server.as(controller)('GET', path.replace('=2', '=7'))).json.code).toBe('UNKNOWN_VERSION');
  });
});

describe('moving a round to a new version', () => {
  it('lifts what is written, and the pane that still has the old version is told', async () => {
    const { server, release, move, reportA } = await start();
    await pushLine(server, reporterA, reportA, { ...wholeLine, contributions: text('To årsverk') });
    await release();
    const { json } = await move();
    expect(json.round.formVersion).toBe('2');
    const lifted = await open(server, reportA);
    expect(lifted.content.sheets['projects']?.rows[0]?.cells).toEqual({
      ...wholeLine,
      amount: number('1000'),
    });
    const old = await push(server, reporterA, reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row: firstRow(lifted), column: 'title', value: text('Ny') },
    ]);
    expect([old.status, old.json.code]).toEqual([409, 'TEMPLATE_VERSION']);
    const log = await server.as(reporterA)('GET', `/api/v1/reports/${reportA}/operations`);
    expect(JSON.stringify(log.json)).toContain('To årsverk');
  });

  it('is refused while somebody has delivered, by name, and when somebody else has moved it', async () => {
    const { server, release, move, reportA } = await start();
    await release();
    await pushLine(server, reporterA, reportA, wholeLine);
    expect((await moveReport(server, reporterA, reportA, 'submit')).status).toBe(200);
    const delivered = await move();
    expect([delivered.status, delivered.json.code]).toEqual([409, 'REPORTS_DELIVERED']);
    expect(delivered.json.detail).toContain('Vest-Viken');
    const moved = await move({ from: two, to: two });
    expect([moved.status, moved.json.code]).toEqual([409, 'ROUND_MOVED']);
  });

  it('does not take a version that belongs to another region', async () => {
    const { release, move } = await start();
    await release('another-region');
    expect((await move()).json.code).toBe('UNKNOWN_VERSION');
  });
});

describe('a half-filled workbook of the old version', () => {
  it('is lifted to the version that the round has now, and what cannot be carried is listed', async () => {
    const { server, release, move, reportB } = await start();
    await pushLine(server, reporterB, reportB, { ...wholeLine, contributions: text('To årsverk') });
    const bytes = (await server.as(reporterB)('GET', `/api/v1/reports/${reportB}/workbook`)).bytes;
    const row = firstRow(await open(server, reportB, reporterB));
    await release();
    await move();
    await push(
      server,
      reporterB,
      reportB,
      newDevice(),
      [{ kind: 'set', sheet: 'projects', row, column: 'share', value: number('5') }],
      { formVersion: '2' },
    );
    const preview = await server.as(reporterB)('PUT', `/api/v1/reports/${reportB}/import`, { bytes });
    expect(preview.json.operations).toEqual([]);
    expect(preview.json.findings.map(({ rule, column }) => [rule, column])).toContainEqual([
      'value-is-carried-to-the-new-version',
      'contributions',
    ]);
  });
});

describe('a definition workbook', () => {
  const query = `?commissioner=${region}`;
  const bytesOf = async (form: FormDefinition) =>
    new Uint8Array((await definitionWorkbook(form, 'nb', '2026-01-15T10:00:00.000Z')).bytes);

  it('is rehearsed on this period’s reports before anything is stored', async () => {
    const { server, reportA } = await start();
    await pushLine(server, reporterA, reportA, wholeLine);
    const bytes = await bytesOf(nextGrantForm);
    const reply = await server.as(controller)('POST', `/api/v1/forms/rehearsal${query}`, { bytes });
    expect(reply.json.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reply.json.rehearsal.to).toEqual(two);
    const mine = reply.json.rehearsal.reports.find(({ organisation }) => organisation.id === unitA);
    expect(mine?.newFindings.map(({ column }) => column)).toContain('share');
    expect((await server.as(reporterA)('GET', '/api/v1/forms/grant-projects/versions/2')).status).toBe(404);
  });

  it('is rehearsed on current and last period’s reports of every kind of period, and nobody else’s', async () => {
    const { server } = await start();
    const { tenant, object } = server.subjectOf(controller);
    const open = async (period: string, commissioner = region) => {
      const id = randomUUID();
      const times = { openedAt: server.clock.now, deadline, closes };
      const round = { id, form: 'grant-projects', ...one, period, commissioner, ...times };
      const reports = [{ id: randomUUID(), organisation: unitB, prefill: [] }];
      await server.store.createRound(round, reports, { tenant, object, name: 'Kontroller' });
    };
    for (const period of ['2023', '2024', '2025-H1', '2024-H1', '2025-H2']) await open(period);
    await open('2024', '983658725');
    const reply = await server.as(controller)('POST', `/api/v1/forms/rehearsal${query}`, {
      bytes: await bytesOf(nextGrantForm),
    });
    const periods = reply.json.rehearsal.reports.map(({ period }) => period);
    // 2025 with both units is what `start` has opened; 2024 once, for the other region's is not shown.
    expect(periods.toSorted()).toEqual(['2024', '2025', '2025', '2025-H1', '2025-H2']);
  });

  it('is released by a controller once, and every new round has it', async () => {
    const { server } = await start();
    const bytes = await bytesOf(nextGrantForm);
    const released = await server.as(controller)('POST', `/api/v1/forms${query}`, { bytes });
    expect(released.json.released).toEqual({ form: 'grant-projects', version: '2' });
    const opened = await server.as(controller)('POST', '/api/v1/rounds', asNew(roundBody()));
    expect(opened.json.round.formVersion).toBe('2');
    const again = await server.as(controller)('POST', `/api/v1/forms${query}`, { bytes });
    expect([again.status, again.json.code]).toEqual([409, 'VERSION_TAKEN']);
  });

  it('with an error is told what is wrong, and is not released', async () => {
    const { server } = await start();
    const wrong = { ...nextGrantForm, title: { nb: '', nn: '', en: '' } };
    const bytes = await bytesOf(wrong);
    const reply = await server.as(controller)('POST', `/api/v1/forms${query}`, { bytes });
    expect(reply.json.released).toBeNull();
    expect(reply.json.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is not for a reporter, nor for a controller of another organisation', async () => {
    const { server } = await start();
    const bytes = await bytesOf(nextGrantForm);
    for (const user of [reporterA, 'controller@HOD']) {
      const reply = await server.as(user)('POST', `/api/v1/forms${query}`, { bytes });
      expect(reply.status).toBe(403);
    }
  });
});
