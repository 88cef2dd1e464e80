import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../server/apart/calculate.ts';
import { calculations } from '../../../server/apart/calculations.ts';
import type { Grid } from '../../../shared/workbook/grid.ts';

const figures: Grid = {
  name: 'Utkast',
  values: [
    ['Post', 'Beløp'],
    ['Lønn', 120],
    ['Drift', 30],
    ['Sum', 160],
  ],
};
/** As much as one may send, and slow to go through. */
const long: Grid = {
  name: 'Langt',
  values: numbersTo(2_000).map((row) => numbersTo(12).map((column) => (row * 7 + column) % 97)),
};

function numbersTo(count: number): number[] {
  return [...Array(count).keys()];
}

describe('calculate', () => {
  it('gives what the calculation gives here', async () => {
    const input = { grids: [figures], language: 'nb' as const };
    expect(await calculate('checkTables', input)).toEqual(calculations.checkTables(input));
    expect(await calculate('readDefinition', input)).toEqual(calculations.readDefinition(input));
  });

  it('lets the server answer others meanwhile', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await calculate('checkTables', { grids: [long], language: 'nb' });
    delay.disable();
    const apart = delay.max;
    const begun = performance.now();
    calculations.checkTables({ grids: [long], language: 'nb' });
    const here = (performance.now() - begun) * 1e6;
    expect(apart).toBeLessThan(here / 2);
  });

  it('says so when it takes too long, and the next one is worked out', async () => {
    const input = { grids: [figures], language: 'nb' as const };
    await expect(calculate('checkTables', input, { milliseconds: 1, megabytes: 256 })).rejects.toMatchObject({
      status: 422,
      code: 'TOO_COMPLEX',
    });
    expect(await calculate('checkTables', input)).toHaveLength(1);
  });

  it('says so when it takes too much memory', async () => {
    await expect(
      calculate('checkTables', { grids: [long], language: 'nb' }, { milliseconds: 15_000, megabytes: 4 }),
    ).rejects.toMatchObject({ status: 422, code: 'TOO_COMPLEX' });
  });
});
