/** Zero-based and inclusive at both ends. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
export const wholeSheet: Rect = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

export function columnIndex(name: string): number {
  const letters = Array.from(name.toUpperCase());
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const cellPattern = /^([A-Z]{1,3})(\d{1,7})$/;

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const cell = cellPattern.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  if (/^[A-Z]{1,3}$/.test(text)) return { column: columnIndex(text), row: null };
  if (/^\d{1,7}$/.test(text)) return { row: Number(text) - 1, column: null };
  return null;
}

/** Understands `B2`, `$B$2:C4`, `A:C` and `3:5`, without a sheet; null for anything else. */
export function parseArea(text: string): Rect | null {
  const parts = text.replaceAll('$', '').toUpperCase().split(':');
  const start = parseCorner(parts[0] ?? '');
  const end = parts.length === 2 ? parseCorner(parts[1] ?? '') : start;
  if (!start || !end || parts.length > 2) return null;
  if (parts.length === 1 && (start.row === null || start.column === null)) return null;
  const rows = [start.row ?? 0, end.row ?? rowLimit - 1];
  const columns = [start.column ?? 0, end.column ?? columnLimit - 1];
  const rect = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return rect.top >= 0 && rect.bottom < rowLimit && rect.right < columnLimit ? rect : null;
}

export const isEntireColumn = (rect: Rect) => rect.top === 0 && rect.bottom === rowLimit - 1;
export const isEntireRow = (rect: Rect) => rect.left === 0 && rect.right === columnLimit - 1;

/** `absolute` gives `$A$1`, as Excel writes it in defined names. */
export function formatArea(rect: Rect, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => dollar + String(index + 1);
  if (isEntireRow(rect)) return `${row(rect.top)}:${row(rect.bottom)}`;
  if (isEntireColumn(rect)) return `${column(rect.left)}:${column(rect.right)}`;
  const start = column(rect.left) + row(rect.top);
  const end = column(rect.right) + row(rect.bottom);
  return start === end ? start : `${start}:${end}`;
}

export function quoteSheet(name: string): string {
  const plain = /^[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*$/.test(name) && !cellPattern.test(name.toUpperCase());
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Min side'!A1` → sheet `Min side` and area `A1`; the sheet is null when the text names none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly area: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, area: text };
  const name = text.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, area: text.slice(at + 1) };
}
