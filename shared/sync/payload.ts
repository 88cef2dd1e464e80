import { canonicalJson } from './canonical-json.ts';
import { sha256Text } from './digest.ts';
import type { KnownOperation } from './locked-report.ts';
import type { Operation } from './operation.ts';
import { withoutValue } from './sensitive.ts';

/** Names the content of an operation, so that the same number with another content is noticed. */
export const payloadOf = (operation: Operation): string => sha256Text(payloadText(operation));

/** What is hashed; the store has a faster hash than the pane. */
export const payloadText = (operation: Operation): string => canonicalJson({ ...operation });

/** A sensitive operation was kept without its value, so its retry is known by the rest of it. */
export function isRetryOf({ payload, result }: KnownOperation, operation: Operation): boolean {
  const isValueGone = result.outcome === 'rejected' && result.code === 'SENSITIVE';
  return payload === payloadOf(isValueGone ? withoutValue(operation) : operation);
}
