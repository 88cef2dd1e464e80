import { describe, expect, it } from 'vitest';
import type { ReportContent, RowContent } from '../../../shared/content.ts';
import { compute, evaluate } from '../../../shared/forms/evaluate.ts';
import type { Expression } from '../../../shared/forms/expression.ts';
import { grantProjects } from '../../../shared/forms/grant-projects.ts';
import type { CellValue } from '../../../shared/value.ts';
import { choices, number, text, yesNo } from '../../../shared/value.ts';
import { aReport, projectsWith } from '../../builders/a-report.ts';

const own: RowContent = { id: 'own', line: 1, cells: { a: number('0.1'), b: number('0.2'), c: text('tre') } };
const content = (...cells: readonly Readonly<Record<string, CellValue>>[]): ReportContent => ({
  sheets: { lines: { rows: cells.map((row, at) => ({ id: String(at), line: at + 1, cells: row })) } },
});
const column = (id: string): Expression => ({ op: 'column', column: id });
const sum = { op: 'sum', sheet: 'lines', column: 'amount' } as const;

describe('evaluating an expression', () => {
  it('adds and subtracts exactly', () => {
    const ab: Expression = { op: 'add', terms: [column('a'), column('b')] };
    expect(evaluate(ab, content(), own)).toBe('0.3');
    expect(evaluate({ op: 'subtract', from: ab, terms: [column('b'), column('b')] }, content(), own)).toBe(
      '-0.1',
    );
    expect(evaluate({ op: 'add', terms: [] }, content(), own)).toBe('0');
  });

  it('takes empty, unknown and wordy cells for zero', () => {
    for (const id of ['c', 'empty', 'toString']) expect(evaluate(column(id), content(), own)).toBe('0');
  });

  it('sums a column over all rows, past what is no number', () => {
    const rows = content(
      { amount: number('9999999999') },
      { amount: text('12') },
      {},
      { amount: number('0.01') },
    );
    expect(evaluate(sum, rows, own)).toBe('9999999999.01');
    expect(evaluate({ ...sum, sheet: 'nowhere' }, rows, own)).toBe('0');
  });

  it('sums only rows that have one of the codes', () => {
    const rows = content(
      { amount: number('1'), kind: text('project') },
      { amount: number('10'), kind: text('advance') },
      { amount: number('100'), kind: choices(['x', 'project']) },
      { amount: number('1000'), kind: yesNo(true) },
      { amount: number('10000') },
    );
    const where = (...isOneOf: readonly string[]) => ({ ...sum, where: { column: 'kind', isOneOf } });
    expect(evaluate(where('project'), rows, own)).toBe('101');
    expect(evaluate(where('advance', 'true'), rows, own)).toBe('1010');
    expect(evaluate(where(), rows, own)).toBe('0');
  });

  it('computes the difference of the appropriation from the projects', () => {
    const frame = { allocated: number('10000000'), carriedOver: number('500000') };
    const report = aReport({ projects: projectsWith('4000000', '6000000'), frame });
    const difference = grantProjects.sheets[1]?.columns.find(({ role }) => role === 'difference')?.type;
    const row = report.content.sheets['frame']?.rows[0];
    if (difference?.kind !== 'computed' || row === undefined) throw new Error('The form has no such column.');
    expect(compute(difference.expression, report.content, row)).toBe('500000');
  });
});
