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
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
  // By place: SQLite looks each name up at every run, which for wide rows costs as much as the insert.
  return (parameters) => {
    statement.run(...columns.map((column) => valueIn(parameters, column)));
  };
}

function valueIn(parameters: Parameters, column: string): SQLInputValue {
  const value = parameters[column];
  if (value === undefined) throw new Error(`A row without ${column} cannot be inserted.`);
  return value;
}
