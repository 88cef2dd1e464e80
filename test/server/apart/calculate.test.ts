import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../server/apart/calculate.ts';
import { calculations } from '../../../server/apart/calculations.ts';
import { Refusal } from '../../../server/errors.ts';
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

/** Its rows do not come along to the other process, as no getter of a class does. */
class Rowless implements Grid {
  readonly name = '120';

  get values(): Grid['values'] {
    return figures.values;
  }
}

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

  it('tells a fault of ours as one, with its place and nothing of what the cells hold', async () => {
    const fault = await calculate('checkTables', { grids: [new Rowless()], language: 'nb' }).catch(
      (error: unknown) => error,
    );
    expect(fault).not.toBeInstanceOf(Refusal);
    const written = inspect(fault);
    expect(written).toContain('TypeError');
    expect(written).toContain('calculations.ts');
    expect(written).not.toContain('120');
    expect(await calculate('checkTables', { grids: [figures], language: 'nb' })).toHaveLength(1);
  });

  it('says so when it takes too much memory', async () => {
    await expect(
      calculate('checkTables', { grids: [long], language: 'nb' }, { milliseconds: 15_000, megabytes: 12 }),
    ).rejects.toMatchObject({ status: 422, code: 'TOO_COMPLEX' });
  });
});
