import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Subscribe } from '../../../server/http/event-stream.ts';
import { sendEvents } from '../../../server/http/event-stream.ts';
import { text } from '../../../shared/value.ts';
import {
  approverA,
  controller,
  firstRow,
  moveReport,
  openRound,
  pushLine,
  reporterA,
  wholeLine,
} from './story.ts';
import type { TestServer } from './test-server.ts';
import { startTestServer } from './test-server.ts';

/** What is heard on a stream, piece by piece; null when it has ended. */
async function listen(address: string, token = '') {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  const reader = response.body?.getReader();
  onTestFinished(() => reader?.cancel());
  const next = async () => {
    const piece = await reader?.read();
    return piece?.value === undefined ? null : new TextDecoder().decode(piece.value);
  };
  return { response, next };
}

async function listenTo(server: TestServer, user: string, report: string) {
  return listen(`${server.origin}/api/v1/reports/${report}/pokes`, await server.tokenOf(user));
}

const eventIn = (piece: string | null) => JSON.parse((piece ?? '').replace('data: ', '')) as unknown;

describe('a report that is listened to', () => {
  it('tells where it is, and then of each push and transition, and of nothing that is in it', async () => {
    const server = await startTestServer();
    const { reportA } = await openRound(server);
    const { response, next } = await listenTo(server, controller, reportA);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const first = eventIn(await next()) as { revision: number };
    expect(first).toMatchObject({ state: 'draft', formVersion: '1' });
    const { json } = await pushLine(server, reporterA, reportA, wholeLine);
    const asked = { reopeningAskedAt: null, questionsAt: null };
    const here = { revision: json.revision, state: 'draft', formVersion: '1', ...asked };
    expect(eventIn(await next())).toEqual(here);
    expect(json.revision).toBeGreaterThan(first.revision);
    expect((await moveReport(server, reporterA, reportA, 'submit')).status).toBe(200);
    expect(eventIn(await next())).toEqual({ ...here, state: 'submitted' });
    await moveReport(server, approverA, reportA, 'approve');
    expect(eventIn(await next())).toEqual({ ...here, state: 'approved' });
    const reason = { body: { reason: 'Linje 1 er feil.' } };
    await moveReport(server, controller, reportA, 'askToReopen', reason);
    const { now: reopeningAskedAt } = server.clock;
    expect(eventIn(await next())).toEqual({ ...here, state: 'approved', reopeningAskedAt });
  });

  it('tells when single cells are asked about, and when all of it is opened, but not what is asked', async () => {
    const server = await startTestServer();
    const { reportA } = await openRound(server);
    await pushLine(server, reporterA, reportA, wholeLine);
    await moveReport(server, reporterA, reportA, 'submit');
    const { json } = await server.as(reporterA)('GET', `/api/v1/reports/${reportA}`);
    const { next } = await listenTo(server, reporterA, reportA);
    await next();
    const cells = [{ sheet: 'projects', row: firstRow(json), column: 'amount', question: 'Sikker?' }];
    await moveReport(server, controller, reportA, 'return', { body: { reason: 'Ett spørsmål', cells } });
    const { revision } = json.report;
    const asked = { reopeningAskedAt: null, questionsAt: server.clock.now };
    const returned = { revision, state: 'returned', formVersion: '1', ...asked };
    expect(eventIn(await next())).toEqual(returned);
    await moveReport(server, controller, reportA, 'openAll', { body: { reason: 'Rett resten òg' } });
    expect(eventIn(await next())).toEqual({ ...returned, questionsAt: null });
  });

  it('says nothing of what others report, nor of what changed nothing', async () => {
    const server = await startTestServer();
    const { reportA, reportB } = await openRound(server);
    const { next } = await listenTo(server, approverA, reportA);
    await next();
    await pushLine(server, 'reporter@HFS16', reportB, wholeLine);
    const rejected = await pushLine(server, reporterA, reportA, { none: text('x') });
    const { json } = await pushLine(server, reporterA, reportA, { title: text('y') });
    expect(eventIn(await next())).toMatchObject({ revision: rejected.json.revision });
    expect(eventIn(await next())).toMatchObject({ revision: json.revision });
  });

  it('is listened to by one person in four windows at a time; a closed window makes room', async () => {
    const server = await startTestServer();
    const { reportA } = await openRound(server);
    const path = `${server.origin}/api/v1/reports/${reportA}/pokes`;
    const token = await server.tokenOf(reporterA);
    const leaving = new AbortController();
    await fetch(path, { headers: { authorization: `Bearer ${token}` }, signal: leaving.signal });
    await Promise.all([listen(path, token), listen(path, token), listen(path, token)]);
    const refused = await listen(path, token);
    expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([429, '60']);
    leaving.abort();
    await expect.poll(async () => (await listen(path, token)).response.status).toBe(200);
  });

  it('lets the server stop at once', async () => {
    let stop = () => Promise.resolve();
    const server = await startTestServer({}, (end) => {
      stop = end;
    });
    const { reportA } = await openRound(server);
    const { next } = await listenTo(server, reporterA, reportA);
    await next();
    const before = performance.now();
    await stop();
    expect(await next()).toBeNull();
    // Less than the patience with requests that are under way.
    expect(performance.now() - before).toBeLessThan(900);
  });
});

describe('a stream of events', () => {
  async function serve(subscribe: Subscribe<number>, timing: { heartbeat: number; longest: number }) {
    const server = createServer((...[, response]) => {
      sendEvents(response, subscribe, timing);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      server.close();
    });
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  it('shows that it is alive, and ends after a while, so that rights are looked at anew', async () => {
    let ended = 0;
    const address = await serve(() => () => (ended += 1), { heartbeat: 50, longest: 300 });
    const { next } = await listen(address);
    expect(await next()).toBe(': still here\n\n');
    while ((await next()) !== null);
    await expect.poll(() => ended).toBe(1);
  });

  it('keeps nothing for one who does not read', async () => {
    const kept: number[] = [];
    const flood: Subscribe<number> = ({ onEvent }) => {
      for (let event = 0; event < 100_000; event += 1) onEvent(event);
      return () => undefined;
    };
    const server = createServer((...[, response]) => {
      sendEvents(response, flood, { heartbeat: 1_000, longest: 200 });
      kept.push(response.writableLength);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      server.close();
    });
    await (await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)).text();
    expect(kept[0]).toBeLessThan(200_000);
  });
});
