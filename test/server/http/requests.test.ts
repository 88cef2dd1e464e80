import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNew, controller, openRound, reporterA, roundBody } from './story.ts';
import type { AnswerJson } from './answer-json.ts';
import type { OpenedRound } from './story.ts';
import type { TestServer } from './test-server.ts';
import { call, startTestServer } from './test-server.ts';

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

const reportPath = (rest = '') => `/api/v1/reports/${story.reportA}${rest}`;
const addRow = {
  kind: 'addRow',
  sheet: 'projects',
  row: '7f9c24e8-3b1a-4c6d-9e2f-1a2b3c4d5e6f',
  position: 1,
};
const pushBody = (operation: object, more: object = {}) => ({
  device: randomUUID(),
  epoch: server.store.epoch,
  formVersion: '1',
  operations: [{ seq: 1, base: 0, source: 'edit', at: '', ...addRow, ...operation }],
  ...more,
});
const send = (body: unknown) => server.as(reporterA)('POST', reportPath('/operations'), { body });

async function sendRaw(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
  const authorization = `Bearer ${await server.tokenOf(reporterA)}`;
  const response = await fetch(server.origin + reportPath('/operations'), {
    method: 'POST',
    headers: { authorization, ...headers },
    body,
  });
  return { status: response.status, json: (await response.json()) as AnswerJson };
}

describe('a body that is not as the contract says is refused with a pointer to each fault', () => {
  it.each([
    ['an extra field', { seq: 1, revision: 7 }, '/body/operations/0/revision'],
    ['a sequence number as text', { seq: '1' }, '/body/operations/0/seq'],
    ['a broken sequence number', { seq: 1.5 }, '/body/operations/0/seq'],
    ['a negative sequence number', { seq: -1 }, '/body/operations/0/seq'],
    ['sequence number 0', { seq: 0 }, '/body/operations/0/seq'],
    ['a sequence number no double can hold', { seq: 2 ** 53 }, '/body/operations/0/seq'],
    ['a row id that is no UUID', { row: '__proto__' }, '/body/operations/0/row'],
    ['a sheet id out of Object', { sheet: 'constructor' }, '/body/operations/0/sheet'],
    ['an unknown kind', { kind: 'drop' }, '/body/operations/0/kind'],
  ])('%s', async (...[, operation, pointer]) => {
    const reply = await send(pushBody(operation));
    expect(reply.status).toBe(400);
    expect(reply.json.code).toBe('INVALID_REQUEST');
    expect(reply.json.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('no prototype is polluted on the way', async () => {
    const body = JSON.stringify(pushBody({})).replace('{', '{"__proto__":{"polluted":true},');
    const reply = await sendRaw(body, { 'content-type': 'application/json' });
    expect(reply.status).toBe(400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('501 operations are one too many', async () => {
    const operations = Array.from(Array(501).keys(), (index) => ({
      ...pushBody({}).operations[0],
      seq: index + 1,
    }));
    expect((await send(pushBody({}, { operations }))).json.errors[0]?.pointer).toBe('/body/operations');
  });

  it('all faults are told at once, in the reader’s language', async () => {
    const reply = await server.as(reporterA)('POST', reportPath('/operations'), {
      body: { device: 'x', operations: [] },
      headers: { 'accept-language': 'nn-NO' },
    });
    expect(reply.json.title).toBe('Ugyldig førespurnad');
    expect(reply.headers.get('content-language')).toBe('nn');
    expect(reply.json.errors.map((error) => error.pointer).toSorted()).toEqual([
      '/body/device',
      '/body/epoch',
      '/body/formVersion',
      '/body/operations',
    ]);
  });
});

describe('a body that cannot be read', () => {
  const json = { 'content-type': 'application/json' };
  it.each([
    ['not JSON', '{'],
    ['a trailing comma', '{"a":1,}'],
    ['cut off', '{"device":"'],
  ])('%s is answered with 400', async (...[, body]) => {
    const reply = await sendRaw(body, json);
    expect([reply.status, reply.json.code]).toEqual([400, 'PARSE']);
  });
  it.each(['null', '[]', '"text"', '', '{}'])('%s is answered with 400', async (body) => {
    expect((await sendRaw(body, json)).status).toBe(400);
  });
  it('nesting 10 000 deep is answered with 400, and quickly', async () => {
    const started = performance.now();
    const reply = await sendRaw('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), json);
    expect(reply.status).toBe(400);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
  it.each([
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['text', '{}', { 'content-type': 'text/plain' }],
    ['a workbook where JSON belongs', '{}', { 'content-type': 'application/vnd.ms-excel' }],
    ['no type at all', new TextEncoder().encode('{}'), {}],
  ])('%s is answered with 415', async (...[, body, headers]) => {
    const reply = await sendRaw(body, headers);
    expect([reply.status, reply.json.code]).toEqual([415, 'MEDIA_TYPE']);
  });
  it('compressed is answered with 415, whatever it unpacks to', async () => {
    const body = new Uint8Array(gzipSync(Buffer.alloc(5_000_000, 32)));
    expect((await sendRaw(body, { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });
  it('1 MB and a bit is answered with 413', async () => {
    const reply = await sendRaw(`{"a":"${'x'.repeat(1_048_576)}"}`, json);
    expect([reply.status, reply.json.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });
  it('a workbook of 20 MB and a byte is answered with 413, JSON as a workbook with 415', async () => {
    const bytes = new Uint8Array(20 * 1_048_576 + 1);
    const reply = await server.as(reporterA)('PUT', reportPath('/import'), { bytes });
    expect([reply.status, reply.json.code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect((await server.as(reporterA)('PUT', reportPath('/import'), { body: {} })).status).toBe(415);
  });
});

describe('the query', () => {
  it.each(['?since=-1', '?since=abc', '?since=1.5', '?limit=0', '?extra=1', '?since=1&since=2'])(
    '%s is refused with 400',
    async (query) => {
      const reply = await server.as(reporterA)('GET', reportPath(`/operations${query}`));
      expect([reply.status, reply.json.code]).toEqual([400, 'INVALID_REQUEST']);
      expect(reply.json.errors[0]?.pointer).toMatch(/^\/query\/(since|limit|extra)$/);
    },
  );
  it('a limit beyond the largest is cut, and the rest is announced', async () => {
    const all = await server.as(reporterA)('GET', reportPath('/operations?limit=1000000000'));
    expect(all.json).toMatchObject({ more: false, revision: 3 });
    expect(all.json.operations).toHaveLength(3);
    const some = await server.as(reporterA)('GET', reportPath('/operations?since=1&limit=1'));
    expect(some.json).toMatchObject({ more: true, operations: [{ revision: 2 }] });
  });
  it('a revision that the report has not reached is not found', async () => {
    const reply = await server.as(reporterA)('GET', reportPath('?at=99'));
    expect([reply.status, reply.json.code, reply.json.revision]).toEqual([404, 'UNKNOWN_REVISION', 3]);
  });
});

describe('a problem document', () => {
  it('is application/problem+json with everything in it, in the language asked for', async () => {
    const reply = await server.as(reporterA)('GET', `/api/v1/reports/${randomUUID()}?language=en`);
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(reply.json).toEqual({
      type: 'urn:rapportark:problem:not-found',
      status: 404,
      code: 'NOT_FOUND',
      title: 'Not found',
      detail: 'What you asked for does not exist, or you do not have access to it.',
      traceId: reply.headers.get('x-trace-id'),
    });
  });
  it('carries on the caller’s trace', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const reply = await call(server.origin, 'GET', '/api/v1/me', { headers: { traceparent } });
    expect(reply.json.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  });
  it('says nothing of what broke on our side', async () => {
    const now = () => {
      throw new Error('the clock of /srv/rapportark stands still');
    };
    const broken = await startTestServer({ now });
    const reply = await broken.as(controller)('POST', '/api/v1/rounds', asNew(roundBody()));
    expect([reply.status, reply.json.code]).toEqual([500, 'INTERNAL']);
    expect(reply.text).not.toMatch(/clock|srv|\.ts/);
    const logged: unknown = broken.logLines
      .map((line) => JSON.parse(line) as { readonly status: number })
      .find(({ status }) => status === 500);
    expect(logged).toMatchObject({
      traceId: reply.json.traceId,
      err: { message: 'the clock of /srv/rapportark stands still' },
    });
  });
  it('an address that the API does not have is not found, with and without a token', async () => {
    expect((await server.as(reporterA)('GET', '/api/v1/nothing')).status).toBe(404);
    expect((await server.as(reporterA)('DELETE', reportPath())).status).toBe(404);
    expect((await call(server.origin, 'GET', '/api/v1/nothing')).status).toBe(401);
    expect((await call(server.origin, 'GET', '/nothing')).json.code).toBe('NOT_FOUND');
  });
});
