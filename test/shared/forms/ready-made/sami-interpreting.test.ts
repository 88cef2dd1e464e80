import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../shared/forms/carry-over.ts';
import { samiInterpreting } from '../../../../shared/forms/ready-made/sami-interpreting.ts';
import { number, text } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { consolidatedTable, reportsIn, rulesBroken, withCells } from '../../../builders/table-round.ts';
import { filledSamiInterpreting } from '../../../fixtures/filled-sami-interpreting.ts';

const round = filledSamiInterpreting();

comesThroughFiles(round);

describe('interpreting in Sámi', () => {
  const { lines, totals } = consolidatedTable(round, 'assignments');

  it('is asked for in the three languages that the assignment names, of every region', () => {
    expect(lines.map(({ language }) => language)).toEqual(
      Array(4).fill(['Nordsamisk', 'Lulesamisk', 'Sørsamisk']).flat(),
    );
    expect(totals['now']).toBe(String(3 * (100 + 200 + 300 + 400) + 4 * (0 + 1 + 2)));
  });

  it('shows a change only where last year is known', () => {
    expect(lines.map(({ change }) => change)).toEqual([
      '10',
      '11',
      '12',
      '20',
      '21',
      '22',
      '30',
      '31',
      '32',
      '',
      '',
      '',
    ]);
  });

  it('is laid in as last year when the next year is opened', () => {
    const [last] = reportsIn(round);
    const laidIn = [{ sheet: 'assignments', row: 'lule', column: 'language', value: text('Lulesamisk') }];
    expect(last && carryOver(samiInterpreting, last, laidIn)).toEqual([
      { sheet: 'assignments', row: 'lule', column: 'before', value: number('101') },
    ]);
  });

  it('has no more on a screen than in all', () => {
    expect(rulesBroken(withCells(round, 'assignments', 2, { remote: number('101') }))).toEqual([]);
    expect(rulesBroken(withCells(round, 'assignments', 2, { remote: number('102') }))).toEqual([
      'remote-within-all',
    ]);
  });
});
