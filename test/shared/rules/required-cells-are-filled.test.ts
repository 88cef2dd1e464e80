import { describe, expect, it } from 'vitest';
import { indicators } from '../../../shared/forms/ready-made/indicators.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { choices, date, number, text } from '../../../shared/value.ts';
import type { Cells } from '../../builders/a-report.ts';
import { aProject, aReport, anAssignment, aStatusReport, listsOf } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

function indicatorsWith(cells: Cells): ReportUnderCheck {
  const row = {
    ...{ indicator: text('Ventetid'), unit: text('days'), direction: text('atMost') },
    ...cells,
  };
  return {
    form: indicators,
    period: '2025',
    organisation: { id: 'HFS12', name: 'Agder' },
    content: { sheets: { indicators: { rows: [{ id: 'waiting', line: 1, cells: row }] } } },
    lists: listsOf(indicators),
  };
}

const red = { assessment: text('red') };
const whenRed = {
  measures: text('Flere stillinger.'),
  cause: text('For få søkere.'),
  owner: text('Klinikksjef'),
  backOnTrack: date('2024-06-30'),
};

describe('required cells are filled', () => {
  it('has nothing to say about filled reports', () => {
    expect(findingsIn(aReport())).toEqual([]);
    expect(findingsIn(aStatusReport(anAssignment(), anAssignment({ ...red, ...whenRed })))).toEqual([]);
  });

  it('points at the empty cell, and is content when it is filled', () => {
    const report = aReport({ projects: [aProject({ involvement: null })] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'required-cells-are-filled',
      severity: 'error',
      sheet: 'projects',
      row: 'project-1',
      column: 'involvement',
      sheetTitle: 'Prosjekter',
      rowNumber: 6,
      cell: 'AA6',
      actual: null,
    });
    expect(findingsIn(write(report, finding, text('Kommunene har lest den.')))).toEqual([]);
  });

  it('says why a cell is needed only now', () => {
    const finding = onlyFindingIn(aStatusReport(anAssignment({ ...red, ...whenRed, cause: null })));
    expect(finding).toMatchObject({ column: 'cause', cell: 'J6' });
    expect(finding.message).toBe('«Årsak» er tom, og må fylles ut når «Vurdering» er «Rød». Fyll ut feltet.');
  });

  it('says so of an assessment that is computed', () => {
    const findings = findingsIn(indicatorsWith({ target: number('61'), actual: number('62') }));
    expect(findings.map(({ message }) => message)).toContain(
      '«Årsak» er tom, og må fylles ut når «Vurdering» er «Rød». Fyll ut feltet.',
    );
    expect(findings.every(({ rule }) => rule === 'required-cells-are-filled')).toBe(true);
    expect(findingsIn(indicatorsWith({ target: number('61'), actual: number('61') }))).toEqual([]);
  });

  it('does not ask for cause and measures unless the assessment is red', () => {
    expect(findingsIn(aStatusReport(anAssignment({ assessment: text('yellow') })))).toEqual([]);
  });

  it('takes blanks and an empty choice for empty', () => {
    expect(onlyFindingIn(aReport({ projects: [aProject({ status: text(' \u00a0') })] })).column).toBe(
      'status',
    );
    expect(onlyFindingIn(aReport({ projects: [aProject({ kind: choices([]) })] })).column).toBe('kind');
  });

  it('leaves empty lines of an open sheet alone, but no line of a fixed one', () => {
    expect(findingsIn(aReport({ projects: [aProject(), {}] }))).toEqual([]);
    expect(onlyFindingIn(aStatusReport({})).column).toBe('assessment');
  });

  it('asks nothing more of a line that is only an amount', () => {
    expect(rulesIn(aReport({ projects: [aProject(), { amount: number('5000000') }] }))).toEqual([
      'lines-have-a-title',
    ]);
  });
});
