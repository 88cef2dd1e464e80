/** Controls that carry no meaning in a cell: all of C0 and C1 but tab and line feed, and the non-characters. */
const meaningless = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Excel writes what XML cannot hold as _xHHHH_ (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
const escaped = /_x[0-9A-Fa-f]{4}_/g;

/** One text for what looks the same: NFC, LF line ends, no controls, no lone surrogates. */
export function cleanText(text: string): string {
  return text
    .replace(escaped, (escape) => String.fromCharCode(Number.parseInt(escape.slice(2, 6), 16)))
    .replace(/\r\n?/g, '\n')
    .replace(meaningless, '')
    .toWellFormed()
    .normalize('NFC');
}
