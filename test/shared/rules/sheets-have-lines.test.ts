import { describe, expect, it } from 'vitest';
import { text } from '../../../shared/value.ts';
import { aProject, aReport, aStatusReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';

describe('sheets have lines', () => {
  it('takes one line', () => {
    expect(findingsIn(aReport({ projects: [aProject()] }))).toEqual([]);
  });

  it('asks about a sheet without lines, and is content when one is filled in', () => {
    expect(onlyFindingIn(aReport({ projects: [] }))).toMatchObject({
      rule: 'sheets-have-lines',
      severity: 'warning',
      sheet: 'projects',
      row: null,
      cell: null,
      sheetTitle: 'Prosjekter',
    });
    expect(findingsIn(aReport({ projects: [aProject()] }))).toEqual([]);
  });

  it('does not count a line that holds nothing but blanks', () => {
    expect(onlyFindingIn(aReport({ projects: [{ title: text(' ') }] })).rule).toBe('sheets-have-lines');
  });

  it('has nothing to say about fixed lines', () => {
    expect(findingsIn(aStatusReport()).map(({ rule }) => rule)).not.toContain('sheets-have-lines');
  });
});
