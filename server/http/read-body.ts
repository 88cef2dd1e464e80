import express from 'express';
import type { Refusal } from '../errors.ts';
import { bodyTooLarge, unreadableBody, unsupportedMediaType } from './refusals.ts';
import type { Handler, HttpRequest, HttpResponse } from './request-locals.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// Compressed bodies are refused: they can unpack to any size.
const parseJson: Handler = express.json({ limit: '1mb', inflate: false, type: 'application/json' });
const parseBytes: Handler = express.raw({ limit: '20mb', inflate: false, type: xlsxType });

export async function readJson(request: HttpRequest, response: HttpResponse): Promise<unknown> {
  return readAs('application/json', parseJson, request, response);
}

/** The bytes as they came; what they are is for the reader of workbooks to find out. */
export async function readWorkbookBytes(request: HttpRequest, response: HttpResponse): Promise<Uint8Array> {
  const body = await readAs(xlsxType, parseBytes, request, response);
  return body instanceof Uint8Array ? body : new Uint8Array();
}

async function readAs(
  type: string,
  parse: Handler,
  request: HttpRequest,
  response: HttpResponse,
): Promise<unknown> {
  if (request.is(type) === false) throw unsupportedMediaType();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  await parse(request, response, (error?: unknown) => {
    if (error === undefined) resolve(undefined);
    else reject(toRefusal(error));
  });
  await promise;
  return request.body;
}

/** The body reader marks its errors with the status that fits. */
function toRefusal(error: unknown): Refusal {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return bodyTooLarge();
  if (status === 415) return unsupportedMediaType();
  return unreadableBody();
}
