import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../shared/finding.ts';
import { bySeverity } from '../../shared/finding.ts';

function finding(severity: Severity, cell: string): Finding {
  return {
    rule: 'titles-are-unique',
    severity,
    sheet: 'projects',
    row: null,
    column: null,
    sheetTitle: 'Prosjekter',
    columnTitle: null,
    rowNumber: null,
    cell,
    message: '',
    actual: null,
    expected: null,
    difference: null,
  };
}

it('findings are shown errors first, and those of one severity in the order of the sheet', () => {
  const found = [
    finding('note', 'A1'),
    finding('error', 'A2'),
    finding('warning', 'A3'),
    finding('error', 'A4'),
  ];
  expect(bySeverity(found).map(({ cell }) => cell)).toEqual(['A2', 'A4', 'A3', 'A1']);
});
