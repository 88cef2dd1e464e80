import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../server/workbooks/write-plan.ts';
import type { RowContent } from '../../shared/content.ts';
import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { Language } from '../../shared/language.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { aPlan } from './a-plan.ts';
import { calculated } from './calculated.ts';
import { ooxmlErrors } from './ooxml-errors.ts';
import { consolidatedSheets, inOneBlock, reportsIn, rulesBroken } from './table-round.ts';
import type { TableRound } from './table-round.ts';

const created = '2026-01-02T03:04:05Z';

interface Expectations {
  /** The rules that have something to say about the reports as published, in the order in which they first do. */
  readonly findings?: readonly string[];
}

/** What holds for the filled reports of every form: in its file, in its checks and in its consolidation. */
export function comesThroughFiles(round: TableRound, { findings = [] }: Expectations = {}): void {
  const reports = reportsIn(round);
  const [first] = reports;
  if (first === undefined) throw new Error('A round without units.');

  describe(`a round of ${round.form.id}`, () => {
    it('comes back from the files of its units as it was filled in', async () => {
      for (const report of reports) {
        const file = await readWorkbook(await writePlan(aPlan(report), { created }));
        const { content, problems } = readReport(round.form, file, report.lists, () => 'new');
        expect(withRows(content)).toEqual(withRows(report.content));
        expect(problems).toEqual([]);
      }
    });

    it('has the findings that are told here and no others', () => {
      expect(rulesBroken(round)).toEqual(findings);
    });

    it('shows in each cell with a formula what Excel calculates', () => {
      expect(wrongFormulas(aPlan(first))).toEqual([]);
      expect(wrongFormulas(consolidatedWorkbook(round, 'nb', inOneBlock))).toEqual([]);
    });

    it.each([
      ['report in bokmål', () => aPlan(first, 'nb')],
      ['consolidation in nynorsk', () => consolidatedWorkbook(round, 'nn')],
      ['report in English', () => aPlan(first, 'en')],
    ])('is a file that Excel opens without repair: %s', { timeout: 60_000 }, async (...[, plan]) => {
      expect(await ooxmlErrors(await writePlan(plan(), { created }))).toEqual([]);
    });
  });
}

function consolidatedWorkbook(
  round: TableRound,
  language: Language,
  change: typeof inOneBlock = (sheet) => sheet,
): WorkbookPlan {
  const sheets = consolidatedSheets(round, language).map(change);
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? '' };
}

/** What is filled in, by sheet; a sheet without rows is as good as none. */
function withRows({ sheets }: ReportUnderCheck['content']) {
  const used = Object.entries(sheets).filter(([, { rows }]) => rows.length > 0);
  return Object.fromEntries(
    used.map(([id, { rows }]) => [
      id,
      rows.map(({ cells, ...row }) => ({ ...row, cells: filledOnly(cells) })),
    ]),
  );
}

function filledOnly(cells: RowContent['cells']) {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}

export function wrongFormulas(plan: WorkbookPlan): readonly unknown[] {
  return plan.sheets.flatMap(({ name, blocks: [block] }) =>
    (block?.values ?? []).flatMap((line, row) =>
      line.flatMap((value, column) => {
        if (typeof value !== 'object' || value === null) return [];
        const cell = { sheet: name, row: row + 1, column: column + 1 };
        const excel = calculated(plan, value.formula, cell);
        return isSame(excel, value.result) ? [] : [{ ...value, excel, cell }];
      }),
    ),
  );
}

/** Excel calculates with binary fractions of 15 digits. */
function isSame(excel: unknown, result: number | string): boolean {
  if (typeof excel !== 'number' || typeof result !== 'number') return excel === result;
  return Math.abs(excel - result) <= 1e-12 * Math.max(1, Math.abs(result));
}
