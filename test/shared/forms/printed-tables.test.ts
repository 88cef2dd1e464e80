import { describe, expect, it } from 'vitest';
import { readReport } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import type { PlanValue, WorkbookPlan } from '../../../shared/forms/plan.ts';
import { planConsolidation } from '../../../shared/forms/plan-consolidation.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { calculated } from '../../builders/calculated.ts';
import { ooxmlErrors } from '../../builders/ooxml-errors.ts';
import type { FilledTable } from '../../fixtures/filled-tables.ts';
import { filledIntensiveCapacity, filledReadmissions } from '../../fixtures/filled-tables.ts';

const created = '2026-01-02T03:04:05Z';
const fields = ['somatic', 'adults', 'young', 'addiction', 'total'];
/** The columns that are printed, in the order in which they are printed. */
const tables = [
  {
    table: filledReadmissions(),
    columns: ['Now', 'Change'].flatMap((kind) => fields.map((field) => `${field}${kind}`)),
  },
  {
    table: filledIntensiveCapacity(),
    columns: ['3', '2'].flatMap((category) =>
      ['Ordinary', 'Raised', 'Emergency'].map((level) => `category${category}${level}`),
    ),
  },
].map((each) => ({ ...each, name: each.table.form.id }));

function underCheck(
  { form, period }: FilledTable,
  { organisationId, content }: FilledTable['units'][number],
) {
  return { form, period, content, lists: {}, organisation: { id: organisationId, name: organisationId } };
}

/** The whole consolidated table as one block, so that a row of the sheet is a row of the block. */
function consolidated({ form, units }: FilledTable): readonly (readonly PlanValue[])[] {
  const reports = units.map(({ organisationId, content }) => aUnitReport(organisationId, content));
  const { blocks } = planConsolidation(form, aConsolidation(form, reports), 'nb');
  const [title = [], totals = [], lines = []] = blocks.map(({ values }) => values);
  return [...title, ...totals, [], ...lines];
}

function printedCells(
  { form }: FilledTable,
  columns: readonly string[],
  row: readonly PlanValue[],
): readonly string[] {
  return columns.map((column) => {
    const at = form.sheets[0]?.columns.findIndex(({ id }) => id === column) ?? -1;
    const value = row[at + 2];
    return String(typeof value === 'object' && value !== null ? value.result : value);
  });
}

describe.each(tables)('the published table of $name', ({ table, columns }) => {
  it('comes back from the files of the units without a finding', async () => {
    for (const unit of table.units) {
      const report = underCheck(table, unit);
      const file = await readWorkbook(await writePlan(aPlan(report), { created }));
      const { content, problems } = readReport(table.form, file, {}, () => 'new');
      expect(content).toEqual(report.content);
      expect(problems).toEqual([]);
      expect(validate(report, 'nb')).toEqual([]);
    }
  });

  // Every line, the total line and every total and change add up as printed: there is no fault to tell.
  it('is the consolidated one, cell for cell, with its line of totals', () => {
    const values = consolidated(table);
    const lines = values.slice(4);
    expect(lines).toHaveLength(table.lines.length);
    expect(lines.map((line) => printedCells(table, columns, line))).toEqual(
      table.lines.map(({ figures }) => figures),
    );
    expect(printedCells(table, columns, values[1] ?? [])).toEqual(table.total.figures);
  });

  it('has formulas that Excel calculates to the same', () => {
    const values = consolidated(table);
    const [unit] = table.units;
    if (unit === undefined) throw new Error('No unit.');
    const plan = aPlan(underCheck(table, unit));
    const [sheet] = plan.sheets;
    if (sheet === undefined) throw new Error('No sheet.');
    const whole = { ...sheet, name: 'Samlet', blocks: [{ topLeft: 'A1', values }] };
    expect(wrongFormulas({ ...plan, sheets: [whole] })).toEqual({ wrong: [], any: true });
    expect(wrongFormulas(plan)).toEqual({ wrong: [], any: true });
  });

  it('is written as files that Excel opens without repair', { timeout: 60_000 }, async () => {
    const [unit] = table.units;
    if (unit === undefined) throw new Error('No unit.');
    expect(await ooxmlErrors(await writePlan(aPlan(underCheck(table, unit)), { created }))).toEqual([]);
  });
});

function wrongFormulas(plan: WorkbookPlan): { readonly wrong: readonly unknown[]; readonly any: boolean } {
  const formulas = plan.sheets.flatMap(({ name, blocks: [block] }) =>
    (block?.values ?? []).flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'object' && value !== null
          ? [{ ...value, cell: { sheet: name, row: row + 1, column: column + 1 } }]
          : [],
      ),
    ),
  );
  const wrong = formulas.filter(({ formula, result, cell }) => calculated(plan, formula, cell) !== result);
  return { wrong, any: formulas.length > 0 };
}
