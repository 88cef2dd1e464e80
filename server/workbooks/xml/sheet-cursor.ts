import { WorkbookRefused } from '../refusal.ts';
import type { RefusalCode } from '../refusal-texts.ts';
import type { RefusalPlace } from '../refusal.ts';
import { attribute } from './attributes.ts';
import { cellName, lastColumn, lastRow, parseCellAddress } from './cell-address.ts';
import type { CellAddress } from './cell-address.ts';
import type { XmlElement } from './walk-xml.ts';

export interface CellPosition extends CellAddress {
  readonly name: string;
}

export interface SheetCursor {
  readonly enterRow: (element: XmlElement) => void;
  readonly enterCell: (element: XmlElement) => CellPosition;
}

const longestShownAddress = 20;

/** Follows where we are in a sheet; a row or cell without an address comes right after the one before it. */
export function createSheetCursor(where: RefusalPlace): SheetCursor {
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  let row = 0;
  let column = 0;
  const refuse = (code: RefusalCode, cell?: string): never => {
    throw new WorkbookRefused(code, { ...where, cell });
  };
  return {
    enterRow: (element) => {
      row = rowNumber(attribute(element, 'r'), row) ?? refuse('ROW_RANGE');
      if (seenRows.has(row)) refuse('DUPLICATE_CELL', `${row}:${row}`);
      seenRows.add(row);
      seenColumns.clear();
      column = 0;
    },
    enterCell: (element) => {
      const address = attribute(element, 'r');
      const at = address === undefined ? { row, column: column + 1 } : parseCellAddress(address);
      if (at?.row !== row || at.column > lastColumn) {
        return refuse('CELL_REF', address?.slice(0, longestShownAddress));
      }
      const name = address ?? cellName(at);
      if (seenColumns.has(at.column)) refuse('DUPLICATE_CELL', name);
      column = at.column;
      seenColumns.add(column);
      return { row, column, name };
    },
  };
}

function rowNumber(text: string | undefined, before: number): number | undefined {
  if (text !== undefined && !/^[1-9]\d{0,6}$/.test(text)) return undefined;
  const row = text === undefined ? before + 1 : Number(text);
  return row <= lastRow ? row : undefined;
}
