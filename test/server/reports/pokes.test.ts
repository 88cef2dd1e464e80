import { describe, expect, it, vi } from 'vitest';
import { createPokes } from '../../../server/reports/pokes.ts';

const none = { reopeningAskedAt: null, questionsAt: null };
const poke = { revision: 7, state: 'draft', formVersion: '1', ...none } as const;
const ear = () => ({ onPoke: vi.fn(), onEnd: vi.fn() });

describe('pokes', () => {
  it('reach those who listen to the report, until they no longer do', () => {
    const pokes = createPokes();
    const [mine, theirs] = [ear(), ear()];
    const stop = pokes.listen('mine', 'kari', mine);
    pokes.listen('theirs', 'ola', theirs);
    pokes.tell('mine', poke);
    stop();
    pokes.tell('mine', poke);
    expect(mine.onPoke.mock.calls).toEqual([[poke]]);
    expect(theirs.onPoke).not.toHaveBeenCalled();
  });

  it('are for four windows of one person at a time', () => {
    const pokes = createPokes();
    const stops = [1, 2, 3, 4].map(() => pokes.listen('mine', 'kari', ear()));
    const fifth = () => pokes.listen('mine', 'kari', ear());
    expect(fifth).toThrow(expect.objectContaining({ status: 429, retryAfter: 60 }));
    pokes.listen('mine', 'ola', ear());
    stops[0]?.();
    expect(fifth).not.toThrow();
  });

  it('end for everybody when the process is about to stop, and begin for nobody', () => {
    const pokes = createPokes();
    const mine = ear();
    pokes.listen('mine', 'kari', mine);
    pokes.close();
    expect(mine.onEnd).toHaveBeenCalledOnce();
    expect(() => pokes.listen('mine', 'kari', ear())).toThrow(expect.objectContaining({ status: 503 }));
  });
});
