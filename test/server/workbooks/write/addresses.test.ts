import { describe, expect, it } from 'vitest';
import { areaOf, cellOf, fixed } from '../../../../server/workbooks/write/addresses.ts';

describe('addresses', () => {
  it('are read as rows and columns counted from 1', () => {
    expect(cellOf('B7')).toEqual({ row: 7, column: 2 });
    expect(cellOf('AA10')).toEqual({ row: 10, column: 27 });
    expect(areaOf('B2:D9')).toEqual({ top: 2, left: 2, bottom: 9, right: 4 });
    expect(areaOf('C3')).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  });

  it('can be fixed for a defined name', () => {
    expect(fixed('B2:AD9')).toBe('$B$2:$AD$9');
  });

  it.each(['B', '7', '$B$7', 'B0', 'A1,B2', ''])('are not «%s»', (address) => {
    expect(() => cellOf(address)).toThrow(/no address/);
  });
});
