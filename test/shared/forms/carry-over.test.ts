import { describe, expect, it } from 'vitest';
import type { ReportContent, RowContent } from '../../../shared/content.ts';
import { carryOver } from '../../../shared/forms/carry-over.ts';
import type { LaidInCell } from '../../../shared/forms/carry-over.ts';
import type { AmountUnit, FormDefinition, SheetDefinition } from '../../../shared/forms/definition.ts';
import { number, text } from '../../../shared/value.ts';
import { aColumn, everyTypeForm } from '../../builders/every-type-form.ts';

const word = { kind: 'text', maxLength: 100 } as const;
const count = { kind: 'integer', min: '0', max: '999' } as const;
const title = { nb: 'Ark', nn: 'Ark', en: 'Sheet' };

const fixed: SheetDefinition = {
  id: 'fixed',
  title,
  help: title,
  rows: { kind: 'fixed' },
  frozenColumns: 1,
  columns: [
    aColumn(word, { id: 'name', locked: true }),
    aColumn(count, { id: 'now' }),
    aColumn(count, { id: 'before', locked: true, fromPrevious: 'now' }),
    aColumn({ kind: 'computed', as: { kind: 'integer' }, formula: '[now] * 2' }, { id: 'double' }),
    aColumn(count, { id: 'doubleBefore', locked: true, fromPrevious: 'double' }),
  ],
};
const open: SheetDefinition = {
  ...fixed,
  id: 'open',
  rows: { kind: 'open', capacity: 5, fromPrevious: '[now] > 0' },
};
const form: FormDefinition = { ...everyTypeForm, sheets: [fixed, open] };

const row = (id: string, cells: RowContent['cells']): RowContent => ({ id, line: 1, cells });
const contentOf = (sheet: string, ...rows: readonly RowContent[]): ReportContent => ({
  sheets: { [sheet]: { rows } },
});
const laid = (sheet: string, id: string, column: string, value: string): LaidInCell => ({
  sheet,
  row: id,
  column,
  value: text(value),
});

describe('what last period lays in', () => {
  const last = contentOf(
    'fixed',
    row('a', { name: text('A'), now: number('7') }),
    row('b', { now: number('8') }),
  );

  it('stands on the fixed rows that there are, given or computed, and on no others', () => {
    expect(carryOver(form, { form, content: last }, [laid('fixed', 'a', 'name', 'A')])).toEqual([
      { sheet: 'fixed', row: 'a', column: 'before', value: number('7') },
      { sheet: 'fixed', row: 'a', column: 'doubleBefore', value: number('14') },
    ]);
    expect(carryOver(form, { form, content: last }, [laid('fixed', 'c', 'name', 'C')])).toEqual([]);
    expect(carryOver(form, { form, content: last }, [])).toEqual([]);
  });

  it('gives way to what is laid in anyway', () => {
    const given = laid('fixed', 'a', 'before', 'something else');
    const columns = carryOver(form, { form, content: last }, [given]).map(({ column }) => column);
    expect(columns).toEqual(['doubleBefore']);
  });

  it('is whole rows where rows go on, but for what is computed', () => {
    const content = contentOf(
      'open',
      row('a', { name: text('A'), now: number('7') }),
      row('b', { now: number('0') }),
    );
    expect(carryOver(form, { form, content }, [])).toEqual([
      { sheet: 'open', row: 'a', column: 'name', value: text('A') },
      { sheet: 'open', row: 'a', column: 'now', value: number('7') },
      { sheet: 'open', row: 'a', column: 'before', value: number('7') },
      { sheet: 'open', row: 'a', column: 'doubleBefore', value: number('14') },
    ]);
  });

  it('is nothing that the old version of the form did not have', () => {
    const columns = fixed.columns.filter(({ id }) => id !== 'double');
    const old = { ...form, sheets: [{ ...fixed, columns }] };
    const carried = carryOver(form, { form: old, content: last }, [laid('fixed', 'a', 'name', 'A')]);
    expect(carried.map(({ column }) => column)).toEqual(['before']);
    const goneSheet = contentOf('open', row('a', { now: number('7') }));
    expect(carryOver(form, { form: old, content: goneSheet }, [])).toEqual([]);
  });

  it('is in the unit that the new version asks for, and nothing that it has no room for', () => {
    const amount = (unit: AmountUnit) => ({ kind: 'amount', unit, min: '0', max: '999999999' }) as const;
    const versionIn = (unit: AmountUnit, codes: readonly string[]): FormDefinition => ({
      ...form,
      lists: [{ id: 'mark', items: codes.map((code) => ({ code, label: title })) }],
      sheets: [
        {
          ...open,
          rows: { kind: 'open', capacity: 5, fromPrevious: '[left] > 1000' },
          columns: [
            aColumn(amount(unit), { id: 'paid' }),
            aColumn({ kind: 'computed', as: amount(unit), formula: '[paid] * 2' }, { id: 'left' }),
            aColumn(amount(unit), { id: 'leftBefore', fromPrevious: 'left' }),
            aColumn({ kind: 'choice', list: 'mark' }, { id: 'mark' }),
          ],
        },
      ],
    });
    const content = contentOf('open', row('a', { paid: number('1500000'), mark: text('x') }));
    const [old, next] = [versionIn('kr', ['x', 'y']), versionIn('tusen kr', ['y'])];
    expect(carryOver(next, { form: old, content }, [])).toEqual([
      { sheet: 'open', row: 'a', column: 'paid', value: number('1500') },
      { sheet: 'open', row: 'a', column: 'leftBefore', value: number('3000') },
    ]);
  });
});
