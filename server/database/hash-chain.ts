import { canonicalJson } from '../../shared/sync/canonical-json.ts';
import { sha256 } from './sha256.ts';

/** A stored row as plain values under the database's names, so that every engine hashes the same text. */
type Plain<Row> = { readonly [Column in keyof Row]: string | number | null };

/** A row's place in its report's chain. */
export interface Link {
  readonly entry: number;
  readonly hash: string;
}
export interface ChainEnd {
  readonly entries: number;
  readonly head: string;
}

export const chainStart: ChainEnd = { entries: 0, head: '' };

/** Changing any column of the row later breaks the chain from there on. */
export function chained<Row extends Plain<Row>>(end: ChainEnd, row: Row): Row & Link {
  const kept = { ...asKept(row), entry: end.entries + 1 };
  return { ...kept, hash: rowHash(end.head, kept) };
}

/** Half a character, as of an emoji that was cut, cannot be written in UTF-8: what came back would not be what was hashed. */
function asKept<Row extends Plain<Row>>(row: Row): Row {
  const columns = Object.entries<string | number | null>(row).map(([column, value]) => {
    return [column, typeof value === 'string' ? value.toWellFormed() : value] as const;
  });
  return Object.fromEntries(columns) as Row;
}

export function follows<Row extends Plain<Row> & Link>(end: ChainEnd, row: Row): boolean {
  const { hash, ...rest } = row;
  return row.entry === end.entries + 1 && hash === rowHash(end.head, rest);
}

/** Columns that a migration has added: null in the rows that were chained without them. */
const addedLater = ['request_key', 'questions'];

function rowHash(previous: string, row: Plain<object>): string {
  const counted = Object.entries(row).filter(
    ([column, value]) => value !== null || !addedLater.includes(column),
  );
  return sha256(previous + canonicalJson(Object.fromEntries(counted)));
}
