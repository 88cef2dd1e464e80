import type { ErrorRequestHandler, Request } from 'express';
import type { Problem } from '../../shared/api/schemas.ts';
import type { Language } from '../../shared/language.ts';
import { notFound, Refusal } from '../errors.ts';
import { internalError } from './refusals.ts';
import { requestLanguage } from './request-language.ts';
import type { RequestLocals } from './request-locals.ts';

type ErrorHandler = ErrorRequestHandler<Request['params'], unknown, unknown, Request['query'], RequestLocals>;

/** The one place where an error becomes an answer (RFC 9457). Express knows an error handler by its four parameters. */
export const answerWithProblem: ErrorHandler = (error: unknown, request, response, next) => {
  const refusal = toRefusal(error);
  if (refusal.status >= 500) response.locals.fault = refusal.cause;
  if (response.headersSent) {
    // Too late for a problem document: Express closes the connection, so that a half answer is not taken for a whole.
    next(error);
    return;
  }
  const language = requestLanguage(request);
  response.status(refusal.status);
  response.set({ 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language });
  if (refusal.status === 401) response.set('www-authenticate', 'Bearer');
  if (refusal.retryAfter !== undefined) response.set('retry-after', String(refusal.retryAfter));
  response.send(JSON.stringify(toProblem(refusal, language, response.locals.traceId)));
};

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // An address that cannot be decoded names nothing.
  if (error instanceof URIError) return notFound();
  return internalError(error);
}

function toProblem(refusal: Refusal, language: Language, traceId: string): Problem {
  return {
    type: `urn:rapportark:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    status: refusal.status,
    code: refusal.code,
    title: refusal.title[language],
    detail: refusal.detail[language],
    traceId,
    ...refusal.facts,
    ...(refusal.fields.length === 0 ? {} : { errors: fieldsIn(refusal, language) }),
  };
}

function fieldsIn(refusal: Refusal, language: Language): NonNullable<Problem['errors']> {
  return refusal.fields.map(({ pointer, message }) => ({ pointer, message: message[language] }));
}
