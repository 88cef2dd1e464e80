import { describe, expect, it } from 'vitest';
import { ancestorsOf, descendantsOf, findOrganisation } from '../../shared/organisation.ts';
import type { Organisation, OrganisationKind } from '../../shared/organisation.ts';

function organisation(id: string, kind: OrganisationKind, name: string, parent: string | null): Organisation {
  return { id, kind, name, shortName: name.slice(0, 3), number: id.length === 9 ? id : null, parent };
}

const organisations = [
  organisation('HOD', 'ministry', 'Departementet', null),
  organisation('991324968', 'region', 'Helse Sør-Øst RHF', 'HOD'),
  organisation('983975240', 'trust', 'Sørlandet sykehus HF', '991324968'),
  organisation('HFS12', 'healthCommunity', 'Agder', '983975240'),
  organisation('983658725', 'region', 'Helse Vest RHF', 'HOD'),
];
const ids = (found: readonly Organisation[]) => found.map(({ id }) => id);

describe('the tree of organisations', () => {
  it('gives all levels below an organisation, without itself', () => {
    expect(ids(descendantsOf(organisations, '991324968'))).toEqual(['983975240', 'HFS12']);
    expect(ids(descendantsOf(organisations, 'HOD'))).toHaveLength(4);
  });

  it('gives nothing below a leaf or an unknown organisation', () => {
    expect(descendantsOf(organisations, 'HFS12')).toEqual([]);
    expect(descendantsOf(organisations, 'nobody')).toEqual([]);
  });

  it('gives all levels above an organisation, nearest first', () => {
    expect(ids(ancestorsOf(organisations, 'HFS12'))).toEqual(['983975240', '991324968', 'HOD']);
    expect(ancestorsOf(organisations, 'HOD')).toEqual([]);
    expect(ancestorsOf(organisations, 'nobody')).toEqual([]);
  });
});

describe('finding an organisation', () => {
  it.each(['HFS12', 'hfs12', 'Agder', ' AGDER ', 'agd'])('finds Agder by «%s»', (query) => {
    expect(ids(findOrganisation(organisations, query))).toEqual(['HFS12']);
  });

  it('finds by number, and by a name with capital æøå and double spaces', () => {
    expect(ids(findOrganisation(organisations, '983975240'))).toEqual(['983975240']);
    expect(ids(findOrganisation(organisations, 'SØRLANDET  SYKEHUS hf'))).toEqual(['983975240']);
  });

  it('returns every match, so that an ambiguous name can be told', () => {
    expect(ids(findOrganisation(organisations, 'Hel'))).toEqual(['991324968', '983658725']);
  });

  it('does not guess from a part of a name', () => {
    expect(findOrganisation(organisations, 'Agd er')).toEqual([]);
    expect(findOrganisation(organisations, '')).toEqual([]);
  });
});
