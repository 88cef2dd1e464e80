import sql from 'mssql';
import { json, type Parameter, type Parameters } from './statement.ts';

/** `id`: compared by its code points; `text`: anything that people or programs wrote; `whole`: of 32 bits. */
export type Columns = Readonly<Record<string, Kind>>;
type Kind = 'id' | 'text' | 'long' | 'whole';

const collation = 'Latin1_General_100_BIN2';
// Wider than any column: a text that is too long is to be refused by the column, and not cut on its way there.
const widths = { id: 400, text: 4_000, long: sql.MAX } as const;

export const namesOf = (columns: Columns): string => Object.keys(columns).join(', ');

/** Inserts one row, with the parameters of `rowParameters`. */
export function insertRow(table: string, columns: Columns): string {
  const places = Object.keys(columns).map((name) => `@${name}`);
  return `INSERT INTO ${table} (${namesOf(columns)}) VALUES (${places.join(', ')});`;
}

export function rowParameters(row: object, columns: Columns): Parameters {
  return Object.fromEntries(
    Object.entries(columns).map(([name, kind]) => {
      const type = kind === 'whole' ? sql.Int() : sql.NVarChar(widths[kind]);
      return [name, { type, value: valueIn(row, name) }];
    }),
  );
}

/** Any number of rows in one JSON parameter; `given` makes a table of it. */
export function rowsGiven(rows: readonly object[], columns: Columns): Parameter {
  const entries = Object.entries(columns);
  return json(
    rows.map((row) =>
      Object.fromEntries(entries.map(([name, kind]) => [name, coded(valueIn(row, name), kind)])),
    ),
  );
}

/** The rows of a parameter as the table `given`, under the collation of our own columns. */
export function given(parameter: string, columns: Columns): string {
  const entries = Object.entries(columns);
  const typed = entries.map(([name, kind]) => `${name} ${typeName(kind)}`);
  const values = entries.map(([name, kind]) => `${decoded(name, kind)} AS ${name}`);
  return `(SELECT ${values.join(', ')} FROM OPENJSON(@${parameter}) WITH (${typed.join(', ')}) AS coded) AS given`;
}

/** Whether an id is in a JSON parameter that holds a list. */
export const isGiven = (column: string, parameter: string): string =>
  `${column} IN (SELECT value COLLATE ${collation} FROM OPENJSON(@${parameter}))`;

function typeName(kind: Kind): string {
  if (kind === 'whole') return 'INT';
  return kind === 'long' ? 'NVARCHAR(MAX)' : `NVARCHAR(${widths[kind]})`;
}

/**
 * Babelfish takes the signs back that JSON writes with a backslash as they are written, backslash included. So they
 * travel as others do, in the manner of RFC 6901: ~0 for ~, ~1 for the quotation mark, ~2 for the backslash.
 */
function coded(value: string | number | null, kind: Kind): string | number | null {
  if (typeof value !== 'string' || kind === 'id') return value;
  return value.replaceAll('~', '~0').replaceAll('"', '~1').replaceAll('\\', '~2');
}

function decoded(name: string, kind: Kind): string {
  if (kind === 'whole') return `coded.${name}`;
  const exact = `coded.${name} COLLATE ${collation}`;
  if (kind === 'id') return exact;
  return `REPLACE(REPLACE(REPLACE(${exact}, N'~1', N'"'), N'~2', N'\\'), N'~0', N'~')`;
}

function valueIn(row: object, column: string): string | number | null {
  const value: unknown = Reflect.get(row, column);
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  throw new Error(`A row without ${column} cannot be written.`);
}
