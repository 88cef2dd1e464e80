/** A rectangle of cells, rows and columns counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2:D9` or `B2`. */
export function areaOf(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const from = cellOf(first);
  const to = cellOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function cellOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === '') throw new Error(`${address} is no address such as B2.`);
  return { row: Number(digits), column: columnNumber(letters) };
}

export function columnNumber(letters: string): number {
  return letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2:D9` as `$B$2:$D$9`. */
export function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
