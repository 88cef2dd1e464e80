import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../../server/workbooks/write-plan.ts';
import type { PlanValue } from '../../../../shared/workbook/plan.ts';
import { validate } from '../../../../shared/rules/validate.ts';
import type { ReportUnderCheck } from '../../../../shared/rules/rule.ts';
import { number } from '../../../../shared/value.ts';
import { aPlan } from '../../../builders/a-plan.ts';
import { aCapacityReport } from '../../../builders/a-report.ts';
import { calculated } from '../../../builders/calculated.ts';
import { ooxmlErrors } from '../../../builders/ooxml-errors.ts';

const created = '2026-01-02T03:04:05Z';
const reports = [aCapacityReport(), aCapacityReport({ population: null })];

/** A computed cell of the only line, and what Excel makes of its formula. */
function share(report: ReportUnderCheck, column: string) {
  const plan = aPlan(report);
  const sheet = plan.sheets[1];
  const values = sheet?.blocks[0]?.values ?? [];
  const at = values[0]?.indexOf(column) ?? -1;
  const shown = (row: number): PlanValue => values[row - 1]?.[at] ?? null;
  return [6, 4].map((row) => {
    const value = shown(row);
    if (typeof value !== 'object' || value === null) throw new Error(`${column} has no formula.`);
    const cell = { sheet: sheet?.name ?? '', row, column: at + 1 };
    return { result: value.result, excel: calculated(plan, value.formula, cell) };
  });
}

describe.each(reports)('a report on $form.id', (report) => {
  it('has no finding, and is read back from its file', async () => {
    expect(validate(report, 'nb')).toEqual([]);
    const file = await readWorkbook(await writePlan(aPlan(report), { created }));
    const { content, problems } = readReport(report.form, file, report.lists, () => 'new');
    expect(withoutEmpty(content)).toEqual(withoutEmpty(report.content));
    expect(problems).toEqual([]);
  });

  it('is a file that Excel opens without repair', { timeout: 60_000 }, async () => {
    expect(await ooxmlErrors(await writePlan(aPlan(report), { created }))).toEqual([]);
  });
});

describe('beds per 100 000 inhabitants', () => {
  it('are rounded to one decimal, halves up, on the line and above it', () => {
    // 20 × 100 000 / 310 000 = 6.4516…; 20 × 100 000 / 1 600 000 = 1.25.
    for (const [population, expected] of [
      ['310000', 6.5],
      ['1600000', 1.3],
    ] as const) {
      const cells = share(aCapacityReport({ population: number(population) }), 'shareOrdinary');
      expect(cells).toEqual([
        { result: expected, excel: expected },
        { result: expected, excel: expected },
      ]);
    }
  });

  it('stay empty without a number of inhabitants', () => {
    const empty = { result: '', excel: '' };
    expect(share(aCapacityReport({ population: null }), 'shareOrdinary')).toEqual([empty, empty]);
  });

  it('are to Excel what they are to the rules, whatever is filled in', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 9999999 }), (beds, people) => {
        const filled = { category3Raised: number(String(beds)), population: number(String(people)) };
        for (const { result, excel } of share(aCapacityReport(filled), 'shareRaised'))
          expect(excel).toBe(result);
      }),
    );
  });
});

function withoutEmpty(content: ReportUnderCheck['content']) {
  return Object.values(content.sheets).flatMap(({ rows }) =>
    rows.map(({ id, line, cells }) => [
      id,
      line,
      Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)),
    ]),
  );
}
