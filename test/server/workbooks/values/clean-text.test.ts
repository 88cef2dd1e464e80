import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../server/workbooks/values/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['e\u0301 og a\u030a', 'é og å'],
    ['a\0b\x07c\x1fd\x7fe\x85f\u0090', 'abcdef'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['one_x000D_\ntwo', 'one\ntwo'],
    ['_x0041__x005F_x0041_', 'A_x0041_'],
    ['_xD83D__xDE00_', '😀'],
    ['_xD83D_', '\ufffd'],
    ['\ufffe\uffff\ufdd0', ''],
    ['_x41_ and _xZZZZ_', '_x41_ and _xZZZZ_'],
    ['a\u202eb\u200b', 'a\u202eb\u200b'],
  ])('makes %j %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves neither controls nor halves of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[^\P{Cc}\t\n]/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
    );
  });
});
