import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** The rows of one of the files beside this one. A file that does not fit its columns stops the start. */
export function readCsv<T>(file: string, row: z.ZodType<T>): readonly T[] {
  const records: unknown = parse(readFileSync(new URL(file, import.meta.url)), { columns: true, bom: true });
  return row.array().parse(records);
}
