import { describe, expect, it } from 'vitest';
import { findingsIn, consolidatedTable, withCells } from '../../../builders/table-round.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { number } from '../../../../shared/value.ts';
import { filledHiredStaff } from '../../../fixtures/filled-hired-staff.ts';

const round = filledHiredStaff();

comesThroughFiles(round);

describe('hired staff', () => {
  it('is assessed against the aim and the start', () => {
    const { lines } = consolidatedTable(round, 'groups');
    expect(
      lines.slice(0, 4).map(({ change, changeShare, assessment }) => [change, changeShare, assessment]),
    ).toEqual([
      ['-300', '-30.0%', 'På målet'],
      ['-150', '-15.0%', 'Redusert'],
      ['0.5', '0.1%', 'Ikke redusert'],
      // Nothing was hired: there is no share to show, and the aim is met.
      ['0', '', 'På målet'],
    ]);
  });

  it('has the change of the sums as total, not the sum of the changes', () => {
    const { totals } = consolidatedTable(round, 'groups');
    expect([totals['start'], totals['actual'], totals['change'], totals['changeShare']]).toEqual([
      '6000',
      '5101',
      '-899',
      '-15.0%',
    ]);
    expect(totals['fullTime']).toBe('12');
  });

  it('asks for cause and measures where a group is off its aim', () => {
    const off = withCells(round, 'groups', 1, { actual: number('701') });
    expect(findingsIn(off).map(({ rule, column }) => [rule, column])).toEqual([
      ['required-cells-are-filled', 'cause'],
      ['required-cells-are-filled', 'measures'],
    ]);
  });
});
