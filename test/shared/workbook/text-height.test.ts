import { describe, expect, it } from 'vitest';
import { rowHeight, wrappedLines } from '../../../shared/workbook/text-height.ts';

describe('how high a row must be', () => {
  it('is one line for a short text, however wide', () => {
    expect(wrappedLines('Kort', 40)).toBe(1);
    expect(rowHeight([{ text: '', width: 10 }])).toBe(18);
  });

  it('grows with line breaks and with what does not fit', () => {
    expect(wrappedLines('a\nb\nc', 40)).toBe(3);
    expect(wrappedLines('ordene brytes ved mellomrom', 15)).toBe(2);
    expect(wrappedLines('x'.repeat(100), 20)).toBeGreaterThanOrEqual(5);
  });

  it('is that of the highest cell, and never more than Excel allows', () => {
    expect(
      rowHeight([
        { text: 'a', width: 10 },
        { text: 'a\nb\nc', width: 10 },
      ]),
    ).toBe(48);
    expect(rowHeight([{ text: 'lang tekst '.repeat(1000), width: 20 }])).toBe(409);
  });
});
