import { z } from 'zod';
import type { Organisation } from '../../shared/organisation.ts';
import { isOrganisationNumber } from '../../shared/organisation-number.ts';
import { readCsv } from './read-csv.ts';
import { sectorsOf } from './sectors.ts';

const ministry: Organisation = {
  id: 'HOD',
  kind: 'ministry',
  name: 'Helse- og omsorgsdepartementet',
  shortName: 'HOD',
  number: null,
  parent: null,
};

const legalEntity = z.object({
  navn: z.string().min(1),
  kortnavn: z.string(),
  type: z.enum(['RHF', 'HF', 'privat ideelt']),
  region: z.string().min(1),
  organisasjonsnummer: z.string().refine(isOrganisationNumber, 'The check digit is wrong.'),
});

const community = z.object({
  id: z.string().regex(/^HFS\d{2}$/),
  navn: z.string().min(1),
  hf: z.string().min(1),
  navn_i_seed: z.string(),
});

type LegalEntity = z.infer<typeof legalEntity>;

/** The whole tree, parents before children. */
export function readOrganisations(): readonly Organisation[] {
  const entities = readCsv('helseforetak.csv', legalEntity);
  const above = [ministry, ...entities.map((entity) => fromEntity(entity, entities))];
  return [
    ...above,
    ...readCsv('helsefellesskap.csv', community).flatMap((record) => {
      const parent = above.find(({ name }) => name === record.hf.split(';')[0]);
      if (parent === undefined)
        throw new Error(`helsefellesskap.csv: ${record.id} names an unknown trust, ${record.hf}.`);
      return [
        healthCommunity(record.id, record.navn, parent.id),
        ...sectorsOf(record.id, record.navn_i_seed),
      ];
    }),
  ];
}

/** A trust that the regions own together (`felles`) has the ministry above it. */
function fromEntity(entity: LegalEntity, all: readonly LegalEntity[]): Organisation {
  const region = all.find(({ type, kortnavn }) => type === 'RHF' && kortnavn === entity.region);
  return {
    id: entity.organisasjonsnummer,
    kind: entity.type === 'RHF' ? 'region' : 'trust',
    name: entity.navn,
    shortName: entity.kortnavn === '' ? entity.navn : entity.kortnavn,
    number: entity.organisasjonsnummer,
    parent: entity.type === 'RHF' ? ministry.id : (region?.organisasjonsnummer ?? ministry.id),
  };
}

function healthCommunity(id: string, name: string, parent: string): Organisation {
  return { id, kind: 'healthCommunity', name, shortName: name, number: null, parent };
}
