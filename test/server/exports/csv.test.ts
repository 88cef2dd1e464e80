import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../server/exports/csv.ts';
import { layOutExport } from '../../../server/exports/layouts.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { filledGrantReports } from '../../fixtures/filled-reports.ts';

const read = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
const first = (value: string | number | null): string | undefined =>
  read(toCsv({ columns: ['a', 'b'], rows: [[value, null]] }))[1]?.[0];

describe('a table as .csv', () => {
  it('is the published list with its sum, read by another reader', () => {
    const reports = filledGrantReports('asPrinted').map((report) =>
      aUnitReport(report.organisationId, report),
    );
    const { table } = layOutExport(
      'annual-report-list',
      grantProjects,
      aConsolidation(grantProjects, reports),
      'nb',
    );
    const [header, ...rows] = read(toCsv(table));
    expect(rows).toHaveLength(94);
    const amount = header?.indexOf('amount') ?? -1;
    expect(rows.reduce((sum, row) => sum + Number(row[amount]), 0)).toBe(164_649_564);
  });

  it.each(['=1+1', '+1+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1+1', "=cmd|'/c calc'!A1"])(
    'makes the text %j harmless',
    (text) => {
      expect(first(text)).toBe(`'${text}`);
    },
  );

  it('leaves a negative number a number, with a comma before its decimals', () => {
    expect(first(-5)).toBe('-5');
    expect(first(-1234.5)).toBe('-1234,5');
  });

  it('keeps every other text, with quotes, semicolons and line breaks, in one record', () => {
    const harmless = fc.string().filter((text) => !/^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(first(text)).toBe(text);
      }),
    );
  });
});
