import { describe, expect, it } from 'vitest';
import { bedCapacity } from '../../../../shared/forms/ready-made/bed-capacity.ts';
import { number, text } from '../../../../shared/value.ts';
import type { CellValue } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { findingsOn } from '../../../builders/findings-on.ts';
import { consolidatedTable } from '../../../builders/table-round.ts';
import { trustCalled } from '../../../fixtures/commissioned-by.ts';
import { explained } from '../../../fixtures/explained.ts';
import { filledReport } from '../../../fixtures/filled-report.ts';

/** Made up: no numbers of places are published, but for the 11.5 that the region buys. */
const numbers = {
  adults: { last: '100', own: '95', bought: '11.5', planned: '106', planned2030: '120', need2030: '130.5' },
  young: { last: '20', own: '20', bought: '0', planned: '20', planned2030: '20', need2030: '15' },
  addiction: { own: '30', bought: '2', planned: '33', planned2030: '33', need2030: '33' },
};

function roundOf(...trusts: readonly string[]) {
  const rows = Object.entries(numbers).map(([id, given]) => {
    const cells = Object.fromEntries(Object.entries(given).map(([column, value]) => [column, number(value)]));
    const described: Readonly<Record<string, CellValue>> = { development: text('Flere plasser ved DPS.') };
    return { id, cells: { ...cells, ...described, ...(id === 'addiction' ? explained : {}) } };
  });
  const units = trusts.map((name) => {
    const organisationId = trustCalled(name).id;
    return {
      organisationId,
      content: filledReport('bed-capacity', '2025', organisationId, { fields: rows }),
    };
  });
  return { form: bedCapacity, period: '2025', units };
}

comesThroughFiles(roundOf('Vestre Viken'));

describe('places round the clock', () => {
  const { lines, totals } = consolidatedTable(roundOf('Vestre Viken', 'Sykehuset Østfold'), 'fields');

  it('are one’s own and those bought, held against the plan of the year and the need of 2030', () => {
    expect(
      lines
        .slice(0, 3)
        .map(({ places, change, deviation, assessment, gap2030 }) => [
          places,
          change,
          deviation,
          assessment,
          gap2030,
        ]),
    ).toEqual([
      ['106.5', '6.5', '0.5', 'Grønn', '-10.5'],
      ['20', '0', '0', 'Grønn', '5'],
      // Nothing is known of the year before.
      ['32', '', '-1', 'Rød', '0'],
    ]);
  });

  it('add up over fields and trusts', () => {
    expect(totals).toMatchObject({
      own: '290',
      bought: '27',
      places: '317',
      planned: '318',
      deviation: '-1',
    });
  });

  it('for adults increase each year, which is asked about when last year is known', () => {
    const isAsked = (field: string, last: string, own: string) => {
      const cells = { field: text(field), last: number(last), own: number(own) };
      return findingsOn(bedCapacity, { fields: [cells] }).includes('adult-places-increase own');
    };
    expect(isAsked('adults', '100', '100.5')).toBe(false);
    expect(isAsked('adults', '100', '100')).toBe(true);
    expect(isAsked('young', '100', '90')).toBe(false);
  });
});
