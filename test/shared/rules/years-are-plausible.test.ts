import { describe, expect, it } from 'vitest';
import { text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const called = (title: string) => aReport({ projects: [aProject({ title: text(title) })] });

describe('years are plausible', () => {
  it('suggests the year that was meant, and is content with it', () => {
    const report = called('20205-midler i tildelingsprosess');
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'years-are-plausible',
      severity: 'warning',
      cell: 'B6',
      actual: '20205',
      expected: '2025',
    });
    expect(findingsIn(write(report, finding, text('2025-midler i tildelingsprosess')))).toEqual([]);
  });

  it.each([
    '2025-midler',
    'Restmidler 2024/2025',
    'Trygg hjemme for 20 205 innbyggere',
    'Tilskudd 20250 kr til utstyr',
    'Sak 120255',
    'Avtale 24/20255',
    'Visjon 20405',
  ])('has nothing to say about «%s»', (title) => {
    expect(findingsIn(called(title))).toEqual([]);
  });
});
