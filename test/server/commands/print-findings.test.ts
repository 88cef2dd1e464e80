import { describe, expect, it } from 'vitest';
import { countFindings, lineOf } from '../../../server/commands/print-findings.ts';
import type { Finding } from '../../../shared/finding.ts';

const finding: Finding = {
  rule: 'value-is-carried-to-the-new-version',
  severity: 'warning',
  sheet: 'purchases',
  row: 'r1',
  column: 'status',
  sheetTitle: 'Innkjøp',
  columnTitle: 'Status',
  rowNumber: 6,
  cell: null,
  message: '«Pågår» har ikke plass.',
  actual: null,
  expected: null,
  difference: null,
};

describe('a printed finding', () => {
  it('has its cell, and where there is none what is known of column and row', () => {
    expect(lineOf({ ...finding, cell: 'C6' }, 'nb')).toBe('advarsel Innkjøp!C6: «Pågår» har ikke plass.');
    expect(lineOf(finding, 'nb')).toBe('advarsel Innkjøp (Status, rad 6): «Pågår» har ikke plass.');
    expect(lineOf({ ...finding, rowNumber: null, columnTitle: null }, 'nn')).toBe(
      'åtvaring Innkjøp: «Pågår» har ikke plass.',
    );
  });

  it('is counted in words that agree', () => {
    expect(countFindings([finding], 'nb')).toBe('0 feil, 1 advarsel, 0 merknader');
    expect(countFindings([finding, finding], 'nn')).toBe('0 feil, 2 åtvaringar, 0 merknader');
    expect(countFindings([finding, { ...finding, severity: 'error' }], 'en')).toBe(
      '1 error, 1 warning, 0 notes',
    );
  });
});
