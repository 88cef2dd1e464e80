import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it.each([
    ['another period', { period: '2026' }],
    ['another recipient', { recipients: [recipient('HFS19', [cell])] }],
    ['another value', { recipients: [recipient('HFS12', [{ ...cell, value: { t: 's', v: 'y' } }])] }],
  ])('under a key that has opened a round with %s before is refused', async (...[, changes]) => {
    const first = { ...roundBody(), recipients: [recipient('HFS12', [cell])] };
    const key = randomUUID();
    await server.as(controller)('POST', '/api/v1/rounds', asNew(first, key));
    const reply = await server.as(controller)('POST', '/api/v1/rounds', asNew({ ...first, ...changes }, key));
    expect(reply).toMatchObject({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(await server.store.listReports({ round: key })).toMatchObject([{ organisation: 'HFS12' }]);
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
