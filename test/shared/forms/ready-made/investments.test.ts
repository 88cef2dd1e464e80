import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/content.ts';
import { codesIn, number, text } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { consolidatedTable, findingsIn, withCells } from '../../../builders/table-round.ts';
import type { ShownLine, TableRound } from '../../../builders/table-round.ts';
import {
  filledInvestments,
  printedCategories,
  printedProjects,
} from '../../../fixtures/filled-investments.ts';
import type { PrintedAmounts } from '../../../fixtures/filled-investments.ts';

const round = filledInvestments();
const figuresOf = ({ result, budget, deviation }: ShownLine) => [result, budget, deviation];
const printedFigures = (lines: readonly PrintedAmounts[]) => lines.map(({ figures }) => figures);

comesThroughFiles(round);

describe('tables 1 and 2 of Årlig melding 2025', () => {
  it('are the consolidated ones: every category, project, deviation and sum as printed', () => {
    const categories = consolidatedTable(round, 'categories');
    const projects = consolidatedTable(round, 'projects');
    const summary = consolidatedTable(round, 'summary');
    expect(categories.lines.map(({ category }) => category)).toEqual(
      printedCategories.slice(0, -1).map(({ name }) => name),
    );
    expect([...categories.lines, categories.totals].map(figuresOf)).toEqual(
      printedFigures(printedCategories),
    );
    expect(projects.lines.map(({ name, trust }) => [name, trust])).toEqual(
      printedProjects.slice(0, -3).map(({ name, trust }) => [name.replace('*', ''), trust]),
    );
    const sums = [projects.totals, ...summary.lines.slice(1), summary.totals];
    expect([...projects.lines, ...sums].map(figuresOf)).toEqual(printedFigures(printedProjects));
    expect(figuresOf(summary.lines[0] ?? {})).toEqual(figuresOf(projects.totals));
  });

  // 776 580 of 8 425 000, and 793 580 of 13 501 000: the quotient of the sums, not the sum of the quotients.
  it('show the deviation in per cent of the budget, also of the sum', () => {
    const { lines, totals } = consolidatedTable(round, 'categories');
    expect([...lines, totals].map(({ share }) => share)).toEqual([
      '-9.2%',
      '-5.4%',
      '4.8%',
      '-0.4%',
      '-5.9%',
    ]);
  });

  it('ask for a cause where a project is more than a tenth off', () => {
    const { lines } = consolidatedTable(round, 'projects');
    const explained = lines
      .filter(({ cause }) => cause !== '')
      .map(({ share }) => Math.abs(parseFloat(share ?? '')));
    expect(explained).toHaveLength(10);
    expect(Math.min(...explained)).toBeGreaterThan(10);
  });

  it.each([
    ['exactly a tenth above', '1100', []],
    ['exactly a tenth below', '900', []],
    ['11 per cent above', '1110', ['cause', 'measures']],
    ['11 per cent below', '890', ['cause', 'measures']],
    ['a thousand kroner more than a tenth above', '1101', ['cause', 'measures']],
  ])('ask for cause and measures of a project %s its budget accordingly', (...[, result, asked]) => {
    const off = withCells(round, 'projects', 1, {
      ...{ budget: number('1000'), result: number(result), cause: null, measures: null },
    });
    const before = new Set(
      findingsOnProject(withCells(round, 'projects', 1, { cause: text('x'), measures: text('x') })),
    );
    expect(findingsOnProject(off).filter((told) => !before.has(told))).toEqual(
      asked.map((column) => `required-cells-are-filled ${column}`),
    );
  });

  it('have the same projects and the same sum when each trust reports its own', () => {
    const { lines, totals } = consolidatedTable(byTrust(round), 'projects');
    const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(' ')).toSorted();
    const printed = printedProjects.slice(0, -3).map(({ trust, figures }) => [trust, ...figures]);
    expect(inOrder(lines.map((line) => [line['unit'], ...figuresOf(line)]))).toEqual(inOrder(printed));
    expect(figuresOf(totals)).toEqual(printedProjects.at(-3)?.figures);
  });
});

function findingsOnProject(of: TableRound): readonly string[] {
  return findingsIn(of)
    .filter(({ sheet, rowNumber }) => sheet === 'projects' && rowNumber === 6)
    .map(({ rule, column }) => `${rule} ${column ?? ''}`);
}

/** The region's projects, each in a report of the trust that builds it. */
function byTrust({ units, ...rest }: TableRound): TableRound {
  const rows = units.flatMap(({ content }) => rowsOf(content, 'projects'));
  const groups = Map.groupBy(rows, ({ cells }) => codesIn(cells['trust'] ?? null)[0] ?? '');
  const own = [...groups].map(([organisationId, projects]) => ({
    organisationId,
    content: { sheets: { projects: { rows: projects } } },
  }));
  return { ...rest, units: own };
}
