import type { Border, Fill, Font, Style } from 'exceljs';
import { highlightStyles, styles } from '../../../shared/workbook/styles.ts';
import type { AreaPlan, HighlightPlan, Style as PlanStyle } from '../../../shared/workbook/plan.ts';

const opaque = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });

export function cellStyle({ style: name, numberFormat, open }: AreaPlan): Partial<Style> {
  const style = styles[name];
  return {
    font: font(style, { name: 'Calibri', size: style.size ?? 11 }),
    alignment: {
      vertical: style.vertical === 'center' ? 'middle' : 'top',
      ...(style.wrap === true ? { wrapText: true } : {}),
      ...(style.align === undefined ? {} : { horizontal: style.align }),
    },
    protection: { locked: open !== true },
    ...(style.fill === undefined ? {} : { fill: cellFill(style.fill) }),
    ...(style.border === undefined ? {} : { border: frame(style.border) }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

export function highlightStyle(name: HighlightPlan['style']): Partial<Style> {
  const style = highlightStyles[name];
  // A conditional format fills with its background colour.
  const fill: Fill | undefined =
    style.fill === undefined
      ? undefined
      : { type: 'pattern', pattern: 'solid', bgColor: opaque(style.fill), fgColor: opaque(style.fill) };
  return { font: font(style, {}), ...(fill === undefined ? {} : { fill }) };
}

function font(style: PlanStyle, base: Partial<Font>): Partial<Font> {
  return {
    ...base,
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.colour === undefined ? {} : { color: opaque(style.colour) }),
  };
}

function cellFill(rgb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: opaque(rgb) };
}

function frame(rgb: string): Record<'top' | 'left' | 'bottom' | 'right', Partial<Border>> {
  const side: Partial<Border> = { style: 'thin', color: opaque(rgb) };
  return { top: side, left: side, bottom: side, right: side };
}
