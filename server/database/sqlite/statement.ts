import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** A prepared statement whose rows have the columns that its SQL names; `:name` or `@name` in the SQL, `name` in the parameters. */
export interface Query<Row> {
  readonly all: (parameters?: Parameters) => readonly Row[];
  readonly first: (parameters?: Parameters) => Row | undefined;
  readonly each: (parameters?: Parameters) => Iterable<Row>;
}

export function query<Row>(database: DatabaseSync, sql: string): Query<Row> {
  const { statement, inPlace } = prepare(database, sql);
  const all = (parameters: Parameters = {}) =>
    statement.all(...inPlace(parameters)) as unknown as readonly Row[];
  return {
    all,
    first: (parameters) => all(parameters)[0],
    each: (parameters = {}) => statement.iterate(...inPlace(parameters)) as unknown as Iterable<Row>,
  };
}

export type Command = (parameters: Parameters) => void;

export function command(database: DatabaseSync, sql: string): Command {
  const { statement, inPlace } = prepare(database, sql);
  return (parameters) => {
    statement.run(...inPlace(parameters));
  };
}

/** Inserts a row whose property names are the table's column names. */
export function insertion(database: DatabaseSync, table: string, columns: readonly string[]): Command {
  const values = columns.map((column) => `:${column}`);
  return command(database, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`);
}

interface Prepared {
  readonly statement: StatementSync;
  /** The parameters in the order in which the SQL names them. */
  readonly inPlace: (parameters: Parameters) => readonly SQLInputValue[];
}

/** By place: SQLite looks each name up at every run, which for wide rows costs as much as the insert. */
function prepare(database: DatabaseSync, sql: string): Prepared {
  const name = /[:@](\w+)/g;
  const names = Array.from(sql.matchAll(name), ([, found = '']) => found);
  return {
    statement: database.prepare(sql.replaceAll(name, '?')),
    inPlace: (parameters) => names.map((one) => valueOf(parameters, one)),
  };
}

function valueOf(parameters: Parameters, name: string): SQLInputValue {
  const value = parameters[name];
  if (value === undefined) throw new Error(`The SQL names ${name}, which is not given.`);
  return value;
}
