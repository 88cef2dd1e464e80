import { idempotencyKeyMissing, invalidRequest } from './refusals.ts';

/** Of RFC 9562 and no other: it becomes the id of a round, and what looks different is no id anywhere else. */
const uuid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}';
/** With the quotation marks of a structured field, or without. */
export const idempotencyKeyPattern = `^(?:"${uuid}"|${uuid})$`;

/** What whoever asks calls this request. Throws `Refusal` 400 when the header is missing or no UUID. */
export function readIdempotencyKey(header: string | undefined): string {
  if (header === undefined) throw idempotencyKeyMissing();
  if (new RegExp(idempotencyKeyPattern).test(header)) return header.replaceAll('"', '').toLowerCase();
  const message = 'Idempotency-Key: "8e03978e-40d5-43dd-bc93-6894a57f9324"';
  throw invalidRequest([
    { pointer: '/headers/idempotency-key', message: { nb: message, nn: message, en: message } },
  ]);
}
