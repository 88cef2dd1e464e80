import { describe, expect, it } from 'vitest';
import { ooxmlErrors } from '../../builders/ooxml-errors.ts';
import { layOutExport } from '../../../server/exports/layouts.ts';
import { layoutIds } from '../../../shared/workbook/layouts-of-form.ts';
import type { LayoutId } from '../../../shared/workbook/layouts-of-form.ts';
import type { AnnualReportList } from '../../../server/exports/annual-report-list.ts';
import type { AssessmentOverview } from '../../../server/exports/assessment-overview.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { assignmentsStatus } from '../../../shared/forms/ready-made/assignments-status.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { languages } from '../../../shared/language.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { filledGrantReports, filledHalfYearReport } from '../../fixtures/filled-reports.ts';
import { parseProjectList } from '../../fixtures/parse-project-list.ts';
import { projectListText } from '../../fixtures/seed-texts.ts';

const created = '2026-01-20T10:00:00.000Z';
const printed = filledGrantReports('asPrinted').map((report) => aUnitReport(report.organisationId, report));
const grants = aConsolidation(grantProjects, printed);
const halfYear = filledHalfYearReport('asPrinted');
const assessed = aConsolidation(assignmentsStatus, [aUnitReport(halfYear.organisationId, halfYear)]);
const cases = layoutIds.map((layout) => {
  const isOverview = layout === 'assessment-overview';
  return [layout, isOverview ? assignmentsStatus : grantProjects, isOverview ? assessed : grants] as const;
});

describe('the annual-report list', () => {
  const list = layOutExport('annual-report-list', grantProjects, grants, 'nb').data as AnnualReportList;

  it('is the published list line by line: number, title, amount', () => {
    const published = parseProjectList(projectListText).map(({ unit, lines }) => [
      unit,
      lines.map(({ number, title, amount }) => [number, title, amount]),
    ]);
    expect(
      list.units.map(({ name, lines }) => [
        name,
        lines.map(({ number, title, amount }) => [number, title, amount]),
      ]),
    ).toEqual(published);
  });

  it('has sums that Excel recomputes: a SUM per unit and a grand total over these', async () => {
    const { plan } = layOutExport('annual-report-list', grantProjects, grants, 'nb');
    const sheet = (await readWorkbook(await writePlan(plan, { created }))).sheets[0];
    expect(sheet?.cells.get('C17')).toMatchObject({ kind: 'number', value: '18410000', formula: true });
    const total = [...(sheet?.cells.values() ?? [])].filter((cell) => cell.value === '164649564');
    expect(total).toHaveLength(1);
    expect(total[0]).toMatchObject({ formula: true });
  });

  it('names the units that are left out', () => {
    const some = printed.map((report, index) =>
      index === 1 ? { ...report, state: 'draft' as const } : report,
    );
    const data = layOutExport('annual-report-list', grantProjects, aConsolidation(grantProjects, some), 'nb')
      .data as AnnualReportList;
    expect(data.missing).toEqual(['Telemark']);
    expect(data.units).toHaveLength(10);
  });
});

describe('the assessment overview', () => {
  const overview = layOutExport('assessment-overview', assignmentsStatus, assessed, 'nb')
    .data as AssessmentOverview;

  it('shows the 39 requirements with the colours of the published report', () => {
    expect(overview.units[0]?.lines).toHaveLength(39);
    expect(overview.counts).toEqual({ green: 21, yellow: 12, red: 4, missing: 1, empty: 1 });
    expect(overview.units[0]?.lines.find(({ number }) => number === '1300')?.assessment).toBe('red');
    expect(overview.units[0]?.lines.find(({ number }) => number === '4110')?.assessment).toBeNull();
  });

  it('counts with formulas over the list, so that a filter or an edit shows at once', async () => {
    const { plan } = layOutExport('assessment-overview', assignmentsStatus, assessed, 'nb');
    const counts = (await readWorkbook(await writePlan(plan, { created }))).sheets[1];
    expect(['B4', 'B5', 'B6', 'B7', 'B8', 'B9'].map((address) => counts?.cells.get(address))).toMatchObject(
      ['21', '12', '4', '1', '1', '39'].map((value) => ({ value, formula: true })),
    );
  });
});

describe.each(cases)('the layout %s', (layout: LayoutId, form, consolidation) => {
  it.each(languages)('opens without repair (%s)', async (language) => {
    const file = await writePlan(layOutExport(layout, form, consolidation, language).plan, { created });
    expect(await ooxmlErrors(file)).toEqual([]);
  });

  it('names form, period, rule set, time and checksum on its last sheet', async () => {
    const file = await writePlan(layOutExport(layout, form, consolidation, 'nb').plan, { created });
    const about = (await readWorkbook(file)).sheets.at(-1);
    const shown = [...(about?.cells.values() ?? [])].map(({ value }) => value);
    expect(shown).toEqual(
      expect.arrayContaining([consolidation.hash, consolidation.asOf, consolidation.ruleSetVersion]),
    );
  });

  it('can be made when nobody has delivered', async () => {
    const { plan } = layOutExport(layout, form, aConsolidation(form, []), 'nb');
    expect(await ooxmlErrors(await writePlan(plan, { created }))).toEqual([]);
  });
});
