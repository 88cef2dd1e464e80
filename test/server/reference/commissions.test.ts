import { describe, expect, it } from 'vitest';
import { prefillOf, readCommissions } from '../../../server/reference/commissions.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { findColumn, findForm } from '../../../shared/forms/catalogue.ts';

const commissions = readCommissions();
const known = new Map(readRegisters().organisations.map(({ id, kind }) => [id, kind]));

describe('the commissions', () => {
  it.each(commissions)('of $form name recipients that report on the form', ({ form, recipients }) => {
    const kinds = recipients.map((recipient) => known.get(recipient));
    expect(findForm(form)?.reportedBy).toEqual(expect.arrayContaining(kinds));
    expect(new Set(recipients).size).toBe(recipients.length);
  });

  it.each(commissions)('of $form fill in locked columns with what they hold', (commission) => {
    for (const { sheet, column, value } of prefillOf(commission, '2026')) {
      const found = findColumn(findForm(commission.form) ?? fail(), sheet, column);
      expect(found?.locked).toBe(true);
      expect(value?.t).toBe('s');
    }
  });
});

function fail(): never {
  throw new Error('Not known.');
}
