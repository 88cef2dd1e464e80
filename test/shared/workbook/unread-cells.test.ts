import { describe, expect, it } from 'vitest';
import { forms } from '../../../shared/forms/catalogue.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { languages } from '../../../shared/language.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { describeProblem } from '../../../shared/workbook/grid-problem-texts.ts';
import { readGrid } from '../../../shared/workbook/read-grid.ts';
import { unreadCells } from '../../../shared/workbook/unread-cells.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, listsOf } from '../../builders/a-report.ts';
import { gridsOf, withCell } from '../../builders/grids-of.ts';
import { oneLineEach } from '../../builders/one-line-each.ts';

const grids = gridsOf(aPlan(aReport({ projects: [aProject(), aProject()] })));
const unread = (form: FormDefinition, changed: readonly Grid[]) =>
  unreadCells(form, changed, readGrid(form, changed, listsOf(form), () => 'new').places);
const withProjects = (change: (grid: Grid) => Grid) =>
  unread(
    grantProjects,
    grids.map((grid) => (grid.name === 'Prosjekter' ? change(grid) : grid)),
  );
const withColumn = (grid: Grid, at: number, values: Readonly<Record<number, GridValue>>): Grid => ({
  ...grid,
  values: grid.values.map((row, index) => row.toSpliced(at - 1, 0, values[index + 1] ?? null)),
});
const [columnE, columnAN] = [5, 40];

describe('what stands where nothing is read', () => {
  it.each(forms.map((form) => [form.id, form] as const))('is none of ours in %s', (...[, form]) => {
    const report = { ...aReport(), form, content: oneLineEach(form), lists: listsOf(form) };
    for (const language of languages) expect(unread(form, gridsOf(aPlan(report, language)))).toEqual([]);
  });

  it('is told cell by cell', () => {
    const [problem, ...others] = withProjects((grid) => withCell(grid, 6, columnAN, 'min merknad'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'CELL_NOT_READ', sheet: 'projects', row: 6, cell: 'AN6' });
    if (problem === undefined) throw new Error('Nothing was told.');
    const told = languages.map((language) => describeProblem(grantProjects, problem, language));
    for (const sentence of told) expect(sentence).toContain('AN6');
    expect(new Set(told).size).toBe(3);
  });

  it('is told once for a column that the reporter has put in, wherever it stands', () => {
    const problems = withProjects((grid) =>
      withColumn(grid, columnE, { 5: 'Min kolonne', 6: 'hei', 7: 'du' }),
    );
    expect(problems).toMatchObject([{ code: 'COLUMN_NOT_READ', sheetName: 'Prosjekter', cell: 'E5' }]);
    const [problem] = problems;
    expect(problem === undefined ? '' : describeProblem(grantProjects, problem, 'nb')).toMatch(/^Kolonne E /);
  });

  it('is told of above the table, and not of our own texts when a row has been put in', () => {
    const moved = (grid: Grid): Grid => ({
      ...grid,
      values: grid.values.toSpliced(2, 0, [null, null, null]),
    });
    expect(withProjects(moved)).toEqual([]);
    expect(withProjects((grid) => withCell(moved(grid), 3, 3, 'Husk dette'))).toMatchObject([
      { code: 'CELL_NOT_READ', cell: 'C3' },
    ]);
  });

  it('is not told twice of a column that is a copy', () => {
    const copied = withProjects((grid) => ({
      ...grid,
      values: grid.values.map((row) => [...row, row[columnE - 1] ?? null]),
    }));
    expect(copied).toEqual([]);
  });
});
