const meaningless = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;

/** One text for what looks the same in a cell: NFC, LF line ends, no controls, no lone surrogates. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(meaningless, '').toWellFormed().normalize('NFC');
}
