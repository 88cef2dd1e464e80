import { z } from 'zod';

/** One endpoint: what the server checks a request against, what the client checks an answer against, and OpenAPI's source. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'put';
  /** Express's spelling: `/api/v1/reports/:report`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** What travels instead of JSON. */
  readonly sends?: 'xlsx';
  /** `events`: server-sent ones, each as `answer` says. */
  readonly answers?: 'xlsx' | 'events';
  /** `If-Match: "r12"` with the report's revision must be sent: 428 without it, 412 when the report has moved on. */
  readonly ifMatch?: true;
  /** `Idempotency-Key` with a UUID must be sent: 400 without it. The same request under the same key has no second effect. */
  readonly idempotent?: true;
}

export const nothing = z.strictObject({});

/** Keeps the schemas' exact types, so that a handler's and a client's types follow from them. */
export function endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(definition: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return definition;
}
