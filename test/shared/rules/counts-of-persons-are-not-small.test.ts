import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number } from '../../../shared/value.ts';
import { aColumn } from '../../builders/every-type-form.ts';
import { aSmallForm } from '../../builders/a-small-form.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const title = { nb: 'Pasienter', nn: 'Pasientar', en: 'Patients' };
const counted = aColumn(
  { kind: 'integer', min: '0', max: '9999' },
  { id: 'patients', title, role: 'persons' },
);
const form: FormDefinition = {
  ...aSmallForm,
  sheets: aSmallForm.sheets.slice(0, 1).map((sheet) => ({
    ...sheet,
    columns: [counted, { ...counted, id: 'laidIn', locked: true }],
  })),
};

const reporting = (cells: Readonly<Record<string, CellValue>>): ReportUnderCheck => ({
  form,
  period: '2025',
  organisation: { id: 'a', name: 'A' },
  content: { sheets: { projects: { rows: [{ id: 'p', line: 1, cells }] } } },
  lists: {},
});
const patients = (count: string) => reporting({ patients: number(count) });

describe('counts of persons are not small', () => {
  it('warns of three persons, and is content when they are merged with another group', () => {
    const report = patients('3');
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'counts-of-persons-are-not-small',
      severity: 'warning',
      cell: 'B6',
      actual: '3',
    });
    expect(finding.message).toContain('«Pasienter» er 3.');
    expect(findingsIn(write(report, finding, number('0')))).toEqual([]);
  });

  it('warns from 1 to 4, not of 0 and 5', () => {
    expect(findingsIn(patients('1'))).toHaveLength(1);
    expect(findingsIn(patients('4'))).toHaveLength(1);
    expect(findingsIn(patients('0'))).toEqual([]);
    expect(findingsIn(patients('5'))).toEqual([]);
  });

  it('has nothing to say about empty cells, and what the reporter cannot change', () => {
    expect(findingsIn(reporting({ patients: null, laidIn: number('3') }))).toEqual([]);
  });
});
