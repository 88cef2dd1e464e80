/** Columns by name, then rows; an amount is a decimal text, an empty cell null. */
export interface OpenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}
/** A text may come from anybody; a number is ours. */
export type CsvValue = string | number | null;

/**
 * As Norwegian Excel opens it: semicolons, decimals after a comma, UTF-8 with a byte order mark, RFC 4180 quotes. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front (ASVS V1.2.10), also after blanks and in full-width letters.
 */
export function toCsv({ columns, rows }: OpenTable): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
