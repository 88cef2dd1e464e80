import type { ClipboardEvent } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea } from '../model/address.ts';
import { displayText } from '../model/display.ts';
import { cellCountOf, cellRect, mapRows } from '../model/rectangles.ts';
import { parseClipboard, toClipboard } from './clipboard.ts';
import type { Editing } from './use-editing.ts';
import type { Selection } from './use-selection.ts';

interface ClipboardHandlers {
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** While a cell is being edited, the clipboard belongs to the editor. */
export function clipboardHandlers(
  { model, user }: ExcelHost,
  selection: Selection,
  editing: Editing,
): ClipboardHandlers {
  const sheet = model.active;
  const { row, column } = selection.active;
  return {
    onPaste: (event) => {
      if (editing.draft) return;
      event.preventDefault();
      const rows = parseClipboard(event.clipboardData.getData('text/plain'));
      editing.refuse(user.paste(sheet.name, formatArea(cellRect(row, column)), rows));
    },
    onCopy: (event) => {
      if (editing.draft || cellCountOf(selection.rect) > 100_000) return;
      event.preventDefault();
      const texts = mapRows(selection.rect, (r, c) => {
        const { numberFormat } = sheet.cells.style(r, c);
        return displayText(model.calculator.value(sheet, r, c), numberFormat, model.locale);
      });
      event.clipboardData.setData('text/plain', toClipboard(texts));
    },
  };
}
