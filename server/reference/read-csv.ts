import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { readCsvRecords } from '../workbooks/read-csv.ts';

/** The rows of one of the files beside this one. A file that does not fit its columns stops the start. */
export function readCsv<T>(file: string, row: z.ZodType<T>): readonly T[] {
  return row.array().parse(readCsvRecords(readFileSync(new URL(file, import.meta.url), 'utf8')));
}
