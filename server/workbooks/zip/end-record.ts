import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';

const localHeaderSignature = 0x04034b50;
const endRecordSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const endRecordBytes = 22;
const zip64LocatorBytes = 20;

/** Where the zip directory lies. */
export interface EndRecord {
  readonly directoryStart: number;
  readonly directoryBytes: number;
}

/**
 * Accepts the end record only in its plainest form: at the very end, without comment, one disk, no zip64, the
 * directory right before it. Then no second record can tell another reader another story.
 */
export function readEndRecord(bytes: Buffer, limits: WorkbookLimits): EndRecord {
  const at = bytes.length - endRecordBytes;
  if (at < 0 || bytes.readUInt32LE(at) !== endRecordSignature) throw new WorkbookRefused('ZIP_STRUCTURE');
  const entries = bytes.readUInt16LE(at + 10);
  if (entries > limits.entries) throw new WorkbookRefused('ZIP_ENTRIES');
  const directoryBytes = bytes.readUInt32LE(at + 12);
  const directoryStart = bytes.readUInt32LE(at + 16);
  const plain =
    bytes.readUInt16LE(at + 4) === 0 &&
    bytes.readUInt16LE(at + 6) === 0 &&
    bytes.readUInt16LE(at + 8) === entries &&
    directoryStart + directoryBytes === at;
  if (!plain || hasZip64Locator(bytes, at)) throw new WorkbookRefused('ZIP_STRUCTURE');
  return { directoryStart, directoryBytes };
}

function hasZip64Locator(bytes: Buffer, endRecordStart: number): boolean {
  const at = endRecordStart - zip64LocatorBytes;
  return at >= 0 && bytes.readUInt32LE(at) === zip64LocatorSignature;
}

export function startsAsZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === localHeaderSignature;
}
