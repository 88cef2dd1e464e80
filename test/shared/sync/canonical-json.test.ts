import { expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';

it('writes equal data as one text, whatever the order of keys, and leaves undefined out', () => {
  const expected = '{"a":[1,null,"x"],"b":{"c":true}}';
  expect(canonicalJson({ b: { c: true }, a: [1, null, 'x'] })).toBe(expected);
  expect(canonicalJson({ a: [1, null, 'x'], d: undefined, b: { c: true } })).toBe(expected);
});
