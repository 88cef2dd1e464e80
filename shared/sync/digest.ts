import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellKey, ReportContent } from '../content.ts';
import { canonicalText, isEmpty, type CellValue } from '../value.ts';

export function sha256Text(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The same for the same figures in the pane and on the server, whatever the order of rows and cells. Empty cells do
 * not count; the caller leaves out the cells of deleted rows.
 */
export function digestOfCells(cells: Iterable<CellKey & { readonly value: CellValue }>): string {
  const lines: string[] = [];
  for (const cell of cells) {
    if (!isEmpty(cell.value)) lines.push(digestLine(cell));
  }
  return sha256Text(digestText(lines));
}

/** What one cell that is not empty brings to the digest. */
export function digestLine({ sheet, row, column, value }: CellKey & { readonly value: CellValue }): string {
  return `${JSON.stringify([sheet, row, column])}${canonicalText(value)}`;
}
/** Sorts in place. */
export const digestText = (lines: string[]): string => lines.sort().join('\n');

export function digestOfContent(content: ReportContent): string {
  return digestOfCells(
    Object.entries(content.sheets).flatMap(([sheet, { rows }]) =>
      rows.flatMap((row) =>
        Object.entries(row.cells).map(([column, value]) => ({ sheet, row: row.id, column, value })),
      ),
    ),
  );
}
