import { describe, expect, it } from 'vitest';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';

describe('a sheet of fixed rows that got none', () => {
  const plan = aPlan({ ...aReport(), content: { sheets: {} } });
  const frame = plan.sheets.find(({ name }) => name === 'Ramme');

  it('has nothing to fill in and nothing to compute', () => {
    const belowHeader = frame?.blocks[0]?.values.slice(5) ?? [];
    expect(belowHeader).toHaveLength(1);
    expect(belowHeader.flat().filter((value) => value !== null)).toEqual([]);
    expect(frame?.areas.filter(({ open }) => open === true)).toEqual([]);
    expect(frame?.validations).toEqual([]);
    expect(frame?.highlights).toEqual([]);
  });
});
