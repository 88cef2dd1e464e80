import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { gridValues } from '../workbooks/grid-values.ts';
import { CsvUnreadable, readCsvLines } from '../workbooks/read-csv.ts';
import { defaultLimits } from '../workbooks/limits.ts';
import type { RawCell } from '../workbooks/raw-workbook.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import { CommandRefused } from './command.ts';

/** The sheets of an .xlsx file, or the one table of a .csv file under the name of the file. */
export async function readGrids(file: string): Promise<readonly Grid[]> {
  const bytes = readFileSync(file);
  if (/\.csv$/i.test(file)) return [{ name: basename(file), values: readCsvRows(bytes) }];
  if (!/\.xlsx$/i.test(file)) throw new CommandRefused('FILE_TYPE', `${file} is neither .xlsx nor .csv.`);
  const { sheets } = await readWorkbookInChild(bytes);
  return sheets.map(({ name, cells }) => ({ name, values: gridValues(cells, valueOf) }));
}

/** A date is no figure; an error of Excel and a formula without result hide one. */
function valueOf(cell: RawCell): GridValue {
  if (cell.kind === 'uncomputed') return '#';
  if (cell.kind !== 'number') return cell.value;
  return cell.isDate ? `serial ${cell.value}` : Number(cell.value);
}

/** UTF-8 with or without a byte order mark, otherwise Latin-1 as Excel in Norway saves it. */
export function readCsvRows(bytes: Uint8Array): readonly (readonly string[])[] {
  if (bytes.byteLength > defaultLimits.zippedBytes)
    throw new CommandRefused('FILE_TOO_LARGE', 'The file is too large.');
  if (bytes.includes(0)) throw new CommandRefused('CSV', 'The file is no text in UTF-8 or Latin-1.');
  const text = decode(bytes);
  try {
    return readCsvLines(text, separatorOf(text));
  } catch (error) {
    throw error instanceof CsvUnreadable ? new CommandRefused('CSV', error.message) : error;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first that half of the lines have: a comma comes last, for it also stands before decimals. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isCommon = (sign: string): boolean =>
    lines.filter((line) => line.includes(sign)).length * 2 >= lines.length;
  return ['\t', ';'].find(isCommon) ?? ',';
}
