import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../../server/workbooks/raw-workbook.ts';
import { readReport, readReportMeta } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import { languages } from '../../../shared/language.ts';
import { date, number, text } from '../../../shared/value.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, aStatusReport, anAssignment } from '../../builders/a-report.ts';
import { arbitraryContent } from '../../builders/arbitrary-content.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';

const created = '2026-01-02T03:04:05Z';
const newRowId = () => 'new-row';
const report = aReport({ projects: [aProject()] });
const raw = await readWorkbook(await writePlan(aPlan(report), { created }));

/** The workbook as if a reporter had put something into a cell of the sheet «Prosjekter». */
function withProjectCell(address: string, cell: RawCell, more: Partial<RawWorkbook> = {}): RawWorkbook {
  const sheets = raw.sheets.map((sheet) =>
    sheet.name === 'Prosjekter' ? { ...sheet, cells: new Map([...sheet.cells, [address, cell]]) } : sheet,
  );
  return { ...raw, sheets, ...more };
}
const read = (workbook: RawWorkbook) => readReport(report.form, workbook, report.lists, newRowId);
const firstProject = (workbook: RawWorkbook) =>
  read(workbook).content.sheets['projects']?.rows[0]?.cells ?? {};

describe('a filled workbook', () => {
  it.each([
    ['grant', report],
    [
      'status',
      aStatusReport(
        anAssignment(),
        anAssignment({ assessment: text('red'), backOnTrack: date('2024-12-31') }),
      ),
    ],
  ])('gives back the %s report it was written from', async (...[, { form, content, lists, ...rest }]) => {
    const file = await readWorkbook(await writePlan(aPlan({ form, content, lists, ...rest }), { created }));
    const { content: found, problems, ignoredSheets } = readReport(form, file, lists, newRowId);
    expect(found).toEqual(content);
    expect([problems, ignoredSheets]).toEqual([[], []]);
    expect(readReportMeta(file)).toMatchObject({ status: 'right', meta: { form: form.id, revision: 7 } });
  });

  it('gives back any report, through the file', async () => {
    const meta = {
      form: 'every-type',
      formVersion: '1',
      report: '',
      organisation: 'X',
      organisationName: 'X',
      period: '2025',
      revision: 0,
      epoch: 'e',
      language: 'nb',
    } as const;
    await fc.assert(
      fc.asyncProperty(
        arbitraryContent(everyTypeForm, everyTypeLists),
        fc.constantFrom(...languages),
        async (content, language) => {
          const plan = planWorkbook({
            form: everyTypeForm,
            content,
            lists: everyTypeLists,
            language,
            meta,
            newRowIds: () => 'blank',
          });
          const file = await readWorkbook(await writePlan(plan, { created }));
          expect(readReport(everyTypeForm, file, everyTypeLists, newRowId).content).toEqual(content);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what a reporter can do to a cell', () => {
  it('an error becomes its text, so that a rule can tell of it', () => {
    const spoilt = withProjectCell('D6', { kind: 'error', value: '#DIV/0!', formula: false });
    expect(firstProject(spoilt)['amount']).toEqual(text('#DIV/0!'));
  });

  it('a formula without a result is refused, because as an empty cell it would delete what stands there', () => {
    const open = withProjectCell('D6', { kind: 'uncomputed', value: null, formula: true });
    expect(() => read(open)).toThrow(
      expect.objectContaining({ code: 'NO_CACHED_VALUE', where: { sheet: 'Prosjekter', cell: 'D6' } }),
    );
  });

  it('a sum without a result does not matter: other programs than Excel leave results out', () => {
    const saved = withProjectCell('D4', { kind: 'uncomputed', value: null, formula: true });
    expect(read(saved).problems).toEqual([]);
  });

  it('a formula counts as its last result, and it is told', () => {
    const computed = withProjectCell('D6', { kind: 'number', value: '750.5', isDate: false, formula: true });
    expect(firstProject(computed)['amount']).toEqual(number('750.5'));
    expect(read(computed).problems).toEqual([
      {
        code: 'FORMULA_IN_INPUT',
        sheet: 'projects',
        sheetName: 'Prosjekter',
        row: 6,
        column: 'amount',
        cell: 'D6',
      },
    ]);
  });

  it('a formula in what the sheet computes itself is not told', () => {
    expect(read(raw).problems).toEqual([]);
  });

  it('a date counts from 1904 in a workbook that does so', () => {
    const macintosh = withProjectCell(
      'J6',
      { kind: 'number', value: '44196', isDate: true, formula: false },
      { date1904: true },
    );
    expect(firstProject(macintosh)['agreementDate']).toEqual(date('2025-01-01'));
  });

  it('a value far out costs nothing and changes nothing', () => {
    const far = withProjectCell('GR19000', { kind: 'text', value: 'hei', formula: false });
    expect(read(far).content).toEqual(report.content);
  });
});
