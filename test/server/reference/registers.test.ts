import { describe, expect, it } from 'vitest';
import { ancestorsOf, descendantsOf, findOrganisation } from '../../../shared/organisation.ts';
import { isOrganisationNumber } from '../../../shared/organisation-number.ts';
import { membersOf, readRegisters } from '../../../server/reference/registers.ts';

const registers = readRegisters();
const { municipalities, organisations, memberships } = registers;
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
const only = (query: string) => {
  const [found, ...more] = findOrganisation(organisations, query);
  if (found === undefined || more.length > 0) throw new Error(`«${query}» is not exactly one organisation.`);
  return found;
};

describe('the register of municipalities', () => {
  it('holds the 357 municipalities of 2024 with unique numbers', () => {
    expect(municipalities).toHaveLength(357);
    expect(new Set(municipalities.map(({ number }) => number)).size).toBe(357);
  });

  it('keeps leading zeros and the Sámi and Kven names', () => {
    expect(municipalities[0]).toEqual({
      number: '0301',
      name: 'Oslo',
      officialNames: ['Oslo'],
      county: 'Oslo',
    });
    expect(municipalities.find(({ number }) => number === '5540')?.officialNames).toEqual([
      'Gáivuotna',
      'Kåfjord',
      'Kaivuono',
    ]);
    expect(municipalities.filter(({ officialNames }) => officialNames.length > 1)).toHaveLength(22);
  });
});

describe('the register of organisations', () => {
  it('holds the ministry, 4 regions, 44 trusts and hospitals, 19 health communities and 4 sectors', () => {
    const count = (kind: string) => organisations.filter((organisation) => organisation.kind === kind).length;
    expect(['ministry', 'region', 'trust', 'healthCommunity'].map(count)).toEqual([1, 4, 44, 23]);
    expect(new Set(ids(organisations)).size).toBe(organisations.length);
  });

  it('is one tree under the ministry', () => {
    expect(descendantsOf(organisations, 'HOD')).toHaveLength(organisations.length - 1);
  });

  it('has only organisation numbers with a valid check digit', () => {
    const numbers = organisations.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(numbers).toHaveLength(48);
    expect(numbers.filter((number) => !isOrganisationNumber(number))).toEqual([]);
  });

  it('finds the units of the published list under Helse Sør-Øst by their headings', () => {
    const headings = [
      ['Agder', 'HFS12'],
      ['Telemark', 'HFS13'],
      ['Vestfold', 'HFS14'],
      ['Vest-Viken', 'HFS15'],
      ['OUS sektor', 'HFS17-OUS'],
      ['Lovisenberg sektor', 'HFS17-LDS'],
      ['Diakonhjemmet sektor', 'HFS17-DS'],
      ['Ahus sektor', 'HFS17-AHUS'],
      ['Ahus og kommunene', 'HFS18'],
      ['Østfold', 'HFS19'],
      ['Innlandet', 'HFS16'],
    ] as const;
    const below = ids(descendantsOf(organisations, '991324968'));
    for (const [heading, id] of headings) {
      expect(only(heading).id).toBe(id);
      expect(below).toContain(id);
    }
  });

  it('puts an Oslo sector below the health community of Oslo, and that below Oslo universitetssykehus', () => {
    expect(ids(ancestorsOf(organisations, 'HFS17-LDS'))).toEqual([
      'HFS17',
      only('OUS').id,
      '991324968',
      'HOD',
    ]);
  });

  it('puts a private non-profit hospital below its region', () => {
    expect(only('Lovisenberg').parent).toBe(only('HSØ').id);
    expect(only('Lovisenberg')).toMatchObject({ kind: 'trust', number: '965985166' });
  });

  it('puts what the regions own together below the ministry', () => {
    expect(only('HDO').parent).toBe('HOD');
    expect(organisations.filter(({ kind, parent }) => kind === 'trust' && parent === 'HOD')).toHaveLength(5);
  });
});

describe('the memberships', () => {
  it('give every municipality exactly one health community, by the same name', () => {
    const all = Object.values(memberships).flat();
    const listed = all.filter(({ number }) => number.length === 4);
    expect(listed.toSorted((a, b) => a.number.localeCompare(b.number))).toEqual(
      municipalities.map(({ number, name }) => ({ number, name })),
    );
    expect(all).toHaveLength(375);
  });

  it('have an organisation for every key', () => {
    expect(Object.keys(memberships).filter((id) => !ids(organisations).includes(id))).toEqual([]);
  });

  it('give the 25 municipalities of Agder as choices', () => {
    const members = membersOf(registers, 'HFS12');
    expect(members).toHaveLength(25);
    expect(members).toContainEqual({ code: '4203', label: { nb: 'Arendal', nn: 'Arendal', en: 'Arendal' } });
  });

  it('give an Oslo sector its districts and Oslo as a whole its municipality', () => {
    expect(membersOf(registers, 'HFS17-AHUS').map(({ code }) => code)).toEqual([
      '030110',
      '030111',
      '030112',
    ]);
    expect(membersOf(registers, 'HFS17').map(({ code }) => code)).toEqual(['0301']);
  });

  it('never offer two choices with the same label', () => {
    for (const id of Object.keys(memberships)) {
      const labels = membersOf(registers, id).map(({ label }) => label.nb);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('are empty for who has no municipalities', () => {
    expect(membersOf(registers, 'HOD')).toEqual([]);
  });
});
