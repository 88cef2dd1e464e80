import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { deleteLine, write } from '../../builders/mend.ts';

const [first, second] = ['Elektivt hjemmesykehus - tett oppfølging', 'av spes.helsetj og barnevernet'];
const continuation = aProject({ title: text(second), amount: number('1850000'), paidOut: null });

describe('lines are whole', () => {
  it('points at both halves of a broken line, and is content when they are joined', () => {
    const half = aProject({ title: text(first), amount: null, paidOut: null });
    const report = aReport({ projects: [half, continuation] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'lines-are-whole',
      severity: 'error',
      row: 'project-1',
      cell: 'D6',
      actual: null,
    });
    expect(finding.message).toContain('neste linje (B7 på arket Prosjekter) begynner midt i en setning');
    const titled = write(report, { ...finding, column: 'title' }, text(`${first} ${second}`));
    const joined = write(titled, finding, number('1850000'));
    expect(findingsIn(deleteLine(joined, { ...finding, row: 'project-2' }))).toEqual([]);
  });

  it('asks for nothing that the second half brings along', () => {
    expect(rulesIn(aReport({ projects: [{ title: text(first) }, continuation] }))).toEqual([
      'lines-are-whole',
    ]);
  });

  it('is the required rule’s business when the next title begins with a capital letter', () => {
    const half = aProject({ title: text(first), amount: null, paidOut: null });
    expect(rulesIn(aReport({ projects: [half, aProject()] }))).toEqual(['required-cells-are-filled']);
    expect(rulesIn(aReport({ projects: [half] }))).toEqual(['required-cells-are-filled']);
  });

  it('does not join two lines with an empty one between', () => {
    const half = aProject({ title: text(first), amount: null, paidOut: null });
    expect(rulesIn(aReport({ projects: [half, {}, continuation] }))).toEqual(['required-cells-are-filled']);
  });

  it('has nothing to say when the line above has its amount', () => {
    const above = aProject({ amount: number('1850001') });
    expect(findingsIn(aReport({ projects: [above, continuation] }))).toEqual([]);
  });
});
