import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../server/database/content-hash.ts';
import { sha256 } from '../../../server/database/sha256.ts';
import { digestOfCells, sha256Text } from '../../../shared/sync/digest.ts';
import { applyChange, draftOf } from '../../../shared/sync/draft.ts';
import { liveCells } from '../../../shared/sync/merge-state.ts';
import { number, text, yesNo } from '../../../shared/value.ts';

const mark = { revision: 1, device: randomUUID(), seq: 1 };
const change = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    cell: fc.record({
      sheet: fc.constantFrom('a', 'b'),
      row: fc.constantFrom('1', '2', '3'),
      column: fc.constantFrom('x', 'y', 'å'),
      value: fc.oneof(
        fc.string({ unit: 'binary' }).map(text),
        fc.constantFrom(null, number('12.5'), yesNo(false)),
      ),
      mark: fc.constant(mark),
    }),
  }),
  fc.record({
    kind: fc.constant('row' as const),
    row: fc.record({
      sheet: fc.constantFrom('a', 'b'),
      row: fc.constantFrom('1', '2', '3'),
      position: fc.constant(1),
      mark: fc.constant(mark),
      deleted: fc.constantFrom(null, mark),
    }),
  }),
);

describe('the content hash of a report', () => {
  it('is the digest that panes compute, after every change', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const draft = draftOf({ rows: [], cells: [], conflicts: [] });
        for (const one of changes) {
          applyChange(draft, one);
          expect(contentHashOf(draft)).toBe(digestOfCells(liveCells(draft)));
        }
      }),
    );
  });

  it('hashes every text as browsers do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(sha256(any)).toBe(sha256Text(any));
      }),
    );
  });
});
