import { describe, expect, it } from 'vitest';
import type { ReportContent, RowContent } from '../../../shared/content.ts';
import { compute, shownValue } from '../../../shared/forms/compute.ts';
import type { FormDefinition, Formula } from '../../../shared/forms/definition.ts';
import { number } from '../../../shared/value.ts';
import { aRow, aSmallForm } from '../../builders/a-small-form.ts';
import { aColumn } from '../../builders/every-type-form.ts';

/** A sheet where each formula is a column: `c0`, `c1` and so on. */
function formWith(...formulas: readonly Formula[]) {
  const amount = aColumn({ kind: 'amount', unit: 'kr', min: '0', max: '9' }, { id: 'amount' });
  const computed = formulas.map((formula, at) =>
    aColumn({ kind: 'computed', as: { kind: 'integer' }, formula }, { id: `c${at}` }),
  );
  const [first] = aSmallForm.sheets;
  if (first === undefined) throw new Error('The form has no sheet.');
  const sheet = { ...first, columns: [amount, ...computed] };
  const form: FormDefinition = { ...aSmallForm, sheets: [sheet] };
  const shown = (content: ReportContent, row: RowContent, at: number) => {
    const column = computed[at];
    return column === undefined ? null : shownValue(column, { form, content }, sheet, row);
  };
  return { form, sheet, shown };
}

const contentWith = (rows: readonly RowContent[]): ReportContent => ({ sheets: { projects: { rows } } });

/** Rows that count how often they are read. */
function countingRows(count: number) {
  const reads = { count: 0 };
  const rows = [...Array(count).keys()].map((at) => ({
    id: `p${at}`,
    line: at + 1,
    cells: {
      get amount() {
        reads.count += 1;
        return number('2');
      },
    },
  }));
  return { rows, reads };
}

describe('what is computed', () => {
  it('is worked out once per cell, however often other columns read it', () => {
    const chain = [...Array(100).keys()].map((at) => (at === 0 ? '[amount]' : `[c${at - 1}] + [c${at - 1}]`));
    const { shown } = formWith(...chain);
    const { rows, reads } = countingRows(1);
    const [row = aRow({})] = rows;
    expect(shown(contentWith(rows), row, 99)).toEqual(number(String(2n ** 100n)));
    expect(reads.count).toBeLessThan(10);
  });

  it('asks each row once for a sum that every row is a share of', () => {
    const { shown } = formWith('[amount] / SUM([projects].[amount])');
    const { rows, reads } = countingRows(400);
    const content = contentWith(rows);
    for (const row of rows) expect(shown(content, row, 0)).toEqual(number('0.0025'));
    expect(reads.count).toBeLessThan(4 * rows.length);
  });

  it('is worked out anew in new content, and by the form that is asked', () => {
    const [row, other] = [aRow({ amount: number('2') }), aRow({ amount: number('3') }, 'other')];
    const doubled = formWith('[amount] * 2', '[c0] + SUM([projects].[c0])');
    const tripled = formWith('[amount] * 3', '[c0] + SUM([projects].[c0])');
    const [one, two] = [contentWith([row]), contentWith([row, other])];
    expect(doubled.shown(one, row, 1)).toEqual(number('8'));
    expect(doubled.shown(two, row, 1)).toEqual(number('14'));
    expect(tripled.shown(two, row, 1)).toEqual(number('21'));
    const later = aRow({ amount: number('5') });
    expect(doubled.shown(contentWith([later, other]), later, 1)).toEqual(number('26'));
  });

  it('is told from what it was last period', () => {
    const { form, sheet } = formWith('[amount] + SUM([projects].[amount])');
    const [now, then] = [aRow({ amount: number('5') }), aRow({ amount: number('2') })];
    const report = { form, content: contentWith([now]), previous: contentWith([then]) };
    expect(compute('[c0] - PREVIOUS([c0])', report, sheet, now)).toEqual(number('6'));
  });
});
