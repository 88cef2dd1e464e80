import { describe, expect, it } from 'vitest';
import { choicesAreOnTheList } from '../../../shared/rules/choices-are-on-the-list.ts';
import { choices, number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

describe('choices are on the list', () => {
  it('has nothing to say about choices from the list, or none', () => {
    expect(findingsIn(aReport({ projects: [aProject({ agreement: null, municipalities: null })] }))).toEqual(
      [],
    );
  });

  it('suggests what was probably meant, and is content with it', () => {
    const report = aReport({ projects: [aProject({ status: text('pågåend') })] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'choices-are-on-the-list',
      severity: 'error',
      cell: 'F6',
      actual: 'pågåend',
      expected: 'ongoing',
    });
    expect(finding.message).toBe(
      '«pågåend» står ikke på listen for «Status». Mente du «Pågående»? Velg fra listen i feltet.',
    );
    expect(findingsIn(write(report, finding, text('ongoing')))).toEqual([]);
  });

  it('suggests nothing when nothing is near', () => {
    const finding = onlyFindingIn(aReport({ projects: [aProject({ status: text('godkjent av styret') })] }));
    expect(finding.expected).toBeNull();
    expect(finding.message).not.toContain('Mente du');
  });

  it('names the part of several choices that is unknown', () => {
    const report = aReport({ projects: [aProject({ municipalities: text('arendal; Grimstdd; Lyngdal') })] });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ column: 'municipalities', actual: 'Grimstdd', expected: '4202' });
    expect(finding.message).toContain('Mente du «Grimstad»?');
    expect(findingsIn(write(report, finding, choices(['4202', '4203', '4225'])))).toEqual([]);
  });

  it('names every unknown code, once', () => {
    const finding = onlyFindingIn(
      aReport({ projects: [aProject({ municipalities: choices(['4203', '9998', '9999']) })] }),
    );
    expect(finding.actual).toBe('9998»; «9999');
  });

  it('does not take a number or several choices for one choice', () => {
    expect(onlyFindingIn(aReport({ projects: [aProject({ status: number('1') })] })).actual).toBe('1');
    expect(
      onlyFindingIn(aReport({ projects: [aProject({ agreement: choices(['no', 'yes']) })] })).actual,
    ).toBe('no; yes');
  });

  it('is silent where the list is empty, because nothing could be chosen', () => {
    const report = aReport({ projects: [aProject({ municipalities: text('Arendal') })] });
    expect(choicesAreOnTheList.check({ ...report, lists: { ...report.lists, municipalities: [] } })).toEqual(
      [],
    );
  });
});
