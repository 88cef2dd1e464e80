import { crc32, inflateRawSync } from 'node:zlib';
import { WorkbookRefused } from '../refusal.ts';
import type { ZipPart } from './zip-part.ts';

/** Inflates at most the declared number of bytes: a part that holds more, or fewer, lied in the directory. */
export function readPart(part: ZipPart): Buffer {
  const bytes = part.deflated ? inflate(part) : part.packed;
  if (bytes.length !== part.unpackedBytes) throw new WorkbookRefused('ZIP_SIZE_LIE', { part: part.name });
  if (crc32(bytes) !== part.crc32) throw new WorkbookRefused('ZIP_STRUCTURE', { part: part.name });
  return bytes;
}

function inflate(part: ZipPart): Buffer {
  try {
    return inflateRawSync(part.packed, { maxOutputLength: Math.max(part.unpackedBytes, 1) });
  } catch (error) {
    const code = hasCode(error) && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'ZIP_SIZE_LIE' : 'ZIP_STRUCTURE';
    throw new WorkbookRefused(code, { part: part.name }, { cause: error });
  }
}

function hasCode(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error;
}
