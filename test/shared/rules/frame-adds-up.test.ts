import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport, projectsWith } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { changeRows, write } from '../../builders/mend.ts';

const frame = { allocated: number('9000000'), carriedOver: number('1000000') };
const reporting = (...amounts: readonly string[]) => aReport({ projects: projectsWith(...amounts), frame });

function inThousands(form: FormDefinition): FormDefinition {
  const unit = 'tusen kr';
  return {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) =>
        column.type.kind === 'amount' ? { ...column, type: { ...column.type, unit } } : column,
      ),
    })),
  };
}

describe('the frame adds up', () => {
  it('is content when all that was allocated and carried over is on the lines', () => {
    expect(findingsIn(reporting('4000000', '6000000'))).toEqual([]);
  });

  it('tells what is missing, and is content when it is entered as not yet allotted', () => {
    const report = reporting('4000000', '5400000');
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'frame-adds-up',
      severity: 'warning',
      sheet: 'frame',
      row: 'years',
      cell: 'J6',
      actual: '9400000',
      expected: '10000000',
      difference: '600000',
    });
    expect(finding.message).toContain('600\u00a0000\u00a0kr mangler');
    const rest = { title: text('Ufordelte midler'), kind: text('notYetAllotted'), amount: number('600000') };
    const mended = changeRows(report, 'projects', (rows) => [...rows, { id: 'rest', line: 9, cells: rest }]);
    expect(findingsIn(mended)).toEqual([]);
  });

  it('tells one krone too much, and is content when it is taken off', () => {
    const report = reporting('4000000', '6000001');
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ actual: '10000001', difference: '-1' });
    expect(finding.message).toContain('1\u00a0kr for mye');
    const place = { sheet: 'projects', row: 'project-2', column: 'amount' };
    expect(findingsIn(write(report, place, number('6000000')))).toEqual([]);
  });

  it('speaks of what the columns are counted in', () => {
    const { form, ...report } = reporting('4000000', '5400000');
    const finding = onlyFindingIn({ ...report, form: inThousands(form) });
    expect(finding.message).toContain('Tildelt og overført er 10\u00a0000\u00a0000\u00a0tusen kr,');
    expect(finding.message).toContain(': 600\u00a0000\u00a0tusen kr mangler.');
    expect(finding.message).not.toMatch(/(?<!tusen) kr/);
  });

  it('has nothing to say before anything is allocated', () => {
    expect(findingsIn(aReport({ frame: { carriedOver: number('1000000') } }))).toEqual([]);
  });

  it('waits until every amount is a number', () => {
    expect(rulesIn(aReport({ projects: [aProject({ amount: text('mye') })], frame }))).toEqual([
      'cells-hold-their-type',
    ]);
  });
});
