import { onTestFinished } from 'vitest';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import { createFormLibrary } from '../../../server/forms/form-library.ts';
import { createApp } from '../../../server/http/app.ts';
import type { AppParts } from '../../../server/http/parts.ts';
import { startServer, stopServer } from '../../../server/http/server.ts';
import { createLog } from '../../../server/log.ts';
import type { DevelopmentUser } from '../../../server/identity/development-users.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { createPokes } from '../../../server/reports/pokes.ts';
import type { Store, Subject } from '../../../server/reports/store.ts';
import { createDevelopmentSignIn } from '../../../server/sign-in.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { holdsPersonNumber } from '../../../shared/rules/person-number.ts';
import type { AnswerJson } from './answer-json.ts';

const registers = readRegisters();

export interface TestServer {
  readonly origin: string;
  readonly store: Store;
  /** What the log has written so far, one JSON text per line. */
  readonly logLines: readonly string[];
  /** The server's clock, to be turned by hand. */
  readonly clock: { now: string };
  readonly tokenOf: (user: string) => Promise<string>;
  readonly subjectOf: (user: string) => Subject;
  /** A request as one of the development users, such as `reporter@HFS12`. */
  readonly as: (user: string) => Caller;
  readonly stop: () => Promise<void>;
}

export type Caller = (method: string, path: string, options?: CallOptions) => Promise<Reply>;
export interface CallOptions {
  readonly body?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly json: AnswerJson;
}

/** The real server on a free port, over the real store in memory; stopped when the test ends, unless told otherwise. */
export async function startTestServer(
  changes: Partial<AppParts> = {},
  endsWith: (stop: () => Promise<void>) => void = onTestFinished,
): Promise<TestServer> {
  const logLines: string[] = [];
  const log = createLog('info', {
    write: (line) => {
      logLines.push(line);
    },
  });
  const clock = { now: '2026-01-15T10:00:00.000Z' };
  const readiness = { draining: false };
  const pokes = createPokes();
  const library = createFormLibrary(forms);
  const store = await createSqliteStore({
    file: ':memory:',
    forms: library.find,
    isSensitive: holdsPersonNumber,
  });
  const { developmentIssuer, verifyToken, pane } = await createDevelopmentSignIn(
    'test',
    store,
    registers.organisations,
  );
  const app = createApp({
    store,
    forms: library,
    registers,
    now: () => clock.now,
    log,
    readiness,
    pokes,
    verifyToken,
    developmentIssuer,
    pane: { signIn: pane, folders: [], frameAncestors: ['https://*.office.com'] },
    rateLimits: { perAddress: 1_000_000, perUser: 1_000_000 },
    trustedProxies: 0,
    ...changes,
  });
  const running = await startServer(app, { host: '127.0.0.1', port: 0 });
  const stop = async () => {
    pokes.close();
    await stopServer(running, { readiness, drainTime: 0, patience: 1_000 });
    await store.close();
  };
  endsWith(stop);
  const userCalled = (id: string): DevelopmentUser => {
    const user = developmentIssuer.users.find((candidate) => candidate.id === id);
    if (user === undefined) throw new Error(`No development user ${id}.`);
    return user;
  };
  const tokenOf = async (id: string): Promise<string> => (await developmentIssuer.sign(userCalled(id))).token;
  const subjectOf = (id: string): Subject => {
    const { tenant, object } = userCalled(id);
    return { tenant, object };
  };
  const as =
    (user: string): Caller =>
    async (method, path, options = {}) =>
      call(running.origin, method, path, {
        ...options,
        headers: { authorization: `Bearer ${await tokenOf(user)}`, ...options.headers },
      });
  return { origin: running.origin, store, logLines, clock, tokenOf, subjectOf, as, stop };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function call(
  origin: string,
  method: string,
  path: string,
  { body, bytes, headers = {} }: CallOptions = {},
): Promise<Reply> {
  const type = bytes === undefined ? 'application/json' : xlsxType;
  const payload = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(origin + path, {
    method,
    headers: payload === undefined ? headers : { 'content-type': type, ...headers },
    ...(payload === undefined ? {} : { body: payload }),
  });
  const received = await bytesOf(response);
  const text = new TextDecoder().decode(received);
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    bytes: received,
    json: (isJson ? JSON.parse(text) : {}) as AnswerJson,
  };
}

/** A stream of events has no end to wait for. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
    return new Uint8Array(await response.arrayBuffer());
  }
  await response.body?.cancel();
  return new Uint8Array();
}
