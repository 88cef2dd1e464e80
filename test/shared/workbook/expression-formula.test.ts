import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../shared/forms/compute.ts';
import { dataSheets } from '../../../shared/workbook/data-sheet.ts';
import { formulaOf } from '../../../shared/workbook/expression-formula.ts';
import { addressOf, rowOf } from '../../../shared/workbook/layout.ts';
import { readFormula } from '../../../shared/expressions/read-formula.ts';
import type { Language } from '../../../shared/language.ts';
import { languages } from '../../../shared/language.ts';
import { sheetNames } from '../../../shared/workbook/sheet-names.ts';
import { number, text } from '../../../shared/value.ts';
import type { CellValue } from '../../../shared/value.ts';
import { calculated } from '../../builders/calculated.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aSmallForm, contentOf } from '../../builders/a-small-form.ts';
import { FormulaError } from '../../excel-host/formula/values.ts';

const [sheet] = aSmallForm.sheets;
const [list] = aSmallForm.lists;
if (sheet === undefined || list === undefined || !('items' in list))
  throw new Error('The form is incomplete.');
const lists = { assessment: list.items };
const projects = sheet;

/** Written in English with ids; what they hold of text is codes. */
const formulas = [
  '[amount] + [paid] * 2 - 3',
  '-[amount] / [paid]',
  'ROUND([amount] * 100 / [paid]; 1)',
  'ABS([rest]) + MAX([amount]; [paid]; 5) - MIN([amount]; 2)',
  '[rest] / ([amount] + [paid])',
  'SUM([projects].[amount]) - SUM([projects].[amount]; [assessment] = "red")',
  'SUM([projects].[amount]; OR([assessment] = "red"; [assessment] = "green"))',
  'COUNTA([projects].[amount]; [assessment] = "green") + COUNTA([projects].[paid])',
  'COUNTA([projects].[light]) * 100 + COUNTA([projects].[rest]; [assessment] = "red")',
  'COUNTA([projects].[light]; OR([assessment] = "green"; [assessment] = "red")) + 1',
  'COUNTA([projects].[amount]; [light] = "red")',
  'COUNTA([projects].[rest]) * 10 + SUM([projects].[rest])',
  'IF(([paid] = 3) = ([assessment] = "red"); 1; 2)',
  'ROUND([amount] / 7; [paid] / 4)',
  'IF([paid] <= [amount]; 1; 2)',
  'IF(AND([assessment] = "red"; FILLED([measures])); [amount]; 0)',
  'IF(OR([paid] > 3; [amount] = [paid]); 1; 0)',
  'IF(NOT([assessment] <> "green"); 7)',
  'IF([light] = "red"; 1; 0)',
];

const amount = fc.option(
  fc.integer({ min: -50, max: 50 }).map((value) => number(String(value))),
  { nil: null },
);
const row = fc.record<Record<string, CellValue>>({
  amount,
  paid: amount,
  assessment: fc.constantFrom(text('red'), text('green'), null),
  measures: fc.constantFrom(text('Møte'), text(' '), null),
});

function shownIn(language: Language, formula: string, rows: readonly Record<string, CellValue>[]) {
  const content = contentOf(rows);
  const report = {
    form: aSmallForm,
    period: '2025',
    organisation: { id: 'x', name: 'X' },
    content,
    lists,
  } as const;
  const names = sheetNames(aSmallForm, language, []);
  const sheets = dataSheets({ form: aSmallForm, content, lists, language, names, newRowIds: randomUUID });
  const cellOf = (column: string): string => addressOf(projects, column, 1);
  const place = { sheet: projects, lists, language, cellOf, sheets };
  const written = formulaOf(readFormula(formula), place);
  return calculated(aPlan(report, language), written, {
    sheet: names.get('projects') ?? '',
    row: rowOf.firstLine,
    column: 50,
  });
}

describe('a formula in the sheet', () => {
  it('shows what the pane and the server compute, in every language, and nothing where it cannot be told', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...formulas),
        fc.constantFrom(...languages),
        (rows, formula, language) => {
          const content = contentOf(rows);
          const first = content.sheets['projects']?.rows[0];
          if (first === undefined) throw new Error('There is a row.');
          const exact = compute(formula, { form: aSmallForm, content }, projects, first);
          const shown = shownIn(language, formula, rows);
          if (shown instanceof FormulaError) throw new Error(shown.text);
          if (exact === null) expect(shown).toBe('');
          else expect(Number(shown)).toBeCloseTo(Number(exact.v), 9);
        },
      ),
      { numRuns: 300 },
    );
  });
});
