import { describe, expect, it } from 'vitest';
import { findCommission, prefillOf, readCommissions } from '../../../server/reference/commissions.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { findColumn, findForm } from '../../../shared/forms/catalogue.ts';
import type { ColumnType } from '../../../shared/forms/definition.ts';
import { isIsoDate } from '../../../shared/parse-date.ts';
import { periodKind } from '../../../shared/period.ts';

/** How a value of each type of column is marked. */
const kindOfValue: Readonly<Record<ColumnType['kind'], string>> = {
  text: 's',
  longText: 's',
  choice: 's',
  choices: 'l',
  yesNo: 'b',
  integer: 'n',
  amount: 'n',
  decimal: 'n',
  percent: 'n',
  date: 'd',
  month: 'd',
  computed: 'none',
};

const commissions = readCommissions();
const known = new Map(readRegisters().organisations.map(({ id, kind }) => [id, kind]));
const region = '991324968';

describe('the commissions', () => {
  it.each(commissions)('of $form name recipients that report on the form', ({ form, recipients }) => {
    const kinds = recipients.map((recipient) => known.get(recipient));
    expect(findForm(form)?.reportedBy).toEqual(expect.arrayContaining(kinds));
    expect(new Set(recipients).size).toBe(recipients.length);
  });

  it.each(commissions)('of $form fill in locked columns with what they hold', (commission) => {
    for (const recipient of commission.recipients) {
      const prefill = prefillOf(commission, '2026', recipient);
      expect(prefill.length).toBeGreaterThan(0);
      for (const { sheet, column, value } of prefill) {
        const found = findColumn(findForm(commission.form) ?? fail(), sheet, column) ?? fail();
        expect(found.locked, column).toBe(true);
        expect(value?.t, column).toBe(kindOfValue[found.type.kind]);
        expect(value?.t !== 'd' || isIsoDate(value.v)).toBe(true);
      }
    }
  });

  it.each(commissions)('of $form are for a period that the form is used for', (commission) => {
    const kinds = findForm(commission.form)?.periodKinds;
    const kind = commission.period === null ? commission.periodKind : periodKind(commission.period);
    const isForParts = kind === 'year' && kinds?.includes('year') === false;
    expect(kind === undefined || isForParts || (kind !== null && kinds?.includes(kind))).toBe(true);
  });
});

describe('finding a commission', () => {
  const find = (form: string, period: string, recipient?: string) =>
    findCommission(commissions, form, period, recipient);

  it('prefers the one that names the recipient, when several have commissioned the same', () => {
    expect(find('assignments', '2025', region)?.commissioner).toBe('HOD');
    expect(find('assignments', '2025', '982791952')?.commissioner).toBe(region);
  });

  it('prefers the period’s own to the general one, and takes a general one only for its kind of period', () => {
    expect(find('grant-projects', '2025')?.period).toBe('2025');
    expect(find('grant-projects', '2031')?.period).toBeNull();
    expect(find('project-x', '2031')?.periodKind).toBe('year');
    expect(find('project-x', '2031-H2')?.periodKind).toBe('halfYear');
    expect(find('assignments', '2031')).toBeUndefined();
  });

  it('takes the year’s for a part of the year, only where the form is not reported by the year', () => {
    for (const period of ['2026-H1', '2026-H2', '2026-T3'])
      expect(find('assignments-status', period, region)?.period).toBe('2026');
    expect(find('assignments-status', '2023-H1')?.period).toBe('2023-H1');
    expect(find('assignments-status', '2031-H1')).toBeUndefined();
    expect(find('appropriations', '2026-H1')).toBeUndefined();
  });

  it('lays nothing in for one that no row is for', () => {
    const commission = find('assignments', '2025', region);
    expect(commission === undefined ? null : prefillOf(commission, '2025', '983974724')).toEqual([]);
  });
});

function fail(): never {
  throw new Error('Not known.');
}
