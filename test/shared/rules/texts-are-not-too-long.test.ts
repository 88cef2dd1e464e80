import { describe, expect, it } from 'vitest';
import { text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const withTitle = (length: number) => aReport({ projects: [aProject({ title: text('T'.repeat(length)) })] });

describe('texts are not too long', () => {
  it('takes exactly as many characters as there is room for', () => {
    expect(findingsIn(withTitle(300))).toEqual([]);
  });

  it('says how many characters are too many, and is content without them', () => {
    const report = withTitle(301);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'texts-are-not-too-long',
      severity: 'error',
      cell: 'B6',
      actual: '301',
      expected: '300',
      difference: '1',
    });
    expect(findingsIn(write(report, finding, text('T'.repeat(300))))).toEqual([]);
  });

  it('has nothing to say about an empty text', () => {
    expect(findingsIn(aReport({ projects: [aProject({ comment: null })] }))).toEqual([]);
  });
});
