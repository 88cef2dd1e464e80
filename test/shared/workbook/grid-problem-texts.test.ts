import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { GridProblem } from '../../../shared/workbook/grid-problem.ts';
import { describeProblem } from '../../../shared/workbook/grid-problem-texts.ts';
import { languages } from '../../../shared/language.ts';

const problem: GridProblem = {
  code: 'FORMULA_IN_INPUT',
  sheet: 'projects',
  sheetName: 'Prosjekter',
  row: 6,
  column: 'amount',
  cell: 'D6',
};

describe('a problem with a workbook in words', () => {
  it('names the tab and the cell as the reporter sees them', () => {
    expect(describeProblem(grantProjects, problem, 'nb')).toBe(
      'Cellen D6 på arket «Prosjekter» har en formel. Verdien den viste sist, er lest.',
    );
  });

  it('names a sheet that is gone by its title, in the reader’s language', () => {
    const gone: GridProblem = { ...problem, code: 'MISSING_SHEET', sheetName: null };
    const told = languages.map((language) => describeProblem(grantProjects, gone, language));
    expect(told.map((each) => /«(.*)»/.exec(each)?.[1])).toEqual(['Prosjekter', 'Prosjekt', 'Projects']);
  });

  it('names a column by its title', () => {
    const gone: GridProblem = { ...problem, code: 'MISSING_COLUMN', cell: null };
    expect(describeProblem(grantProjects, gone, 'nb')).toContain('Kolonnen «Tildelt beløp (kr)»');
  });
});
