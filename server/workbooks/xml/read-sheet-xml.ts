import type { RawCell } from '../raw-workbook.ts';
import { WorkbookRefused } from '../refusal.ts';
import type { RefusalCode } from '../refusal-texts.ts';
import { cellValue } from '../values/cell-value.ts';
import type { StoredCell } from '../values/cell-value.ts';
import { attribute } from './attributes.ts';
import { createSheetCursor } from './sheet-cursor.ts';
import type { CellPosition } from './sheet-cursor.ts';
import type { SheetContext } from './sheet-context.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlElement, XmlPart } from './walk-xml.ts';

/** Reads rows and cells and nothing else: validations, merges, column widths and drawings are never looked at. */
export function readSheetXml(part: XmlPart, context: SheetContext): ReadonlyMap<string, RawCell> {
  const cells = new Map<string, RawCell>();
  const cursor = createSheetCursor(part.where);
  let at: CellPosition = { row: 0, column: 0, name: '' };
  let cell = { ...emptyCell };
  const refuse = (code: RefusalCode): never => {
    throw new WorkbookRefused(code, { ...part.where, cell: at.name });
  };
  const appendInline = (text: string) => {
    cell.inline = (cell.inline ?? '') + text;
  };
  const row = 'worksheet/sheetData/row';
  walkXml(
    part,
    {
      worksheet: {},
      [row]: { open: cursor.enterRow },
      [`${row}/c`]: {
        open: (element) => {
          at = cursor.enterCell(element);
          cell = openCell(element);
          if (!context.hasRoomForCell()) refuse('CELL_COUNT');
        },
        close: () => {
          const value = cellValue(cell, context, refuse);
          if (value === undefined) return;
          if (at.row > context.limits.rows) refuse('ROW_RANGE');
          if (at.column > context.limits.columns) refuse('COLUMN_RANGE');
          if (value.kind === 'text' && !context.hasRoomForText(value.value)) refuse('TEXT_LENGTH');
          cells.set(at.name, value);
        },
      },
      [`${row}/c/f`]: {
        open: () => {
          cell.formula = true;
        },
      },
      [`${row}/c/v`]: {
        close: (text) => {
          if (cell.value !== undefined) refuse('DUPLICATE_CELL');
          cell.value = text;
        },
      },
      [`${row}/c/is/t`]: { close: appendInline },
      [`${row}/c/is/r/t`]: { close: appendInline },
    },
    context.limits,
  );
  return cells;
}

type OpenCell = { -readonly [Key in keyof StoredCell]: StoredCell[Key] };

const emptyCell: OpenCell = { type: 'n', style: 0, formula: false, value: undefined, inline: undefined };

function openCell(element: XmlElement): OpenCell {
  return {
    ...emptyCell,
    type: attribute(element, 't') ?? emptyCell.type,
    style: Number(attribute(element, 's') ?? emptyCell.style),
  };
}
