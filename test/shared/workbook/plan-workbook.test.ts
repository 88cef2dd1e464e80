import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../shared/forms/catalogue.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { SheetPlan, WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import type { WorkbookInput } from '../../../shared/workbook/plan-workbook.ts';
import { languages } from '../../../shared/language.ts';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport, aStatusReport, anAssignment, listsOf } from '../../builders/a-report.ts';
import { calculated } from '../../builders/calculated.ts';
import { oneLineEach } from '../../builders/one-line-each.ts';

const meta = {
  form: 'grant-projects',
  formVersion: '1',
  report: 'r1',
  organisation: 'HFS12',
  organisationName: 'Agder',
  period: '2025',
  revision: 3,
  epoch: 'e',
  language: 'nb',
} as const;

function planOf(
  report: Pick<WorkbookInput, 'form' | 'content' | 'lists'>,
  more: Partial<WorkbookInput> = {},
): WorkbookPlan {
  let made = 0;
  const newRowIds = () => `blank-${(made += 1)}`;
  return planWorkbook({ language: 'nb', meta, newRowIds, ...report, ...more });
}
function sheetCalled(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
}
const valuesOf = (sheet: SheetPlan) => sheet.blocks[0]?.values ?? [];
const report = aReport({
  projects: [aProject(), aProject({ kind: text('advance'), amount: number('700'), resultPathways: null })],
  frame: { allocated: number('5000000'), carriedOver: number('250') },
});
const plan = planOf(report);
const projects = sheetCalled(plan, 'Prosjekter');
const everyPlan = forms.flatMap((form) =>
  languages.map((language) => ({
    name: `${form.id} ${language}`,
    plan: planOf({ form, content: oneLineEach(form), lists: listsOf(form) }, { language }),
  })),
);

describe('the workbook of a form', () => {
  it('starts with instructions and ends with what only the program reads', () => {
    expect(plan.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Veiledning', 'visible'],
      ['Prosjekter', 'visible'],
      ['Ramme', 'visible'],
      ['_lister', 'veryHidden'],
      ['_meta', 'veryHidden'],
    ]);
    expect(plan.activeSheet).toBe('Veiledning');
  });

  it('is the same each time it is made from the same', () => {
    expect(planOf(report)).toEqual(plan);
  });

  it('carries ids in the hidden first row and column, also on lines that wait for a row', () => {
    const values = valuesOf(projects);
    expect(values[0]?.slice(0, 4)).toEqual(['rapportark:projects', 'title', 'kind', 'amount']);
    expect(values.slice(5).map(([id]) => id)).toEqual([
      'project-1',
      'project-2',
      ...Array.from(Array(58).keys(), (at) => `blank-${at + 1}`),
    ]);
    expect(projects.hiddenRows).toContain(1);
    expect(projects.columns[0]?.hidden).toBe(true);
  });

  it('keeps each row on its line, and makes room for more rows than the form has', () => {
    const rows = [70, 2, 2].map((line, at) => ({ id: `row-${at}`, line, cells: aProject() }));
    const wide = planOf({ ...report, content: { sheets: { projects: { rows } } } });
    const ids = valuesOf(sheetCalled(wide, 'Prosjekter'))
      .slice(5)
      .map(([id]) => id);
    expect([ids[1], ids[2], ids[69], ids.length]).toEqual(['row-1', 'row-2', 'row-0', 70]);
  });

  it('opens the columns that can be filled in and no other cell', () => {
    const open = projects.areas.filter((area) => area.open === true).map(({ address }) => address);
    expect(open.every((address) => /^(?:[B-Z]|A[A-D])6:(?:[B-Z]|A[A-D])65$/.test(address))).toBe(true);
    expect(sheetCalled(plan, 'Ramme').areas.some((area) => area.open === true)).toBe(false);
    expect(plan.sheets.every((sheet) => sheet.protected)).toBe(true);
  });

  it('says the unit where the title does not', () => {
    const header = valuesOf(sheetCalled(plan, 'Ramme'))[4];
    expect(header?.slice(1, 3)).toEqual(['Gjelder', 'Tildelt (kr)']);
    expect(valuesOf(projects)[4]?.slice(1, 5)).toEqual([
      'Tittel på tiltaket\u00a0*',
      'Hva linjen gjelder\u00a0*',
      'Tildelt beløp (kr)\u00a0*',
      'Utbetalt (kr)',
    ]);
  });

  it('gives a sheet with fixed rows as many lines as there are rows', () => {
    const status = planOf(aStatusReport(anAssignment(), anAssignment(), anAssignment()));
    expect(valuesOf(sheetCalled(status, 'Styringsbudskap'))).toHaveLength(8);
  });

  it('makes room for the whole of a long assignment', () => {
    const long = 'Foretaksmøtet ba de regionale helseforetakene om å følge opp. '.repeat(12);
    const status = planOf(aStatusReport(anAssignment(), anAssignment({ text: text(long) })));
    const heights = sheetCalled(status, 'Styringsbudskap').rowHeights;
    expect(heights.find(({ row }) => row === 6)?.points).toBe(18);
    expect(heights.find(({ row }) => row === 7)?.points).toBeGreaterThan(150);
  });
});

describe('formulas', () => {
  const formulaCells = (of: WorkbookPlan) =>
    of.sheets.flatMap((sheet) =>
      valuesOf(sheet).flatMap((row, down) =>
        row.flatMap((value, across) =>
          typeof value === 'object' && value !== null
            ? [{ ...value, sheet: sheet.name, row: down + 1, column: across + 1 }]
            : [],
        ),
      ),
    );

  it('show the result that Excel will calculate', () => {
    const amount = fc.option(
      fc.integer({ min: 0, max: 9_999_999_999 }).map((whole) => number(String(whole))),
    );
    const kind = fc.option(fc.constantFrom('project', 'secretariat', 'notYetAllotted', 'advance').map(text));
    const lines = fc.array(fc.record({ amount, kind, paidOut: amount }), { maxLength: 6 });
    fc.assert(
      fc.property(
        lines,
        fc.record({ allocated: amount, carriedOver: amount }),
        fc.constantFrom(...languages),
        (cells, frame, language) => {
          const made = planOf(aReport({ projects: cells, frame }), { language });
          const cellsWithFormula = formulaCells(made);
          expect(cellsWithFormula).toHaveLength(9);
          for (const cell of cellsWithFormula)
            expect(calculated(made, cell.formula, cell), cell.formula).toBe(cell.result);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('count what is missing where every line must be filled in', () => {
    const status = planOf(aStatusReport(anAssignment(), anAssignment({ assessment: null })));
    const [check] = formulaCells(status);
    expect(check).toMatchObject({ formula: 'COUNTBLANK(H6:H7)', result: 1, row: 4 });
  });

  it('stand without `$` in areas, one area each', () => {
    for (const sheet of plan.sheets) {
      const addresses = [...sheet.areas, ...sheet.validations, ...sheet.highlights].map(
        ({ address }) => address,
      );
      expect(addresses.filter((address) => !/^[A-Z]+\d+:[A-Z]+\d+$/.test(address))).toEqual([]);
    }
  });
});

describe('highlights', () => {
  const isLit = (of: WorkbookPlan, sheetName: string, column: string, style: string, line: number) => {
    const sheet = sheetCalled(of, sheetName);
    const found = sheet.highlights.find(
      ({ address, style: each }) => address.startsWith(`${column}6:`) && each === style,
    );
    if (found === undefined) throw new Error(`Nothing lights up ${column}.`);
    return calculated(of, found.formula, { sheet: sheetName, row: 5 + line, column: 1 }, line - 1);
  };

  it('show a required cell that is empty on a line in use, and none on a line that is not', () => {
    const gaps = planOf(aReport({ projects: [aProject({ title: null }), aProject()] }));
    expect([1, 2, 3].map((line) => isLit(gaps, 'Prosjekter', 'B', 'missing', line))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('show a cell that is required only on some lines on those lines', () => {
    const gaps = planOf(
      aReport({
        projects: [
          aProject({ resultPathways: null }),
          aProject({ kind: text('advance'), resultPathways: null }),
        ],
      }),
    );
    expect([1, 2].map((line) => isLit(gaps, 'Prosjekter', 'T', 'missing', line))).toEqual([true, false]);
  });

  it('colour an assessment, and tell red from yellow in each language', () => {
    for (const language of languages) {
      const status = planOf(aStatusReport(anAssignment({ assessment: text('red') })), { language });
      const name = status.sheets[1]?.name ?? '';
      expect(isLit(status, name, 'H', 'red', 1)).toBe(true);
      expect(isLit(status, name, 'H', 'yellow', 1)).toBe(false);
    }
  });

  it('warn of a difference that is not zero', () => {
    expect(isLit(plan, 'Ramme', 'J', 'wrong', 1)).toBe(true);
    const even = planOf(
      aReport({ projects: [aProject({ amount: number('5') })], frame: { allocated: number('5') } }),
    );
    expect(isLit(even, 'Ramme', 'J', 'wrong', 1)).toBe(false);
    expect(isLit(even, 'Ramme', 'J', 'green', 1)).toBe(true);
  });
});

describe.each(everyPlan)('$name', ({ plan: made }) => {
  const validations = made.sheets.flatMap((sheet) => sheet.validations);

  it('has a message on each input column, as long as Excel shows', () => {
    expect(validations.length).toBeGreaterThan(0);
    for (const { prompt, error } of validations) {
      expect(prompt.title.length).toBeGreaterThan(0);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.text.length).toBeGreaterThan(0);
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(error.text.length).toBeLessThanOrEqual(225);
    }
  });

  it('offers each drop-down from a list that is there', () => {
    const lists = validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.name] : []));
    const sheets = new Set(made.sheets.map(({ name }) => name));
    for (const list of lists) {
      const name = made.names.find((candidate) => candidate.name === list);
      expect(sheets.has(name?.sheet ?? ''), list).toBe(true);
    }
    expect(new Set(made.names.map(({ name }) => name.toLowerCase())).size).toBe(made.names.length);
  });

  it('has tabs that Excel takes', () => {
    for (const { name } of made.sheets) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });
});

describe('the instructions', () => {
  const textOf = (of: WorkbookPlan) =>
    valuesOf(sheetCalled(of, of.activeSheet))
      .flat()
      .filter((value) => typeof value === 'string')
      .join('\n');

  it('say who reports, for when, by when in Norwegian time, and whom to ask', () => {
    const round = { deadline: '2026-06-30T21:59:00Z', commissioner: 'Helse Sør-Øst RHF' };
    const told = textOf(planOf(report, { round }));
    for (const fact of ['Agder', '2025', '30.06.2026 kl. 23.59', 'Kontakt Helse Sør-Øst RHF.'])
      expect(told).toContain(fact);
  });

  it('warn against patient data, and list the names that several choices can have', () => {
    expect(textOf(plan)).toContain('Skriv aldri pasientopplysninger');
    expect(textOf(plan)).toContain('Grimstad; Arendal; Farsund; Lyngdal');
  });

  it('ask only for the sheets that can be filled in', () => {
    expect(textOf(plan)).toContain('Fyll ut arket Prosjekter,');
    expect(
      textOf(planOf({ ...report, form: { ...grantProjects, sheets: grantProjects.sheets.slice(0, 1) } })),
    ).not.toContain('Ramme');
  });
});
