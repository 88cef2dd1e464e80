import { expect, it } from 'vitest';
import { chained, chainStart, follows } from '../../../server/database/hash-chain.ts';

const before = { report: 'a', reason: null, server_time: '2026-01-15T10:00:00.000Z' };

it('holds for what was chained before a column came, and for what has it', () => {
  const old = chained(chainStart, before);
  expect(follows(chainStart, { ...old, request_key: null, questions: null })).toBe(true);
  const end = { entries: old.entry, head: old.hash };
  expect(follows(end, chained(end, { ...before, request_key: 'key', questions: null }))).toBe(true);
});

it('breaks when such a column is filled in, changed or emptied later', () => {
  const old = chained(chainStart, before);
  expect(follows(chainStart, { ...old, request_key: 'key' })).toBe(false);
  const keyed = chained(chainStart, { ...before, request_key: 'key' });
  expect(follows(chainStart, { ...keyed, request_key: 'other' })).toBe(false);
  expect(follows(chainStart, { ...keyed, request_key: null })).toBe(false);
});

it('holds for text with half a character, which no file of UTF-8 gives back as it was', () => {
  const row = chained(chainStart, { ...before, reason: 'cut \ud83d' });
  expect(row.reason).toBe('cut \ufffd');
  expect(follows(chainStart, row)).toBe(true);
});

it('counts every other column, also one that is null', () => {
  const row = chained(chainStart, before);
  expect(follows(chainStart, { ...row, reason: 'because' })).toBe(false);
  expect(follows(chainStart, { ...row, other: null })).toBe(false);
});
