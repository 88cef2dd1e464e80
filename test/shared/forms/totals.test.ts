import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowContent } from '../../../shared/content.ts';
import { quotient } from '../../../shared/decimal.ts';
import { intensiveCapacity } from '../../../shared/forms/ready-made/intensive-capacity.ts';
import { totalIn } from '../../../shared/forms/totals.ts';
import { number } from '../../../shared/value.ts';

const [sheet] = intensiveCapacity.sheets;
if (sheet === undefined) throw new Error('The form has no sheet.');
const beds = sheet;

function total(id: string, ...rows: readonly RowContent['cells'][]) {
  const column = beds.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`No column ${id}.`);
  const lines = rows.map((cells, at) => ({
    row: { id: String(at), line: at + 1, cells },
    report: { form: intensiveCapacity, content: { sheets: {} } },
  }));
  return totalIn(beds, column, lines);
}

const unit = (category3: number, category2: number, population: number) => ({
  category3Ordinary: number(String(category3)),
  category2Ordinary: number(String(category2)),
  population: number(String(population)),
});

describe('the total above a column', () => {
  it('of a computed column is the sum of what it shows', () => {
    expect(total('totalOrdinary', unit(12, 18, 1), unit(59, 37, 1))).toBe('126');
  });

  it('of shares is the share of the sums, not the sum of shares', () => {
    // (12 + 18 + 59 + 37) × 100 000 / (600 000 + 300 000) = 14; the shares are 5 and 32.
    expect(total('shareOrdinary', unit(12, 18, 600000), unit(59, 37, 300000))).toBe('14');
  });

  it('of shares is nothing where there is nothing to share among', () => {
    expect(total('shareOrdinary')).toBeNull();
    expect(total('shareOrdinary', { category3Ordinary: number('4') })).toBeNull();
  });

  it('does not depend on how the beds are spread over the units', () => {
    const size = fc.nat(9999);
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 1, max: 9999999 }), (a, b, c, people) => {
        const apart = total('shareOrdinary', unit(a, b, people), unit(c, 0, people));
        expect(apart).toBe(quotient(String((a + b + c) * 100000), String(2 * people), 1));
      }),
    );
  });
});
