import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { deleteLine } from '../../builders/mend.ts';

const line = (title: string, amount: string) =>
  aProject({ title: text(title), amount: number(amount), paidOut: null });
const reporting = (...lines: readonly (readonly [string, string])[]) =>
  aReport({ projects: lines.map(([title, amount]) => line(title, amount)) });

describe('titles are unique', () => {
  it('points at the second line with a title, however it is spelt, and is content when it is deleted', () => {
    const report = reporting(['Samsår', '200000'], ['Digital sårpleie', '150000'], ['  SAMSÅR. ', '320000']);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'titles-are-unique',
      severity: 'warning',
      row: 'project-3',
      cell: 'B8',
      actual: 'SAMSÅR.',
    });
    expect(finding.message).toContain('samme tittel som B6 på arket Prosjekter');
    expect(findingsIn(deleteLine(report, finding))).toEqual([]);
  });

  it('finds one project in two wordings by its amount', () => {
    const first = 'Egenfinansiering i søknad, identifisere storforbrukere av helsetjenester';
    const second = 'Digital løsning for å identifisere storforbrukere av helsetjenester';
    const report = reporting([first, '800000'], ['Synsnettverk', '80000'], [second, '800000']);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ row: 'project-3', cell: 'B8' });
    expect(finding.message).toContain('nesten samme tittel og samme beløp som B6');
    expect(findingsIn(deleteLine(report, finding))).toEqual([]);
    expect(findingsIn(reporting([first, '800000'], ['Synsnettverk', '80000'], [second, '800001']))).toEqual(
      [],
    );
  });

  it('leaves two projects alone that share an amount and fewer than three words', () => {
    expect(
      findingsIn(reporting(['Felles trainee sykepleie', '500000'], ['Felles trainee jordmor', '500000'])),
    ).toEqual([]);
  });

  it('points at each line after the first', () => {
    const found = findingsIn(reporting(['Samsår', '1000000'], ['Samsår', '2000000'], ['Samsår', '3000000']));
    expect(found.map(({ cell }) => cell)).toEqual(['B7', 'B8']);
  });

  it('has nothing to say about empty titles', () => {
    expect(findingsIn(aReport({ projects: [aProject(), {}, {}] }))).toEqual([]);
  });
});
