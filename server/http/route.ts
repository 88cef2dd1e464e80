import type { z } from 'zod';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import type { Language } from '../../shared/language.ts';
import { notFound } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import type { Subscribe } from './event-stream.ts';
import { sendEvents } from './event-stream.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { readIfMatch } from './if-match.ts';
import { parsePart, refuseRepeatedParameters } from './parse-request.ts';
import type { Policy } from './policies.ts';
import { readJson, readWorkbookBytes } from './read-body.ts';
import { requestLanguage } from './request-language.ts';
import type { Handler, HttpRequest, HttpResponse } from './request-locals.ts';
import { actorOf } from './request-locals.ts';
import { sendWorkbook } from './send-workbook.ts';

/** An endpoint with its policy and its handler, ready to be mounted. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly policy: string;
  readonly handle: Handler;
}

/** What a handler is given: everything is parsed, and the policy has admitted the actor to the resource. */
interface Call<Params, Resource, Query, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly resource: Resource;
  readonly query: Query;
  readonly body: Body;
  /** From `If-Match`; throws `Refusal` 428 when it is missing. */
  readonly seenRevision: () => number;
  /** From `Idempotency-Key`; throws `Refusal` 400 when it is missing. */
  readonly requestKey: () => string;
  readonly language: Language;
}

type Serve<Params, Resource, Query, Body, Result> = (
  call: Call<Params, Resource, Query, Body>,
) => Promise<Result>;

interface Wiring<Body, Result> {
  readonly readBody: (request: HttpRequest, response: HttpResponse) => Promise<Body>;
  readonly send: (response: HttpResponse, result: Result) => void;
}

/** JSON in, JSON out. `entityTag` makes the answer's ETag. */
export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Resource,
>(
  endpoint: Endpoint<P, Q, B, A>,
  policy: Policy<z.output<P>, Resource>,
  handler: Serve<z.output<P>, Resource, z.output<Q>, z.output<B>, z.input<A>>,
  entityTag?: (answer: z.input<A>) => string,
): Route {
  return wire(endpoint, policy, handler, {
    readBody: (request, response) => readJsonBody(endpoint, request, response),
    send: (response, answer) => {
      if (entityTag !== undefined) response.set('etag', entityTag(answer));
      sendJson(endpoint, response, answer);
    },
  });
}

/** A workbook in, JSON out. */
export function defineUpload<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Resource,
>(
  endpoint: Endpoint<P, Q, B, A>,
  policy: Policy<z.output<P>, Resource>,
  handler: Serve<z.output<P>, Resource, z.output<Q>, Uint8Array, z.input<A>>,
): Route {
  return wire(endpoint, policy, handler, {
    readBody: readWorkbookBytes,
    send: (response, answer) => {
      sendJson(endpoint, response, answer);
    },
  });
}

/** A workbook out. */
export function defineDownload<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Resource,
>(
  endpoint: Endpoint<P, Q, B, A>,
  policy: Policy<z.output<P>, Resource>,
  handler: Serve<z.output<P>, Resource, z.output<Q>, z.output<B>, WorkbookFile>,
): Route {
  return wire(endpoint, policy, handler, {
    readBody: (request, response) => readJsonBody(endpoint, request, response),
    send: sendWorkbook,
  });
}

/** Server-sent events out, for as long as the connection stands. */
export function defineEvents<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Resource,
>(
  endpoint: Endpoint<P, Q, B, A>,
  policy: Policy<z.output<P>, Resource>,
  handler: Serve<z.output<P>, Resource, z.output<Q>, z.output<B>, Subscribe<z.input<A>>>,
): Route {
  return wire(endpoint, policy, handler, {
    readBody: (request, response) => readJsonBody(endpoint, request, response),
    send: sendEvents,
  });
}

/** The order matters: nothing of the request is read before the policy has admitted whoever asks. */
function wire<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Resource,
  Body,
  Result,
>(
  endpoint: Endpoint<P, Q, B, A>,
  policy: Policy<z.output<P>, Resource>,
  handler: Serve<z.output<P>, Resource, z.output<Q>, Body, Result>,
  { readBody, send }: Wiring<Body, Result>,
): Route {
  const handle: Handler = async (request, response) => {
    response.locals.pattern = endpoint.path;
    const actor = actorOf(response);
    const params = parseParams(endpoint.params, request.params);
    const resource = await policy.admit(actor, params);
    const seenRevision = () => readIfMatch(request.get('if-match'));
    if (endpoint.ifMatch === true) seenRevision();
    const requestKey = () => readIdempotencyKey(request.get('idempotency-key'));
    if (endpoint.idempotent === true) requestKey();
    refuseRepeatedParameters(request.query);
    const query = parsePart(endpoint.query, request.query, 'query');
    const body = await readBody(request, response);
    const language = requestLanguage(request);
    const headers = { seenRevision, requestKey };
    send(response, await handler({ actor, params, resource, query, body, ...headers, language }));
  };
  return { endpoint, policy: policy.name, handle };
}

/** An id that cannot be one is answered like one that does not exist. */
function parseParams<P extends z.ZodType>(schema: P, params: unknown): z.output<P> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

async function readJsonBody<B extends z.ZodType>(
  { method, body }: Pick<Endpoint<z.ZodType, z.ZodType, B>, 'method' | 'body'>,
  request: HttpRequest,
  response: HttpResponse,
): Promise<z.output<B>> {
  return parsePart(body, method === 'get' ? {} : await readJson(request, response), 'body');
}

/** Answers are parsed as strictly as requests: a field that the contract does not name never leaves. */
function sendJson<A extends z.ZodType>(
  { answer }: Pick<Endpoint<z.ZodType, z.ZodType, z.ZodType, A>, 'answer'>,
  response: HttpResponse,
  result: z.input<A>,
): void {
  response.json(answer.parse(result));
}
