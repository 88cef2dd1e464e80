import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, parseCellAddress } from '../../../../server/workbooks/xml/cell-address.ts';

describe('a cell address', () => {
  it.each([
    ['A1', 1, 1],
    ['B7', 7, 2],
    ['Z1', 1, 26],
    ['AA1', 1, 27],
    ['GR20000', 20_000, 200],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s is row %i, column %i', (name, row, column) => {
    expect(parseCellAddress(name)).toEqual({ row, column });
    expect(cellName({ row, column })).toBe(name);
  });

  it.each(['', 'A', '1', 'A0', 'A01', 'a1', 'A-1', '$A$1', 'XFE1', 'A1048577', 'AAAA1', 'A1 ', 'A1:B2'])(
    '%j is none',
    (text) => {
      expect(parseCellAddress(text)).toBeUndefined();
    },
  );

  it('says the same in both directions, all over the sheet', () => {
    const at = fc.record({
      row: fc.integer({ min: 1, max: 1_048_576 }),
      column: fc.integer({ min: 1, max: 16_384 }),
    });
    fc.assert(
      fc.property(at, (address) => {
        expect(parseCellAddress(cellName(address))).toEqual(address);
      }),
    );
  });
});
