import { createHash } from 'node:crypto';
import { unauthenticated } from '../errors.ts';
import { findActor } from '../identity/actor.ts';
import type { VerifyToken } from '../identity/verify-token.ts';
import type { Store, Subject } from '../reports/store.ts';
import type { Handler, HttpRequest } from './request-locals.ts';

/** Nothing after this is reached without a good token and an account. */
export function authenticate(verifyToken: VerifyToken, store: Store): Handler {
  return async (request, response, next) => {
    const subject = await verifyToken(bearerToken(request));
    response.locals.subject = pseudonymOf(subject);
    response.locals.actor = await findActor(store, subject);
    next();
  };
}

function bearerToken(request: HttpRequest): string {
  // Node keeps the first of two Authorization headers; a proxy before us may have kept the other.
  const headers = request.headersDistinct['authorization'] ?? [];
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers[0] ?? '')?.[1];
  if (headers.length !== 1 || token === undefined) throw unauthenticated();
  return token;
}

function pseudonymOf({ tenant, object }: Subject): string {
  return createHash('sha256').update(`${tenant}/${object}`).digest('hex').slice(0, 16);
}
