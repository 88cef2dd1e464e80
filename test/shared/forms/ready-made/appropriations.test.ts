import { describe, expect, it } from 'vitest';
import { number } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { consolidatedTable, rulesBroken, withCells } from '../../../builders/table-round.ts';
import type { ShownLine } from '../../../builders/table-round.ts';
import {
  grantedAppropriations,
  printedPosts,
  printedSplit,
  splitAppropriations,
} from '../../../fixtures/filled-appropriations.ts';

const granted = grantedAppropriations();
const shared = splitAppropriations();
const columns = ['base', 'performance', 'earmarked', 'total'];

/** Where the consolidated cell is not the printed one: line, column, printed, consolidated. */
function deviations(
  lines: readonly ShownLine[],
  printed: typeof printedSplit,
): readonly (readonly string[])[] {
  return printed.flatMap(({ name, figures }, at) =>
    columns.flatMap((column, nth) => {
      const [was, is] = [figures[nth] ?? '', lines[at]?.[column] ?? 'no line'];
      return was === is ? [] : [[name, column, was, is]];
    }),
  );
}

comesThroughFiles(granted);
comesThroughFiles(shared);

describe('table 1 of Oppdragsdokument 2026', () => {
  it('is the consolidated one: chapter, post, name and amount as printed', () => {
    const { lines } = consolidatedTable(granted, 'posts');
    expect(lines).toHaveLength(30);
    expect(lines.map(({ chapter, post, name, amount }) => [chapter, post, name, amount])).toEqual(
      printedPosts,
    );
  });

  it('has four posts without an amount: two with a note mark, two with nothing', () => {
    const { lines } = consolidatedTable(granted, 'posts');
    const without = lines.filter(({ amount }) => amount === '').map(({ post }) => post);
    expect(without).toEqual(['76', '77', '80', '82']);
  });

  it('says that nothing is split yet only by what is left, in thousand kroner', () => {
    const { lines, totals } = consolidatedTable(granted, 'sums');
    const posts = consolidatedTable(granted, 'posts');
    expect(lines.map(({ base }) => base)).toEqual(['0', '0', '20815693']);
    expect(Number(totals['total']) * 1000).toBe(Number(posts.totals['amount']));
  });
});

describe('the split of Prop. 104 S (2023-2024)', () => {
  const isSum = ({ name }: { readonly name: string }) => name.startsWith('Sum ');
  const organisations = printedSplit.filter((line) => !isSum(line));

  // Printed in thousand kroner and rounded each by itself: every deviation below is rounding, none is a fault.
  it('is the consolidated one, but for rounding in three sums across', () => {
    const { lines } = consolidatedTable(shared, 'split');
    expect(lines.map(({ organisation }) => organisation)).toEqual(organisations.map(({ name }) => name));
    expect(deviations(lines, organisations)).toEqual([
      ['Oslo universitetssykehus HF', 'total', '239903', '239904'],
      ['Sunnaas sykehus HF', 'total', '7421', '7420'],
      ['Sykehuset i Vestfold HF', 'total', '87607', '87608'],
    ]);
  });

  it('has the printed sub-totals and total, but for rounding', () => {
    const [trusts = {}, hospitals = {}] = consolidatedTable(shared, 'sums').lines;
    const sums = [trusts, hospitals, consolidatedTable(shared, 'split').totals];
    const printed = printedSplit.filter(isSum);
    expect(deviations(sums, printed)).toEqual([
      ['Sum helseforetak', 'base', '1062810', '1062811'],
      ['Sum helseforetak', 'total', '1188217', '1188218'],
      ['Sum private ideelle sykehus', 'performance', '1084', '1083'],
      ['Sum private ideelle sykehus', 'total', '56784', '56783'],
      ['Sum Helse Sør-Øst foretaksgruppen', 'base', '1113400', '1113401'],
      ['Sum Helse Sør-Øst foretaksgruppen', 'total', '1245000', '1245001'],
    ]);
  });

  it('is what was granted, but for the thousand that rounding leaves', () => {
    const { lines, totals } = consolidatedTable(shared, 'sums');
    expect(columns.map((column) => lines[2]?.[column])).toEqual(['-1', '0', '0', '-1']);
    expect(columns.map((column) => totals[column])).toEqual(['1113400', '15400', '116200', '1245000']);
  });

  it('is told about when more than rounding is not split', () => {
    expect(rulesBroken(withCells(shared, 'split', 1, { base: number('158473') }))).toEqual([]);
    expect(rulesBroken(withCells(shared, 'split', 1, { base: number('157483') }))).toEqual([
      'grants-are-split',
    ]);
  });
});
