import { expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';

it('writes equal data as one text, whatever the order of keys, and leaves undefined out', () => {
  const expected = '{"a":[1,null,"x"],"b":{"c":true}}';
  expect(canonicalJson({ b: { c: true }, a: [1, null, 'x'] })).toBe(expected);
  expect(canonicalJson({ a: [1, null, 'x'], d: undefined, b: { c: true } })).toBe(expected);
});

it('sorts keys by their code units, since hashes that are stored depend on it', () => {
  expect(canonicalJson({ a: 1, å: 2, B: 3, 9: 4, 10: 5, _: 6 })).toBe(
    '{"10":5,"9":4,"B":3,"_":6,"a":1,"å":2}',
  );
});
