import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../shared/value.ts';
import { asNew, controller, newDevice, openRound, push, reporterA, roundBody } from '../http/story.ts';
import type { OpenedRound } from '../http/story.ts';
import type { Reply, TestServer } from '../http/test-server.ts';
import { startTestServer } from '../http/test-server.ts';

let server: TestServer;
let story: OpenedRound;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  story = await openRound(server);
});
afterAll(() => stop());

describe('opening a round', () => {
  const open = (changes: object) =>
    server.as(controller)('POST', '/api/v1/rounds', asNew({ ...roundBody(), ...changes }));
  const pointers = (reply: Reply) => reply.json.errors.map(({ pointer }) => pointer);
  const recipient = (organisation: string, prefill: object[] = []) => ({ organisation, prefill });
  const cell = { sheet: 'frame', row: 'total', column: 'scope', value: { t: 's', v: 'x' } };

  it('happens once, however often it is asked for under one key', async () => {
    const key = randomUUID();
    const request = asNew({ ...roundBody(), recipients: [recipient('HFS12', [cell])] }, key);
    const ask = () => server.as(controller)('POST', '/api/v1/rounds', request);
    const answers = [...(await Promise.all([ask(), ask()])), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ json }) => `${json.round.id} ${json.reports[0]?.id ?? ''}`)).size).toBe(1);
  });

  it('is still the same round when a reporter has written since, whatever they say that it comes from', async () => {
    const key = randomUUID();
    const writable = { sheet: 'projects', row: randomUUID(), column: 'title', value: text('x') };
    const prefill = [writable, cell];
    const request = asNew({ ...roundBody(), recipients: [recipient('HFS15', prefill)] }, key);
    const first = await server.as(controller)('POST', '/api/v1/rounds', request);
    const report = first.json.reports[0]?.id ?? '';
    const written = { ...writable, kind: 'set', base: 2, value: text('y'), source: 'prefill' };
    const { json } = await push(server, reporterA, report, newDevice(), [written]);
    expect(json.results).toMatchObject([{ outcome: 'applied' }]);
    const again = await server.as(controller)('POST', '/api/v1/rounds', request);
    expect([again.status, again.json.round.id]).toEqual([200, first.json.round.id]);
  });

  it.each([
    ['another period', { period: '2026' }],
    ['another deadline', { deadline: '2026-02-02T22:59:59.000Z' }],
    ['another closing', { closes: '2026-03-02T22:59:59.000Z' }],
    ['another recipient', { recipients: [recipient('HFS12', [cell]), recipient('HFS15')] }],
    ['a recipient less', { recipients: [recipient('HFS12', [cell])] }],
    [
      'another value',
      { recipients: [recipient('HFS12', [{ ...cell, value: text('y') }]), recipient('HFS16')] },
    ],
  ])('under a key that has opened a round with %s before is refused', async (...[, changes]) => {
    const first = { ...roundBody(), recipients: [recipient('HFS12', [cell]), recipient('HFS16')] };
    const key = randomUUID();
    await server.as(controller)('POST', '/api/v1/rounds', asNew(first, key));
    const reply = await server.as(controller)('POST', '/api/v1/rounds', asNew({ ...first, ...changes }, key));
    expect(reply).toMatchObject({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const reports = await server.store.listReports({ round: key });
    expect(reports.map(({ organisation }) => organisation)).toEqual(['HFS12', 'HFS16']);
  });

  it('under the key of another commissioner’s round is refused, and tells nothing of that round', async () => {
    const request = { ...roundBody(), recipients: [recipient('HFS12')] };
    const key = randomUUID();
    const opened = await server.as(controller)('POST', '/api/v1/rounds', asNew(request, key));
    const reply = await server.as('controller@983658725')(
      'POST',
      '/api/v1/rounds',
      asNew({ ...request, commissioner: '983658725' }, key),
    );
    expect(reply).toMatchObject({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(reply.text).not.toContain(opened.json.reports[0]?.id);
  });

  it('under a key that could not be a round’s id is refused, and what is listed can be read', async () => {
    const request = asNew(roundBody(), '8e03978e-40d5-03dd-0c93-6894a57f9324');
    const reply = await server.as(controller)('POST', '/api/v1/rounds', request);
    expect(reply.status).toBe(400);
    expect((await server.as(reporterA)('GET', '/api/v1/reports')).status).toBe(200);
  });

  it('without a key is refused', async () => {
    const reply = await server.as(controller)('POST', '/api/v1/rounds', { body: roundBody() });
    expect(reply).toMatchObject({ status: 400, json: { code: 'IDEMPOTENCY_KEY_REQUIRED' } });
  });

  it.each([
    ['a period of the wrong kind', { period: '2025-H1' }, '/body/period'],
    ['closing before the deadline', { closes: '2026-01-31T00:00:00.000Z' }, '/body/closes'],
    [
      'a recipient of another region',
      { recipients: [recipient('HFS12'), recipient('HFS01')] },
      '/body/recipients/1/organisation',
    ],
    [
      'a recipient that the form is not for',
      { recipients: [recipient('894166762')] },
      '/body/recipients/0/organisation',
    ],
    [
      'a recipient twice',
      { recipients: [recipient('HFS12'), recipient('HFS12')] },
      '/body/recipients/1/organisation',
    ],
    [
      'a cell that the form does not have',
      { recipients: [recipient('HFS12', [{ ...cell, column: 'nothing' }])] },
      '/body/recipients/0/prefill/0',
    ],
    [
      'a cell that is computed',
      { recipients: [recipient('HFS12', [{ ...cell, column: 'difference' }])] },
      '/body/recipients/0/prefill/0',
    ],
    ['a cell twice', { recipients: [recipient('HFS12', [cell, cell])] }, '/body/recipients/0/prefill/1'],
    ['an unknown form', { form: 'nothing' }, '/body/form'],
  ])('%s is refused, and nothing is created', async (...[, changes, pointer]) => {
    const before = await server.store.listRounds({ organisations: ['991324968'] });
    const reply = await open(changes);
    expect(reply.status).toBe(422);
    expect(pointers(reply)).toEqual([pointer]);
    expect(await server.store.listRounds({ organisations: ['991324968'] })).toEqual(before);
  });
  it('for another organisation than one’s own is forbidden, whether or not it exists', async () => {
    for (const commissioner of ['983658725', 'nobody']) {
      expect((await open({ commissioner })).json.code).toBe('FORBIDDEN');
    }
  });
  it('lays in what is known, where reporters can see and not change it', async () => {
    const reply = await server.as(reporterA)('GET', `/api/v1/reports/${story.reportA}`);
    expect(reply.json.content.sheets['frame']?.rows).toEqual([
      {
        id: 'total',
        line: 1,
        cells: {
          scope: { t: 's', v: '2024 og 2025 ' },
          allocated: { t: 'n', v: '1000000' },
          carriedOver: { t: 'n', v: '0' },
        },
      },
    ]);
    const change = {
      kind: 'set',
      sheet: 'frame',
      row: 'total',
      column: 'allocated',
      value: { t: 'n', v: '2000000' },
    };
    const pushed = await push(server, reporterA, story.reportA, newDevice(), [change]);
    expect(pushed.json.results).toEqual([{ seq: 1, outcome: 'rejected', code: 'LOCKED_CELL' }]);
  });
});
