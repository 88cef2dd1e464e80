import { z } from 'zod';
import type { Endpoint, nothing } from '../../shared/api/endpoint.ts';
import { problem as problemSchema } from '../../shared/api/schemas.ts';
import type { Language } from '../../shared/language.ts';
import { readEvents, silenceAfter } from './event-stream.ts';
import { fromJson } from './from-json.ts';
import { Intercepted, Offline, ServerProblem, SignInNeeded, UnexpectedAnswer } from './problems.ts';
import type { SignIn } from './sign-in.ts';

/** A part of a request that may be left out when the endpoint needs nothing there. */
type Part<Name extends string, Schema extends z.ZodType> =
  z.infer<typeof nothing> extends z.input<Schema>
    ? Partial<Readonly<Record<Name, z.input<Schema>>>>
    : Readonly<Record<Name, z.input<Schema>>>;

export type RequestTo<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']> & {
    /** The revision that the user was looking at, sent as `If-Match`. */
    readonly revision?: number;
    /** What this request is called, sent as `Idempotency-Key`; the same when it is asked again. */
    readonly requestKey?: string;
  };

export interface Client {
  /** Sends a request and checks the answer. Throws `ServerProblem`, `Offline`, `SignInNeeded` or `UnexpectedAnswer`. */
  readonly call: <E extends Endpoint>(endpoint: E, request: RequestTo<E>) => Promise<z.output<E['answer']>>;
  /** For endpoints that answer with a workbook. */
  readonly download: <E extends Endpoint>(endpoint: E, request: RequestTo<E>) => Promise<Blob>;
  /**
   * For endpoints that answer with events: resolves when the server has no more of them. Throws what `call` throws, also when
   * nothing has been heard for a while.
   */
  readonly listen: <E extends Endpoint>(
    endpoint: E,
    request: RequestTo<E>,
    onEvent: (event: z.output<E['answer']>) => void,
    until: AbortSignal,
  ) => Promise<void>;
  /** For endpoints that are sent a workbook. */
  readonly upload: <E extends Endpoint>(
    endpoint: E,
    request: RequestTo<E>,
    workbook: Uint8Array<ArrayBuffer>,
  ) => Promise<z.output<E['answer']>>;
}

interface ClientParts {
  readonly baseUrl: string;
  readonly signIn: SignIn;
  readonly language: () => Language;
}

interface LooseRequest {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly workbook?: Uint8Array<ArrayBuffer>;
  readonly revision?: number;
  readonly requestKey?: string;
  /** Instead of the usual patience. */
  readonly signal?: AbortSignal;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const patience = 30_000;
/** A workbook is read whole, and may be tried on every report of a region. */
const patienceWithWorkbooks = 120_000;
/** The server says that it is there every 20 seconds. */
const longestSilence = 60_000;

export function createClient(parts: ClientParts): Client {
  return {
    call: async (endpoint, request) => readJson(endpoint, await send(parts, endpoint, request)),
    download: async (endpoint, request) => {
      const response = await send(parts, endpoint, request);
      return response.blob().catch(unreachable);
    },
    listen: async (endpoint, request, onEvent, until) => {
      const silence = silenceAfter(longestSilence, until);
      try {
        const response = await send(parts, endpoint, { ...request, signal: silence.signal });
        for await (const event of readEvents(response, silence.heard)) onEvent(parse(endpoint, event));
      } finally {
        silence.over();
      }
    },
    upload: async (endpoint, request, workbook) =>
      readJson(endpoint, await send(parts, endpoint, { ...request, workbook })),
  };
}

/** A refused token is renewed once; what comes then is final. */
async function send(parts: ClientParts, endpoint: Endpoint, request: LooseRequest): Promise<Response> {
  const first = await attempt(parts, endpoint, request, false);
  const response = first.status === 401 ? await attempt(parts, endpoint, request, true) : first;
  if (response.ok && isWebPage(response)) throw new Intercepted('The answer is a web page.');
  if (response.ok) return response;
  if (response.status === 401) throw new SignInNeeded('The server refused a fresh token.');
  throw await problemOf(response);
}

const isWebPage = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') === true;

async function attempt(
  { baseUrl, signIn, language }: ClientParts,
  endpoint: Endpoint,
  request: LooseRequest,
  renew: boolean,
): Promise<Response> {
  const token = await signIn.getToken(renew);
  const headers = new Headers({ authorization: `Bearer ${token}`, 'accept-language': language() });
  if (request.revision !== undefined) headers.set('if-match', `"r${request.revision}"`);
  if (request.requestKey !== undefined) headers.set('idempotency-key', `"${request.requestKey}"`);
  const { type, body } = payloadOf(request);
  if (type !== null) headers.set('content-type', type);
  return fetch(addressOf(baseUrl, endpoint, request), {
    method: endpoint.method.toUpperCase(),
    headers,
    body,
    cache: 'no-store',
    signal:
      request.signal ??
      AbortSignal.timeout(request.workbook === undefined ? patience : patienceWithWorkbooks),
  }).catch(unreachable);
}

function payloadOf({ body, workbook }: LooseRequest) {
  if (workbook !== undefined) return { type: xlsxType, body: workbook };
  if (body !== undefined) return { type: 'application/json', body: JSON.stringify(body) };
  return { type: null, body: null };
}

function unreachable(cause: unknown): never {
  throw new Offline('No answer from the server.', { cause });
}

function addressOf(baseUrl: string, endpoint: Endpoint, request: LooseRequest): URL {
  const params = new Map(textsOf(request.params));
  const path = endpoint.path.replace(/:(\w+)/g, (part) =>
    encodeURIComponent(params.get(part.slice(1)) ?? ''),
  );
  const url = new URL(path, baseUrl);
  for (const [name, value] of textsOf(request.query)) url.searchParams.set(name, value);
  return url;
}

function textsOf(part: unknown): readonly (readonly [string, string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
}

async function readJson<E extends Endpoint>(endpoint: E, response: Response): Promise<z.output<E['answer']>> {
  return parse(endpoint, await bodyOf(response));
}

function parse<E extends Endpoint>(endpoint: E, body: unknown): z.output<E['answer']> {
  const parsed = z.safeParse<E['answer']>(endpoint.answer, body);
  if (parsed.success) return parsed.data;
  throw new UnexpectedAnswer(`${endpoint.path}: ${parsed.error.message}`);
}

/** A gateway's own error page is no word from our server: it counts as having no connection. */
async function problemOf(response: Response): Promise<Error> {
  const parsed = problemSchema.safeParse(await bodyOf(response).catch(() => undefined));
  if (!parsed.success) return new Offline(`Status ${response.status} without a problem document.`);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ServerProblem(parsed.data, Number.isFinite(retryAfter) ? retryAfter : null);
}

async function bodyOf(response: Response): Promise<unknown> {
  return fromJson(await response.text().catch(unreachable));
}
