import { describe, expect, it } from 'vitest';
import { number, text, yesNo } from '../../../../shared/value.ts';
import type { CellValue } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { consolidatedTable, rulesBroken, withCells } from '../../../builders/table-round.ts';
import {
  filledEfficiency,
  printedRequirement,
  printedRequirements,
} from '../../../fixtures/filled-efficiency.ts';

const round = filledEfficiency();
const brokenWith = (cells: Readonly<Record<string, CellValue>>) =>
  rulesBroken(withCells(round, 'measures', 1, cells));

comesThroughFiles(round);

describe('the efficiency requirement of 2026', () => {
  // «27, 559» has a blank after the comma: a misprint in the published letter.
  it('is the consolidated one: four regions as printed, and the sum as section 3.6 prints it', () => {
    const { lines, totals } = consolidatedTable(round, 'requirement');
    expect(lines.map(({ unit, required }) => [required, unit])).toEqual(
      printedRequirements.map(({ amount, region }) => [amount.replace(/,\s?/, '.'), region]),
    );
    expect(printedRequirements.map(({ amount }) => amount)).toEqual([
      '105,549',
      '37,316',
      '27, 559',
      '23,576',
    ]);
    expect([totals['required'], totals['reported'], totals['difference']]).toEqual([
      printedRequirement,
      '194',
      '0',
    ]);
  });

  it('is met to the krone by measures that add up to it', () => {
    const { lines } = consolidatedTable(round, 'requirement');
    expect(lines.map(({ difference, covered }) => [difference, covered])).toEqual(
      Array(4).fill(['0', '100.0%']),
    );
    expect(brokenWith({})).toEqual([]);
  });

  it('is not met by measures that are a thousand kroner off, either way', () => {
    expect(brokenWith({ effectNow: number('10.501') })).toEqual(['measures-meet-requirement']);
    expect(brokenWith({ effectNow: number('10.499') })).toEqual(['measures-meet-requirement']);
  });

  it('is not to affect care, and releases no more than it gives', () => {
    expect(brokenWith({ affectsCare: yesNo(true), consequence: text('Lengre svartid.') })).toEqual([
      'care-is-not-affected',
    ]);
    expect(brokenWith({ released: number('10.6') })).toEqual(['released-within-effect']);
  });
});
