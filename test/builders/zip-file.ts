import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip archive, with every way to lie about it. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Kept as it is instead of deflated. */
  readonly stored?: boolean;
  /** What the headers say instead of the truth. */
  readonly declaredBytes?: number;
  readonly declaredCrc32?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Extra fields of the directory entry. */
  readonly extra?: Uint8Array;
  /** Name in the local header when it differs from the directory's. */
  readonly localName?: string;
  /** The entry's data are those of another entry, by its index. */
  readonly sameDataAs?: number;
  /** Sizes stand in a record after the data, as streaming writers do. */
  readonly sizesFollow?: boolean;
  /** Bytes between this entry and the next. */
  readonly after?: Uint8Array;
}

export interface ZipOptions {
  readonly before?: Uint8Array;
  readonly comment?: string;
  readonly declaredEntries?: number;
  readonly zip64?: boolean;
}

/** Writes a zip archive; without knobs a correct one. */
export function zipFile(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [Buffer.from(options.before ?? [])];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const packed = entries.map(pack);
  for (const [index, entry] of entries.entries()) {
    const target = entry.sameDataAs;
    offsets.push(target === undefined ? length : (offsets[target] ?? 0));
    if (target !== undefined) continue;
    const file = packed[index];
    if (file === undefined) continue;
    const written = [
      localHeader(entry, file),
      file.data,
      trailer(entry, file),
      Buffer.from(entry.after ?? []),
    ];
    pieces.push(...written);
    length += written.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(
    entries.map((entry, index) => {
      const file = packed[entry.sameDataAs ?? index];
      if (file === undefined) throw new RangeError('sameDataAs points at no entry');
      return directoryHeader(entry, file, offsets[index] ?? 0);
    }),
  );
  const locator = options.zip64 === true ? zip64Locator(length + directory.length) : Buffer.alloc(0);
  return Buffer.concat([
    ...pieces,
    directory,
    locator,
    endRecord(entries.length, length, directory.length, options),
  ]);
}

interface PackedFile {
  readonly data: Buffer;
  readonly bytes: number;
  readonly crc32: number;
  readonly method: number;
  readonly flags: number;
}

function pack(entry: ZipEntry): PackedFile {
  const content = Buffer.from(entry.content as string);
  return {
    data: entry.stored === true ? content : deflateRawSync(content),
    bytes: entry.declaredBytes ?? content.length,
    crc32: entry.declaredCrc32 ?? crc32(content),
    method: entry.method ?? (entry.stored === true ? 0 : 8),
    flags: entry.flags ?? (entry.sizesFollow === true ? 8 : 0),
  };
}

function localHeader(entry: ZipEntry, file: PackedFile): Buffer {
  const name = Buffer.from((entry.localName ?? entry.name) as string);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(file.flags, 6);
  header.writeUInt16LE(file.method, 8);
  if (entry.sizesFollow !== true) writeSizes(header, 14, file);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function trailer(entry: ZipEntry, file: PackedFile): Buffer {
  if (entry.sizesFollow !== true) return Buffer.alloc(0);
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  writeSizes(record, 4, file);
  return record;
}

function directoryHeader(entry: ZipEntry, file: PackedFile, offset: number): Buffer {
  const name = Buffer.from(entry.name as string);
  const extra = Buffer.from(entry.extra ?? []);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(file.flags, 8);
  header.writeUInt16LE(file.method, 10);
  writeSizes(header, 16, file);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}

function writeSizes(header: Buffer, at: number, file: PackedFile): void {
  header.writeUInt32LE(file.crc32, at);
  header.writeUInt32LE(file.data.length, at + 4);
  header.writeUInt32LE(file.bytes, at + 8);
}

function zip64Locator(at: number): Buffer {
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at), 8);
  locator.writeUInt32LE(1, 16);
  return locator;
}

function endRecord(entries: number, start: number, bytes: number, options: ZipOptions): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(options.declaredEntries ?? entries, 8);
  record.writeUInt16LE(options.declaredEntries ?? entries, 10);
  record.writeUInt32LE(bytes, 12);
  record.writeUInt32LE(start, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}
