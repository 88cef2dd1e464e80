/** All connections are in use and none came free in time. */
export class PoolExhausted extends Error {
  override readonly name = 'PoolExhausted';
  constructor(cause: unknown) {
    super('No connection to the database came free in time.', { cause });
  }
}

/** The connection was lost while the transaction was being committed: it may stand, and may not. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  constructor(cause: unknown) {
    super('The connection was lost during the commit.', { cause });
  }
}

/**
 * - `transient`: the server gave up for a while (a deadlock, a throttle, a failover); the same work can succeed.
 * - `duplicate`: somebody else has inserted the row meanwhile; reading again shows it.
 * - `connection`: there is none, or it was lost before the commit.
 * - `unknownOutcome`: as `OutcomeUnknown`; `busy`: as `PoolExhausted`; `fault`: ours.
 */
export type Failure = 'transient' | 'duplicate' | 'connection' | 'unknownOutcome' | 'busy' | 'fault';

/** The list of Microsoft's `SqlConfigurableRetryFactory`, and those that are seen while a database moves. */
const transientNumbers: readonly unknown[] = [
  ...[233, 997, 1204, 1205, 1222, 4060, 4221, 10053, 10054, 10060, 10928, 10929],
  ...[40143, 40197, 40501, 40540, 40613, 42108, 42109, 49918, 49919, 49920],
];
const duplicateNumbers: readonly unknown[] = [2601, 2627];
/** Of tedious, of mssql and of the operating system; ELOGIN is a login that was refused. */
const connectionCodes: readonly unknown[] = [
  ...['ESOCKET', 'ETIMEOUT', 'ELOGIN', 'ECLOSE', 'ECONNCLOSED', 'ENOTOPEN', 'EINVALIDSTATE', 'EINSTLOOKUP'],
  ...[
    'ECONNRESET',
    'ECONNREFUSED',
    'ETIMEDOUT',
    'EPIPE',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ],
];

export function failureOf(error: unknown): Failure {
  if (error instanceof PoolExhausted) return 'busy';
  if (error instanceof OutcomeUnknown) return 'unknownOutcome';
  const all = withNested(error);
  if (all.some(({ number }) => transientNumbers.includes(number))) return 'transient';
  if (all.some(({ number }) => duplicateNumbers.includes(number))) return 'duplicate';
  return all.some(isOfConnection) ? 'connection' : 'fault';
}

/** The pool's own error when a connection is neither free nor made in time. */
export const isAcquireTimeout = (error: unknown): boolean =>
  error instanceof Error && error.constructor.name === 'TimeoutError';

const isOfConnection = ({ code, error }: Nested): boolean =>
  connectionCodes.includes(code) || isAcquireTimeout(error);

interface Nested {
  readonly error: object;
  readonly number: unknown;
  readonly code: unknown;
}

/** The driver wraps the server's error, and names the last one of a batch while the first tells what happened. */
function withNested(error: unknown, depth = 0): readonly Nested[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { number, code, originalError, precedingErrors, cause, errors } = error as Record<string, unknown>;
  const lists = [precedingErrors, errors].flatMap((list): readonly unknown[] =>
    Array.isArray(list) ? list : [],
  );
  const inner = [originalError, cause, ...lists];
  return [{ error, number, code }, ...inner.flatMap((one) => withNested(one, depth + 1))];
}
