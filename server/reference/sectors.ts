import type { Organisation } from '../../shared/organisation.ts';

/** Oslo's health community reports per sector; the code ends the sector's id. */
const sectorCodes: Readonly<Record<string, string>> = {
  'OUS sektor': 'OUS',
  'Lovisenberg sektor': 'LDS',
  'Diakonhjemmet sektor': 'DS',
  'Ahus sektor': 'AHUS',
};

export function sectorId(community: string, sector: string): string {
  const code = sectorCodes[sector];
  if (code === undefined) throw new Error(`Unknown sector «${sector}» in ${community}.`);
  return `${community}-${code}`;
}

/** The sectors named as headings of the published list, where a heading is not the community itself. */
export function sectorsOf(community: string, headings: string): readonly Organisation[] {
  if (!headings.includes(';')) return [];
  return headings
    .split(';')
    .map((heading) => heading.replace(/\(.*\)/, '').trim())
    .map((name) => ({
      id: sectorId(community, name),
      kind: 'healthCommunity' as const,
      name,
      shortName: name,
      number: null,
      parent: community,
    }));
}
