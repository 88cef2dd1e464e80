/** The order that ECMA-376 (CT_Font, as Excel reads it) wants; exceljs puts size and name last. */
const order = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Puts the children of every font of a styles part in order, those of differential formats too. */
export function orderFonts(styles: string): string {
  return styles.replace(/<font>.*?<\/font>/gs, (font) => {
    const elements = font.match(/<[^>]+\/>/g) ?? [];
    const sorted = elements.toSorted((a, b) => placeOf(a) - placeOf(b));
    return `<font>${sorted.join('')}</font>`;
  });
}

function placeOf(element: string): number {
  return order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}
