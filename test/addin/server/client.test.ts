import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../../addin/server/development-sign-in.ts';
import {
  Intercepted,
  Offline,
  ServerProblem,
  SignInNeeded,
  UnexpectedAnswer,
} from '../../../addin/server/problems.ts';
import type { SignIn } from '../../../addin/server/sign-in.ts';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { definitionWorkbook } from '../../../server/forms/definition-workbook.ts';
import { exampleForm } from '../../../shared/definitions/example-form.ts';
import { controller, openRound, reporterA } from '../../server/http/story.ts';
import { startTestServer } from '../../server/http/test-server.ts';

const tokens: SignIn = {
  getToken: (renew) => Promise.resolve(renew ? 'fresh' : 'stale'),
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
  userKey: () => 'kari',
};

async function clientOf(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return createClient({ baseUrl, signIn: tokens, language: () => 'nn' });
}

describe('the client against the real server', () => {
  it('gets answers with the types of the contract', async () => {
    const server = await startTestServer();
    await openRound(server);
    const signIn = createDevelopmentSignIn(server.origin);
    expect((await signIn.listUsers()).length).toBeGreaterThan(10);
    signIn.choose(reporterA);
    const client = createClient({ baseUrl: server.origin, signIn, language: () => 'nb' });
    const { reports } = await client.call(endpoints.listReports, {});
    expect(reports.map(({ state }) => state)).toEqual(['draft']);
  });

  it('hands over what the server says in the user’s language', async () => {
    const server = await startTestServer();
    const signIn = createDevelopmentSignIn(server.origin);
    signIn.choose(reporterA);
    const client = createClient({ baseUrl: server.origin, signIn, language: () => 'nn' });
    const asking = client.call(endpoints.openReport, { params: { report: crypto.randomUUID() } });
    const problem = await asking.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ServerProblem);
    expect(problem).toMatchObject({
      problem: { status: 404, detail: expect.stringContaining('finst ikkje') as string },
    });
  });
});

describe('the client with a workbook', () => {
  const example = async () =>
    new Uint8Array((await definitionWorkbook(exampleForm, 'nb', '2026-01-15T10:00:00.000Z')).bytes);

  it('sends it as it is, and gets what the contract says', async () => {
    const server = await startTestServer();
    const signIn = createDevelopmentSignIn(server.origin);
    signIn.choose(controller);
    const client = createClient({ baseUrl: server.origin, signIn, language: () => 'nb' });
    const { form } = await client.upload(endpoints.checkForm, {}, await example());
    expect(form).toEqual(exampleForm);
    const nonsense = client.upload(endpoints.checkForm, {}, new TextEncoder().encode('ikke en arbeidsbok'));
    await expect(nonsense).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it('sends it whole once more when the token was refused', async () => {
    const seen: (string | number | undefined)[][] = [];
    const client = await clientOf((request, response) => {
      let size = 0;
      request.on('data', (part: Buffer) => (size += part.length));
      request.on('end', () => {
        seen.push([request.url, request.headers['content-type'], size]);
        response.writeHead(request.headers.authorization === 'Bearer stale' ? 401 : 500).end();
      });
    });
    const query = { commissioner: '991324968', language: 'nn' } as const;
    const workbook = new Uint8Array(100_000);
    await expect(client.upload(endpoints.releaseForm, { query }, workbook)).rejects.toThrow(Offline);
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const once = ['/api/v1/forms?commissioner=991324968&language=nn', xlsx, 100_000];
    expect(seen).toEqual([once, once]);
  });
});

describe('the client when things go wrong', () => {
  it('renews a refused token once, and then asks for a sign-in', async () => {
    const seen: (string | undefined)[] = [];
    const client = await clientOf((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    await expect(client.call(endpoints.me, {})).rejects.toThrow(SignInNeeded);
    expect(seen).toEqual(['Bearer stale', 'Bearer fresh']);
  });

  it('sends the revision that the user was looking at, and the key of what is asked for', async () => {
    const seen: unknown[] = [];
    const client = await clientOf((request, response) => {
      const { headers } = request;
      seen.push(headers['if-match'], headers['idempotency-key']);
      seen.push(request.url, headers['accept-language']);
      response.writeHead(500).end();
    });
    const report = crypto.randomUUID();
    const sending = client.call(endpoints.transition, {
      params: { report },
      query: { language: 'nn' },
      revision: 12,
      requestKey: report,
      body: { transition: 'submit' },
    });
    await expect(sending).rejects.toThrow(Offline);
    const path = `/api/v1/reports/${report}/transitions?language=nn`;
    expect(seen).toEqual(['"r12"', `"${report}"`, path, 'nn']);
  });

  it('takes a gateway’s error page, and silence, for no connection', async () => {
    const gateway = await clientOf((...[, response]) =>
      response.writeHead(502).end('<html>Bad gateway</html>'),
    );
    await expect(gateway.call(endpoints.me, {})).rejects.toThrow(Offline);
    const silent = await clientOf((request) => request.socket.destroy());
    await expect(silent.call(endpoints.me, {})).rejects.toThrow(Offline);
  });

  it('knows a web page from an answer, whatever its status and whatever was asked for', async () => {
    const page = '<html>Please sign in to the network.</html>';
    const portal = await clientOf((...[, response]) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
    );
    const params = { report: crypto.randomUUID() };
    const until = new AbortController().signal;
    for (const asking of [
      portal.call(endpoints.me, {}),
      portal.download(endpoints.workbook, { params }),
      portal.listen(endpoints.pokes, { params }, () => undefined, until),
    ])
      await expect(asking).rejects.toThrow(Intercepted);
    const nameless = await clientOf((...[, response]) => response.end(page));
    await expect(nameless.call(endpoints.me, {})).rejects.toThrow(Intercepted);
  });

  it('keeps the time that the server asked to wait', async () => {
    const problem = { type: 't', status: 429, code: 'TOO_MANY', title: 'T', detail: 'D', traceId: 'x' };
    const client = await clientOf((...[, response]) =>
      response.writeHead(429, { 'retry-after': '17' }).end(JSON.stringify(problem)),
    );
    await expect(client.call(endpoints.me, {})).rejects.toMatchObject({ retryAfter: 17, problem });
  });

  it('does not believe an answer that breaks the contract', async () => {
    const client = await clientOf((...[, response]) => response.end('{"name": 7}'));
    await expect(client.call(endpoints.me, {})).rejects.toThrow(UnexpectedAnswer);
  });
});

describe('the client that listens', () => {
  const report = crypto.randomUUID();
  const asked = { reopeningAskedAt: null, questionsAt: null };
  const poke = { revision: 7, state: 'draft', formVersion: '1', ...asked };
  async function heard(listener: RequestListener, until = new AbortController().signal) {
    const client = await clientOf(listener);
    const events: unknown[] = [];
    const listening = client.listen(
      endpoints.pokes,
      { params: { report } },
      (event) => events.push(event),
      until,
    );
    const problem: unknown = await listening.then(
      () => null,
      (error: unknown) => error,
    );
    return { events, problem };
  }

  it('hears each event once, however it comes in pieces, and no sign of life', async () => {
    const { events, problem } = await heard((...[, response]) => {
      const [head, tail] = [JSON.stringify(poke).slice(0, 9), JSON.stringify(poke).slice(9)];
      response.write(`: still here\n\ndata: ${head}`);
      setTimeout(() => response.end(`${tail}\n\ndata: ${JSON.stringify(poke)}\n\n`), 50);
    });
    expect([events, problem]).toEqual([[poke, poke], null]);
  });

  it.each([
    ['the connection breaks', Offline, (): null => null],
    ['it is something else than the contract says', UnexpectedAnswer, () => 'data: {"revision":-1}\n\n'],
  ])('says so when %s', async (...[, kind, words]) => {
    const { events, problem } = await heard((...[, response]) => {
      response.write(words() ?? `data: ${JSON.stringify(poke)}\n\n`);
      setTimeout(() => response.destroy(), 50);
    });
    expect(problem).toBeInstanceOf(kind);
    expect(events).toEqual(kind === Offline ? [poke] : []);
  });

  it('ends when it is told to', async () => {
    const ending = new AbortController();
    const { problem } = await heard((...[, response]) => {
      response.write(': still here\n\n');
      setTimeout(() => {
        ending.abort();
      }, 50);
    }, ending.signal);
    expect(problem).toBeInstanceOf(Offline);
  });
});
