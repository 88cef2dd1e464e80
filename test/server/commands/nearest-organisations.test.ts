import { describe, expect, it } from 'vitest';
import { nearestOrganisations } from '../../../server/commands/nearest-organisations.ts';
import { readRegisters } from '../../../server/reference/registers.ts';

const { organisations } = readRegisters();
const nearest = (written: string) => nearestOrganisations(organisations, written).map(({ name }) => name);

describe('the organisations that were probably meant', () => {
  it.each([
    ['Sykehuset Inlandet', 'Sykehuset Innlandet HF'],
    ['Diakonhjemet sykehus', 'Diakonhjemmet Sykehus AS'],
    ['helse bergen', 'Helse Bergen HF'],
  ])('begin for «%s» with %s, and are ten', (written, meant) => {
    const names = nearest(written);
    expect(names[0]).toBe(meant);
    expect(names).toHaveLength(10);
  });
});
