import { columnLimit, isEntireColumn, isEntireRow, type Rect } from './address.ts';
import { type CellContent, type CellStyle, defaultStyle, emptyContent, isEmptyContent } from './cell.ts';
import { boundingRect, cellRect, cellCountOf, cellsOf, containsCell } from './rectangles.ts';

const keyOf = (row: number, column: number) => row * columnLimit + column;
const rowOf = (key: number) => Math.floor(key / columnLimit);

export interface CellRecord {
  readonly content: CellContent;
  /** null: the style of the row, the column or the sheet. */
  readonly style: CellStyle | null;
}

const emptyRecord: CellRecord = { content: emptyContent, style: null };

/**
 * The cells of a sheet. Whole columns, whole rows and the whole sheet are styled in layers, so that a million
 * cells cost nothing; where a row and a column layer cross, the row wins, whichever came last.
 */
export class CellStore {
  readonly #cells = new Map<number, CellRecord>();
  readonly #columnStyles = new Map<number, CellStyle>();
  readonly #rowStyles = new Map<number, CellStyle>();
  #sheetStyle = defaultStyle;
  #onChange: (row: number, column: number, before: CellRecord) => void = () => undefined;

  watch(listener: (row: number, column: number, before: CellRecord) => void): void {
    this.#onChange = listener;
  }

  record(row: number, column: number): CellRecord {
    return this.#cells.get(keyOf(row, column)) ?? emptyRecord;
  }

  content(row: number, column: number): CellContent {
    return this.record(row, column).content;
  }

  style(row: number, column: number): CellStyle {
    return this.record(row, column).style ?? this.#layerStyle(row, column);
  }

  replace(row: number, column: number, record: CellRecord): void {
    const key = keyOf(row, column);
    this.#onChange(row, column, this.record(row, column));
    if (isEmptyContent(record.content) && record.style === null) this.#cells.delete(key);
    else this.#cells.set(key, record);
  }

  write(row: number, column: number, content: CellContent): void {
    this.replace(row, column, { ...this.record(row, column), content });
  }

  restyle(rect: Rect, change: (style: CellStyle) => CellStyle): void {
    if (isEntireColumn(rect) || isEntireRow(rect)) this.#restyleLayer(rect, change);
    else {
      for (const { row, column } of cellsOf(rect)) {
        this.replace(row, column, { ...this.record(row, column), style: change(this.style(row, column)) });
      }
    }
  }

  /** The value all cells agree on, or null; layers count as cells. */
  uniform<T>(rect: Rect, read: (style: CellStyle) => T): T | null {
    const same = (a: T, b: T) => a === b || JSON.stringify(a) === JSON.stringify(b);
    const first = read(this.style(rect.top, rect.left));
    for (const style of this.#stylesIn(rect)) if (!same(read(style), first)) return null;
    return first;
  }

  usedRect(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const [key, { content }] of this.#cells) {
      if (valuesOnly && isEmptyContent(content)) continue;
      const cell = cellRect(rowOf(key), key % columnLimit);
      used = used ? boundingRect(used, cell) : cell;
    }
    return used;
  }

  *#stylesIn(rect: Rect): Generator<CellStyle> {
    if (cellCountOf(rect) <= 100_000) {
      for (const { row, column } of cellsOf(rect)) yield this.style(row, column);
      return;
    }
    for (const [key, record] of this.#cells) {
      if (record.style && containsCell(rect, rowOf(key), key % columnLimit)) yield record.style;
    }
    for (const [column, style] of this.#columnStyles)
      if (column >= rect.left && column <= rect.right) yield style;
    for (const [row, style] of this.#rowStyles) if (row >= rect.top && row <= rect.bottom) yield style;
  }

  #layerStyle(row: number, column: number): CellStyle {
    return this.#rowStyles.get(row) ?? this.#columnStyles.get(column) ?? this.#sheetStyle;
  }

  #restyleLayer(rect: Rect, change: (style: CellStyle) => CellStyle): void {
    for (const [key, record] of this.#cells) {
      if (record.style && containsCell(rect, rowOf(key), key % columnLimit)) {
        this.#cells.set(key, { ...record, style: change(record.style) });
      }
    }
    const all = isEntireColumn(rect) && isEntireRow(rect);
    const layer = isEntireColumn(rect) ? this.#columnStyles : this.#rowStyles;
    const [from, to] = isEntireColumn(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
    if (all) {
      for (const [row, style] of this.#rowStyles) this.#rowStyles.set(row, change(style));
      for (const [column, style] of this.#columnStyles) this.#columnStyles.set(column, change(style));
      this.#sheetStyle = change(this.#sheetStyle);
      return;
    }
    for (let at = from; at <= to; at++) layer.set(at, change(layer.get(at) ?? this.#sheetStyle));
  }
}
