/** What a cell can hold. */
const longestText = 32_767;
const notXml = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;

/**
 * Text as it may stand in the file: without what XML cannot hold, `_x0041_` written so that Excel does not read it as
 * «A» (ST_Xstring, ECMA-376 part 1, 22.9.2.19), and no longer than a cell.
 */
export function safeText(text: string): string {
  const held = text.replace(/\r\n?/g, '\n').replace(notXml, '').toWellFormed();
  return cutWhole(held, longestText).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Cuts without leaving half a character. */
export function cutWhole(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
