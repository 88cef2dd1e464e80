import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { deleteLine } from '../../builders/mend.ts';

const line = (title: string, amount: string) =>
  aProject({ title: text(title), amount: number(amount), paidOut: null });
const above = line('Digital hjemmeoppfølging (Helsefellesskap Oslo)', '1000000');

describe('amounts are not repeated', () => {
  it('points at a remainder with the amount of the line above, and is content without the line', () => {
    const report = aReport({ projects: [above, line('Oslo', '1000000')] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'amounts-are-not-repeated',
      severity: 'warning',
      row: 'project-2',
      cell: 'D7',
      actual: '1000000',
    });
    expect(finding.message).toContain('linjen over (D6 på arket Prosjekter)');
    expect(findingsIn(deleteLine(report, finding))).toEqual([]);
  });

  it.each(['Samarbeidet', 'og bydelene i byen', 'Helsefellesskap Oslo'])(
    'takes «%s» for a remainder',
    (title) => {
      expect(onlyFindingIn(aReport({ projects: [above, line(title, '1000000')] })).rule).toBe(
        'amounts-are-not-repeated',
      );
    },
  );

  it('leaves two projects with the same amount alone', () => {
    expect(
      findingsIn(
        aReport({ projects: [above, line('Kjernejournal og pasientens legemiddelliste', '1000000')] }),
      ),
    ).toEqual([]);
  });

  it('leaves another amount, and a line further down, alone', () => {
    expect(findingsIn(aReport({ projects: [above, line('Oslo', '1000001')] }))).toEqual([]);
    expect(findingsIn(aReport({ projects: [above, aProject(), line('Oslo', '1000000')] }))).toEqual([]);
  });

  it('has nothing to say about empty amounts', () => {
    const empty = aProject({ amount: null, paidOut: null, kind: null, title: null });
    expect(findingsIn(aReport({ projects: [empty, empty] })).map(({ rule }) => rule)).not.toContain(
      'amounts-are-not-repeated',
    );
  });
});
