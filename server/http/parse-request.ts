import type { z } from 'zod';
import type { Text } from '../../shared/language.ts';
import type { FieldError } from '../errors.ts';
import { invalidRequest } from './refusals.ts';

/** Throws `Refusal` 400 with a pointer to every field that is not as the schema says. */
export function parsePart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  part: 'query' | 'body',
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidRequest(parsed.error.issues.flatMap((issue) => fieldErrors(issue, part)));
}

/** Whether the first or the last counts differs between systems, so a parameter may stand once only. */
export function refuseRepeatedParameters(query: Readonly<Record<string, unknown>>): void {
  const repeated = Object.keys(query).filter((name) => Array.isArray(query[name]));
  if (repeated.length > 0)
    throw invalidRequest(
      repeated.map((name) => ({ pointer: toPointer(['query', name]), message: onceOnly })),
    );
}

const onceOnly: Text = {
  nb: 'Parameteren kan bare stå én gang.',
  nn: 'Parameteren kan berre stå éin gong.',
  en: 'The parameter may occur only once.',
};
const unknownField: Text = {
  nb: 'Feltet finnes ikke i API-et.',
  nn: 'Feltet finst ikkje i API-et.',
  en: 'The API has no such field.',
};

function fieldErrors(issue: z.core.$ZodIssue, part: string): readonly FieldError[] {
  const path = [part, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: toPointer([...path, key]), message: unknownField }));
  return [{ pointer: toPointer(path), message: wrongValue(issue) }];
}

function wrongValue(issue: z.core.$ZodIssue): Text {
  return {
    nb: 'Verdien mangler eller har feil form.',
    nn: 'Verdien manglar eller har feil form.',
    en: issue.message,
  };
}

/** RFC 6901. Keys come from the request, so they are shortened. */
function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((step) => `/${String(step).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
