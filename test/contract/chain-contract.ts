import { describe, expect, it } from 'vitest';
import { brokenSince, keptToday, rootOf } from '../../server/database/chain-root.ts';
import { text } from '../../shared/value.ts';
import type { OpenStore } from './open-store.ts';
import { now, report, set, transitionOf } from './small-round.ts';

/** What an auditor can tell of all reports together. */
export function describeChains(on: OpenStore): void {
  describe('the heads of all chains', () => {
    const heads = () => on.store().listChainHeads();

    it('move with everything that happens, and are where each chain still goes through', async () => {
      const kept = keptToday(await heads(), now);
      expect(kept.heads).toEqual([{ report, entries: 3, head: await on.store().readChainHash(report, 3) }]);
      await on.push(1, set(1, 3, text('x')));
      await on.store().transition(transitionOf('submit', 'submitted', 4));
      const later = await heads();
      expect(later).toMatchObject([{ report, entries: 5 }]);
      expect(rootOf(later)).not.toBe(kept.root);
      expect(await brokenSince(on.store(), kept)).toEqual([]);
      expect(await brokenSince(on.store(), keptToday(later, now))).toEqual([]);
      expect(await on.store().readChainHash(report, 6)).toBeUndefined();
    });

    it('hold for what somebody has written with half a character', async () => {
      await on.push(1, set(1, 3, text('cut \ud83d'), { at: 'cut \ud83d' }));
      await on.store().transition(transitionOf('submit', 'submitted', 4, { reason: 'cut \ud83d' }));
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('that were kept tell of a chain that goes another way, of a report that is gone, and of a forged file', async () => {
      const [head] = await heads();
      if (head === undefined) throw new Error('There is no report.');
      const kept = keptToday(
        [
          { ...head, head: 'other' },
          { ...head, entries: 9 },
          { ...head, report: 'gone' },
        ],
        now,
      );
      expect((await brokenSince(on.store(), kept)).toSorted()).toEqual(
        [
          'report gone is gone',
          `report ${report} has another entry 3 than it had`,
          `report ${report} has another entry 9 than it had`,
        ].toSorted(),
      );
      const forged = { ...keptToday([head], now), heads: [{ ...head, entries: 0, head: '' }] };
      expect(await brokenSince(on.store(), forged)).toEqual([
        'the file does not have the root that it names',
      ]);
    });
  });
}
