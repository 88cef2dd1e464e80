import sql, { type ISqlType, type Request } from 'mssql';

export interface Parameter {
  readonly type: ISqlType;
  readonly value: string | number | null;
}
export type Parameters = Readonly<Record<string, Parameter>>;

/** Sizes are given, so that every length of a text is the same statement to the server. */
export const key = (value: string | null): Parameter => ({ type: sql.NVarChar(100), value });
export const line = (value: string | null): Parameter => ({ type: sql.NVarChar(400), value });
export const long = (value: string | null): Parameter => ({ type: sql.NVarChar(sql.MAX), value });
export const whole = (value: number): Parameter => ({ type: sql.BigInt(), value });
/** Rows or ids, for `OPENJSON`. */
export const json = (value: readonly unknown[]): Parameter => long(JSON.stringify(value));

/**
 * Sends one batch and gives the rows of each of its queries, in order. Their columns are those that the SQL names;
 * `@name` in the SQL, `name` in the parameters.
 */
export type Run = <Rows extends readonly unknown[]>(
  batch: string,
  parameters?: Parameters,
) => Promise<{ readonly [Index in keyof Rows]: readonly Rows[Index][] }>;

export function runWith(newRequest: () => Request): Run {
  return async (batch, parameters = {}) => {
    const request = newRequest();
    for (const [name, { type, value }] of Object.entries(parameters)) request.input(name, type, value);
    const { recordsets } = await request.query(batch);
    return recordsets as never;
  };
}
