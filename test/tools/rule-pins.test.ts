import { describe, expect, it } from 'vitest';
import { currentPins, forgottenRevisions, readPins } from '../../tools/rule-pins.ts';

describe('the revisions of the rules', () => {
  it('are raised with every change of their code: raise `revision` and run `npm run docs:rules`', () => {
    expect(forgottenRevisions(readPins(), currentPins())).toEqual([]);
    expect(currentPins()).toEqual(readPins());
  });

  it('are missed when the code is another one and the number the same', () => {
    const now = {
      a: { revision: 2, code: 'x' },
      b: { revision: 1, code: 'x' },
      c: { revision: 1, code: 'y' },
    };
    const before = {
      a: { revision: 1, code: 'y' },
      b: { revision: 1, code: 'x' },
      c: { revision: 1, code: 'x' },
    };
    expect(forgottenRevisions(before, now)).toEqual(['c']);
    expect(forgottenRevisions({}, now)).toEqual([]);
  });
});
