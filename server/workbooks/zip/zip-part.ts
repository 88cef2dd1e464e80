import type { Entry } from 'yauzl';

/** As the directory of the file lists it. */
export interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** One file inside the workbook, still packed. */
export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Buffer;
  readonly unpackedBytes: number;
  readonly crc32: number;
}
