const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** CSS pixels a line of text takes. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (!context) return text.length * 7;
  context.font = font;
  const width = context.measureText(text).width;
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}
