import sql from 'mssql';
import { describe, expect, it } from 'vitest';
import { failureOf, OutcomeUnknown, PoolExhausted } from '../../../../server/database/mssql/failure.ts';

/** As tedious makes it of the server's error token. */
function serverError(number: number): Error {
  const message = `Error ${number}`;
  return Object.assign(new Error(message), { code: 'EREQUEST', number, info: { message, number, state: 1 } });
}
const requestError = (number: number): Error => new sql.RequestError(serverError(number), 'EREQUEST');
const socketError = (): Error =>
  new sql.ConnectionError(
    Object.assign(new Error('Failed to connect to db:1433'), {
      code: 'ESOCKET',
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    }),
  );

describe('an error of the driver', () => {
  it.each([1205, 1222, 40613, 40197, 10054, 4060, 49920])('%i passes', (number) => {
    expect(failureOf(requestError(number))).toBe('transient');
  });

  it('passes when the deadlock is what came before the last error of a batch', () => {
    const last = Object.assign(requestError(3902), { precedingErrors: [requestError(1205)] });
    expect(failureOf(last)).toBe('transient');
  });

  it('passes when a transaction was aborted because of one that does', () => {
    const aborted = new sql.TransactionError('Transaction has been aborted.', 'EABORT');
    expect(failureOf(aborted)).toBe('fault');
    Object.defineProperty(aborted, 'originalError', { value: requestError(1205) });
    expect(failureOf(aborted)).toBe('transient');
    expect(failureOf(new sql.TransactionError(serverError(1205)))).toBe('transient');
  });

  it.each([2601, 2627])('%i is a row that somebody else has inserted', (number) => {
    expect(failureOf(requestError(number))).toBe('duplicate');
  });

  it('is about the connection when it cannot be made, is lost or says nothing', () => {
    expect(failureOf(socketError())).toBe('connection');
    for (const code of ['ESOCKET', 'ETIMEOUT', 'ECLOSE', 'ECONNCLOSED', 'ELOGIN', 'EINVALIDSTATE']) {
      expect(failureOf(new sql.RequestError(Object.assign(new Error('lost'), { code })))).toBe('connection');
    }
  });

  it('is ours when it is about the statement', () => {
    for (const number of [102, 207, 208, 229, 547, 8152])
      expect(failureOf(requestError(number))).toBe('fault');
    expect(failureOf(new Error('x'))).toBe('fault');
    expect(failureOf('x')).toBe('fault');
  });

  it('is known by its name when the store itself has told what happened', () => {
    expect(failureOf(new OutcomeUnknown(socketError()))).toBe('unknownOutcome');
    expect(failureOf(new PoolExhausted(socketError()))).toBe('busy');
  });
});
