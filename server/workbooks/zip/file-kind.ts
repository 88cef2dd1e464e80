import { WorkbookRefused } from '../refusal.ts';
import { startsAsZip } from './end-record.ts';

/** OLE compound file: .xls, and the wrapper that Office puts around an encrypted .xlsx. */
const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The names under which an unencrypted .xls keeps its content (MS-XLS 2.1.2), as OLE directories write them. */
const xlsStreams = ['Workbook\0', 'Book\0'].map((name) => Buffer.from(name, 'utf16le'));

/** Judges by the first bytes and never by the file's name. */
export function refuseUnlessZip(bytes: Buffer): void {
  if (startsAsZip(bytes)) return;
  const isOle = bytes.subarray(0, oleSignature.length).equals(oleSignature);
  const isXls = isOle && xlsStreams.some((name) => bytes.includes(name));
  throw new WorkbookRefused(isOle && !isXls ? 'ENCRYPTED' : 'TYPE');
}
