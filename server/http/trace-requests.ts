import { randomBytes } from 'node:crypto';
import type { Log } from '../log.ts';
import type { Handler, HttpRequest, HttpResponse } from './request-locals.ts';

/** Gives each request a trace id and the log one line about it: no figures, no tokens, no names, no addresses with ids. */
export function traceRequests(log: Log): Handler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.locals.traceId = traceIdOf(request.get('traceparent'));
    response.set('x-trace-id', response.locals.traceId);
    response.once('close', () => {
      log.info(describeRequest(request, response, performance.now() - startedAt), 'request');
    });
    next();
  };
}

function describeRequest(request: HttpRequest, response: HttpResponse, milliseconds: number) {
  const { traceId, pattern, subject, fault } = response.locals;
  return {
    method: request.method,
    route: pattern ?? 'none',
    status: response.statusCode,
    complete: response.writableFinished,
    ms: Math.round(milliseconds),
    traceId,
    ...(subject === undefined ? {} : { subject }),
    ...(fault === undefined ? {} : { err: fault }),
  };
}

/** W3C Trace Context: the caller's trace goes on when there is one. */
function traceIdOf(traceparent: string | undefined): string {
  return (
    /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? '')?.[1] ??
    randomBytes(16).toString('hex')
  );
}
