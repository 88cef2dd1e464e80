import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOfCells, digestOfContent, sha256Text } from '../../../shared/sync/digest.ts';
import { number, text, type CellValue } from '../../../shared/value.ts';

const cell = (row: string, column: string, value: CellValue) => ({ sheet: 's', row, column, value });

describe('the digest', () => {
  it('is SHA-256 in lower-case hex', () => {
    expect(sha256Text('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOfCells([])).toBe(sha256Text(''));
  });

  it('does not change for ever: stored reports are compared with it', () => {
    const cells = [cell('r', 'b', number('12.5')), cell('r', 'a', text('Ås «1»'))];
    const lines = '["s","r","a"]{"t":"s","v":"Ås «1»"}\n["s","r","b"]{"t":"n","v":"12.5"}';
    expect(digestOfCells(cells)).toBe(sha256Text(lines));
  });

  it('does not depend on the order of the cells', () => {
    const keys = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), {
      selector: (key) => JSON.stringify(key),
    });
    fc.assert(
      fc.property(
        keys.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const digest = (list: typeof all) => digestOfCells(list.map(([r, c]) => cell(r, c, text('x'))));
          expect(digest(shuffled)).toBe(digest(all));
        },
      ),
    );
  });

  it('leaves out empty cells', () => {
    const filled = cell('r', 'a', text('x'));
    expect(digestOfCells([filled, cell('r', 'b', null)])).toBe(digestOfCells([filled]));
  });

  it('changes with a value, its type, its row, its column and its sheet', () => {
    const variants = [
      cell('r', 'a', text('1')),
      cell('r', 'a', text('2')),
      cell('r', 'a', number('1')),
      cell('r2', 'a', text('1')),
      cell('r', 'b', text('1')),
      { ...cell('r', 'a', text('1')), sheet: 't' },
      cell('r","a', '', text('1')),
    ];
    expect(new Set(variants.map((one) => digestOfCells([one]))).size).toBe(variants.length);
  });

  it('is the same for cells and for the content that they make', () => {
    const content = {
      sheets: { s: { rows: [{ id: 'r', line: 4, cells: { a: text('x'), b: null } }] }, t: { rows: [] } },
    };
    expect(digestOfContent(content)).toBe(digestOfCells([cell('r', 'a', text('x'))]));
  });
});
