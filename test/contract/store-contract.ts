import { describe, expect, it } from 'vitest';
import { text } from '../../shared/value.ts';
import { openForEachTest, type StorePlace } from './open-store.ts';
import { describeChains } from './chain-contract.ts';
import { describePushes } from './push-contract.ts';
import { describeRounds } from './rounds-contract.ts';
import { set } from './small-round.ts';
import { describeForms } from './forms-contract.ts';
import { describeQuestions } from './questions-contract.ts';
import { describeTransitions } from './transition-contract.ts';

/** What every store does, whatever the engine. */
export function describeStore(engine: string, newPlace: () => Promise<StorePlace>): void {
  describe(`the ${engine} store`, () => {
    const on = openForEachTest(newPlace);
    describeRounds(on);
    describePushes(on);
    describeTransitions(on);
    describeChains(on);
    describeQuestions(on);
    describeForms(on);

    it('says that it works, and survives being closed with work under way', async () => {
      await on.store().ping();
      const answer = on.push(1, set(1, 3, text('x')));
      await on.reopen();
      await expect(answer).resolves.toMatchObject({ revision: 4 });
      expect(await on.valueNow()).toEqual(text('x'));
    });
  });
}
