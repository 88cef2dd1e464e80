import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import { WorkbookRefused } from '../refusal.ts';
import type { NamedEntry, ZipPart } from './zip-part.ts';

const encryptedFlags = 0x0001 | 0x0040 | 0x2000;
const sizesFollowDataFlag = 0x0008;
const stored = 0;
const deflated = 8;
const zip64ExtraField = 0x0001;

/** Length of the record after the data when the sizes follow it: with or without signature. */
const trailerBytes = [0, 12, 16];

/**
 * Finds each entry's bytes and demands that entries fill the file from its first byte to the directory, each once:
 * no overlap, no hidden stretch, and no local header that tells another story than the directory.
 */
export async function locateData(
  bytes: Buffer,
  zip: ZipFile,
  entries: readonly NamedEntry[],
  directoryStart: number,
): Promise<readonly ZipPart[]> {
  const inFileOrder = entries.toSorted(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  );
  const parts: ZipPart[] = [];
  for (const [index, { name, entry }] of inFileOrder.entries()) {
    refuseUnreadable(name, entry);
    if (index === 0 && entry.relativeOffsetOfLocalHeader !== 0) throw new WorkbookRefused('ZIP_STRUCTURE');
    const header = await readLocalHeader(zip, name, entry);
    refuseOtherStory(name, entry, header);
    const end = header.fileDataStart + entry.compressedSize;
    const next = inFileOrder[index + 1]?.entry.relativeOffsetOfLocalHeader ?? directoryStart;
    const trailers = sizesFollowData(entry) ? trailerBytes : [0];
    if (!trailers.includes(next - end)) throw new WorkbookRefused('ZIP_STRUCTURE', { part: name });
    parts.push({
      name,
      deflated: entry.compressionMethod === deflated,
      packed: bytes.subarray(header.fileDataStart, end),
      unpackedBytes: entry.uncompressedSize,
      crc32: entry.crc32,
    });
  }
  return parts;
}

function refuseUnreadable(name: string, entry: Entry): void {
  if ((entry.generalPurposeBitFlag & encryptedFlags) !== 0) {
    throw new WorkbookRefused('ENCRYPTED', { part: name });
  }
  const isZip64 = entry.extraFields.some((field) => field.id === zip64ExtraField);
  if (isZip64 || ![stored, deflated].includes(entry.compressionMethod)) {
    throw new WorkbookRefused('ZIP_STRUCTURE', { part: name });
  }
}

async function readLocalHeader(zip: ZipFile, name: string, entry: Entry): Promise<LocalFileHeader> {
  try {
    return await zip.readLocalFileHeaderPromise(entry);
  } catch (error) {
    throw new WorkbookRefused('ZIP_STRUCTURE', { part: name }, { cause: error });
  }
}

function refuseOtherStory(name: string, entry: Entry, header: LocalFileHeader): void {
  const sameEntry =
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag;
  const sameSizes =
    header.crc32 === entry.crc32 &&
    header.compressedSize === entry.compressedSize &&
    header.uncompressedSize === entry.uncompressedSize;
  if (!sameEntry || (!sameSizes && !sizesFollowData(entry))) {
    throw new WorkbookRefused('ZIP_STRUCTURE', { part: name });
  }
}

function sizesFollowData(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & sizesFollowDataFlag) !== 0;
}
