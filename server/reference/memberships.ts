import { z } from 'zod';
import { readCsv } from './read-csv.ts';
import { sectorId } from './sectors.ts';

/** A municipality of a health community, or a district of an Oslo sector. */
export interface Member {
  /** Kommunenummer (four digits) or bydelsnummer (six). */
  readonly number: string;
  readonly name: string;
}

const row = z.object({
  helsefellesskap_id: z.string().min(1),
  kommunenummer: z.string().regex(/^\d{4}$/),
  kommune: z.string().min(1),
  bydel_nr: z.string().regex(/^(\d{6})?$/),
  bydel: z.string(),
  sektor: z.string(),
});

/** Members by the id of their health community or sector, in the order of the register. */
export function readMemberships(): Readonly<Record<string, readonly Member[]>> {
  const members: Record<string, Member[]> = {};
  for (const record of readCsv('helsefellesskap_kommuner.csv', row)) {
    const [organisation, member] =
      record.sektor === ''
        ? [record.helsefellesskap_id, { number: record.kommunenummer, name: record.kommune }]
        : [
            sectorId(record.helsefellesskap_id, record.sektor),
            { number: record.bydel_nr, name: record.bydel },
          ];
    (members[organisation] ??= []).push(member);
  }
  return members;
}
