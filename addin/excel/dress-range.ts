import type { AreaPlan, Style } from '../../shared/workbook/plan.ts';
import type { Rectangle } from './rectangle.ts';

const alignments = { left: 'Left', right: 'Right', center: 'Center' } as const;

export function dress(range: Excel.Range, size: Rectangle, style: Style, area: AreaPlan): void {
  const { format } = range;
  dressFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  format.wrapText = style.wrap === true;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  if (style.border !== undefined) drawLines(format.borders, size, `#${style.border}`);
  // One text for all cells is allowed, though the typings know only arrays of the range's shape.
  range.numberFormat = (area.numberFormat ?? 'General') as unknown as string[][];
  format.protection.locked = area.open !== true;
}

/** The font is given, because the user's own standard font may be wider than the columns are planned for. */
function dressFont(font: Excel.RangeFont, { colour, bold, italic, size }: Style): void {
  font.name = 'Calibri';
  font.size = size ?? 11;
  font.bold = bold === true;
  font.italic = italic === true;
  if (colour !== undefined) font.color = `#${colour}`;
}

function drawLines(borders: Excel.RangeBorderCollection, size: Rectangle, colour: string): void {
  for (const edge of edgesOf(size)) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
  }
}

/** Excel refuses lines inside where there is no inside. */
function edgesOf({ top, left, bottom, right }: Rectangle) {
  return [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}
