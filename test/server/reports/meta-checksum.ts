import type ExcelJS from 'exceljs';
import { metaLines } from '../../../shared/workbook/workbook-meta.ts';

/** The checksum that the hidden sheet would have had if it had been written with what it now says. */
export function checksumOf(sheet: ExcelJS.Worksheet): string {
  const said = new Map<string, string>();
  sheet.eachRow((row) => said.set(row.getCell(1).text, row.getCell(2).text));
  const read = (key: string): string => said.get(key) ?? '';
  const lines = metaLines({
    form: read('form'),
    formVersion: read('formVersion'),
    report: read('report'),
    organisation: read('organisation'),
    organisationName: read('organisationName'),
    period: read('period'),
    revision: Number(read('revision')),
    epoch: read('epoch'),
    language: 'nb',
  });
  return new Map(lines).get('checksum') ?? '';
}
