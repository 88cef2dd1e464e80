import { describe, expect, it } from 'vitest';
import { holdsPersonNumber } from '../../../shared/rules/person-number.ts';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

/** Synthetic: month + 80, which Skatteetaten keeps for test persons. */
const synthetic = '13897248004';

describe('no person number', () => {
  it('points at the cell without repeating the number, and is content without it', () => {
    const report = aReport({ projects: [aProject({ comment: text(`Gjelder ${synthetic}.`) })] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'no-person-number',
      severity: 'error',
      column: 'comment',
      actual: null,
    });
    expect(JSON.stringify(finding)).not.toContain(synthetic);
    expect(findingsIn(write(report, finding, text('Gjelder én pasient.')))).toEqual([]);
  });

  it('finds the number in a cell of any kind, and lets no other rule repeat it', () => {
    const found = findingsIn(
      aReport({ projects: [aProject({ status: text(synthetic), paidOut: text(synthetic) })] }),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['no-person-number', 'no-person-number']);
    expect(JSON.stringify(found)).not.toContain(synthetic);
  });

  it('finds a number that Excel has taken for a number', () => {
    expect(
      onlyFindingIn(aReport({ projects: [aProject({ agreementReference: number(synthetic) })] })).rule,
    ).toBe('no-person-number');
  });

  it.each([
    `${synthetic.slice(0, 6)} ${synthetic.slice(6)}`,
    `${synthetic.slice(0, 6)}-${synthetic.slice(6)}`,
    `${synthetic.slice(0, 6)}\u202f${synthetic.slice(6)}`,
    `(${synthetic})`,
  ])('knows the spelling %s', (spelling) => {
    expect(holdsPersonNumber(spelling)).toBe(true);
  });

  it.each([
    '',
    synthetic.slice(1),
    `${synthetic}1`,
    `${synthetic.slice(0, 10)}${(Number(synthetic.slice(10)) + 1) % 10}`,
    '983975240',
    '99999999999',
    'kr 1 821 000',
  ])('does not take «%s» for one', (other) => {
    expect(holdsPersonNumber(other)).toBe(false);
  });
});
