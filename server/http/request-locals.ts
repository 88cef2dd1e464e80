import type { Request, RequestHandler, Response } from 'express';
import type { Actor } from '../identity/actor.ts';
import { unauthenticated } from '../errors.ts';

/** What is known about a request while it is answered. Express hands it along as `response.locals`. */
// A type and not an interface, because Express asks for an index signature that only a type alias has.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type RequestLocals = {
  traceId: string;
  actor?: Actor;
  /** Tells users apart in the log and in the limits, without saying who they are. */
  subject?: string;
  /** The endpoint's pattern, never the address with its ids. */
  pattern?: string;
  /** What our side did wrong, for the log. */
  fault?: unknown;
};

export type Handler = RequestHandler<Request['params'], unknown, unknown, Request['query'], RequestLocals>;
export type HttpRequest = Parameters<Handler>[0];
export type HttpResponse = Response<unknown, RequestLocals>;

export function actorOf(response: HttpResponse): Actor {
  if (response.locals.actor === undefined) throw unauthenticated();
  return response.locals.actor;
}
