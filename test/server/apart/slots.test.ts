import { describe, expect, it } from 'vitest';
import { createSlots } from '../../../server/apart/slots.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createSlots', () => {
  it('runs no more than its number at once, in order, and all in the end', async () => {
    const inSlot = createSlots(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = (id: number) => async () => {
      started.push(id);
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
      return id;
    };
    const results = await Promise.all([1, 2, 3, 4, 5].map((id) => inSlot(work(id))));
    expect({ results, started, most }).toEqual({
      results: [1, 2, 3, 4, 5],
      started: [1, 2, 3, 4, 5],
      most: 2,
    });
  });

  it('frees the slot of work that fails', async () => {
    const inSlot = createSlots(1);
    await expect(inSlot(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inSlot(() => Promise.resolve('next'))).toBe('next');
  });
});
