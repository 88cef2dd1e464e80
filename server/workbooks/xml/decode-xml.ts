import { TextDecoder } from 'node:util';
import { WorkbookRefused } from '../refusal.ts';
import type { RefusalPlace } from '../refusal.ts';

const chunkBytes = 64 * 1024;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** XML is UTF-8 unless its first two bytes are a UTF-16 byte order mark. No other encoding is read. */
export function encodingOf(bytes: Buffer): XmlEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Yields the text in pieces, without byte order mark; bytes that are not the encoding are refused. */
export function* decodeXml(bytes: Buffer, encoding: XmlEncoding, where: RefusalPlace): Generator<string> {
  if (bytes.subarray(0, 4).includes(0) && encoding === 'utf-8')
    throw new WorkbookRefused('XML_ENCODING', where);
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const chunk = bytes.subarray(start, start + chunkBytes);
    yield decodeChunk(decoder, chunk, start + chunkBytes < bytes.length, where);
  }
}

function decodeChunk(decoder: TextDecoder, chunk: Buffer, stream: boolean, where: RefusalPlace): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch (error) {
    throw new WorkbookRefused('XML_ENCODING', where, { cause: error });
  }
}
