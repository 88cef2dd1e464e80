import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import { readEndRecord } from './end-record.ts';
import type { EndRecord } from './end-record.ts';
import { isSafeEntryName } from './entry-name.ts';
import { refuseUnlessZip } from './file-kind.ts';
import { locateData } from './entry-data.ts';
import type { NamedEntry, ZipPart } from './zip-part.ts';

/** Parts by lower-case name: Office does not tell `xl/Workbook.xml` from `xl/workbook.xml`. */
export type ZipDirectory = ReadonlyMap<string, ZipPart>;

/** Everything that can be refused is refused before a single byte is inflated. */
export async function readZipDirectory(file: Uint8Array, limits: WorkbookLimits): Promise<ZipDirectory> {
  if (file.byteLength > limits.zippedBytes) throw new WorkbookRefused('FILE_TOO_LARGE');
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  refuseUnlessZip(bytes);
  const end = readEndRecord(bytes, limits);
  const { zip, entries } = await readEntries(bytes, end);
  refuseSuspectNames(entries);
  refuseSuspectSizes(entries, limits);
  const parts = await locateData(bytes, zip, entries, end.directoryStart);
  return new Map(parts.map((part) => [part.name.toLowerCase(), part]));
}

const fixedHeaderBytes = 46;

async function readEntries(
  bytes: Buffer,
  end: EndRecord,
): Promise<{ readonly zip: ZipFile; readonly entries: readonly NamedEntry[] }> {
  const entries: NamedEntry[] = [];
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
    for await (const entry of zip.eachEntry()) {
      // latin1 keeps every byte visible to the name check, which then allows ASCII only.
      entries.push({ name: entry.fileNameRaw.toString('latin1'), entry });
    }
    const described = entries.reduce((sum, { entry }) => sum + headerBytes(entry), 0);
    if (described !== end.directoryBytes) throw new WorkbookRefused('ZIP_STRUCTURE');
    return { zip, entries };
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    const encrypted = error instanceof Error && error.message.includes('encryption');
    throw new WorkbookRefused(encrypted ? 'ENCRYPTED' : 'ZIP_STRUCTURE', {}, { cause: error });
  }
}

function headerBytes(entry: Entry): number {
  return fixedHeaderBytes + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
}

function refuseSuspectNames(entries: readonly NamedEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!isSafeEntryName(name)) throw new WorkbookRefused('ZIP_NAME', { part: name });
    if (seen.has(name.toLowerCase())) throw new WorkbookRefused('ZIP_DUPLICATE', { part: name });
    seen.add(name.toLowerCase());
  }
}

function refuseSuspectSizes(entries: readonly NamedEntry[], limits: WorkbookLimits): void {
  let unpackedBytes = 0;
  for (const { name, entry } of entries) {
    unpackedBytes += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.partBytes || unpackedBytes > limits.unpackedBytes) {
      throw new WorkbookRefused('ZIP_TOO_LARGE', { part: name });
    }
    const isDense = entry.uncompressedSize > limits.ratio * entry.compressedSize;
    if (isDense && entry.uncompressedSize > limits.ratioFromBytes) {
      throw new WorkbookRefused('ZIP_RATIO', { part: name });
    }
  }
}
