import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** A prepared statement whose rows have the columns that its SQL names; `:name` in the SQL, `name` in the parameters. */
export interface Query<Row> {
  readonly all: (parameters?: Parameters) => readonly Row[];
  readonly first: (parameters?: Parameters) => Row | undefined;
  readonly each: (parameters?: Parameters) => Iterable<Row>;
}

export function query<Row>(database: DatabaseSync, sql: string): Query<Row> {
  const statement = database.prepare(sql);
  return {
    all: (parameters = {}) => statement.all(parameters) as unknown as readonly Row[],
    first: (parameters = {}) => statement.all(parameters)[0] as Row | undefined,
    each: (parameters = {}) => statement.iterate(parameters) as unknown as Iterable<Row>,
  };
}

export type Command = (parameters: Parameters) => void;

export function command(database: DatabaseSync, sql: string): Command {
  const statement = database.prepare(sql);
  return (parameters) => {
    statement.run(parameters);
  };
}

/** Inserts a row whose property names are the table's column names. */
export function insertion(database: DatabaseSync, table: string, columns: readonly string[]): Command {
  const names = columns.join(', ');
  return command(
    database,
    `INSERT INTO ${table} (${names}) VALUES (${columns.map((c) => `:${c}`).join(', ')})`,
  );
}
