import { CsvError, parse } from 'csv-parse/sync';

/** The file is no table that can be read; the message says where. */
export class CsvUnreadable extends Error {
  override readonly name = 'CsvUnreadable';
}

/** One record per line, by the headings in the first. */
export function readCsvRecords(text: string): unknown {
  return parse(text, { columns: true, bom: true });
}

/** The lines as they are. Throws `CsvUnreadable`. */
export function readCsvLines(text: string, separator: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    throw error instanceof CsvError ? new CsvUnreadable(error.message) : error;
  }
}
