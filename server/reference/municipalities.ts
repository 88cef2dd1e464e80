import { z } from 'zod';
import { readCsv } from './read-csv.ts';

export interface Municipality {
  /** Kommunenummer, the key: two municipalities are called Herøy, two Våler. */
  readonly number: string;
  readonly name: string;
  /** In Norwegian, Sámi and Kven, the official ones only. */
  readonly officialNames: readonly string[];
  readonly county: string;
}

const row = z.object({
  kommunenummer: z.string().regex(/^\d{4}$/),
  navn: z.string().min(1),
  navn_offisielt_alle_sprak: z.string().min(1),
  fylke: z.string().min(1),
});

export function readMunicipalities(): readonly Municipality[] {
  return readCsv('kommuner.csv', row).map((record) => ({
    number: record.kommunenummer,
    name: record.navn,
    officialNames: record.navn_offisielt_alle_sprak.split(' - '),
    county: record.fylke,
  }));
}
