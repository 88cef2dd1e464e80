import type { CSSProperties } from 'react';
import type { BorderLine, CellStyle } from '../model/cell.ts';
import type { ConditionalLook } from './conditional.ts';

/** CSS pixels per point. */
export const pixels = (points: number) => Math.round((points * 4) / 3);

const widths: Readonly<Record<string, string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const lines: Readonly<Record<string, string>> = { Dash: 'dashed', Dot: 'dotted', Double: 'double' };

function border(line: BorderLine | undefined): string | undefined {
  if (!line || line.style === 'None') return undefined;
  return `${widths[line.weight] ?? '1px'} ${lines[line.style] ?? 'solid'} ${line.color}`;
}

const verticals: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'top',
};

function baseLook(style: CellStyle): CSSProperties {
  const { top, right, bottom, left } = style.borders;
  return {
    ...(style.fill === '#FFFFFF' ? {} : { background: style.fill }),
    ...(style.fontColor === '#000000' ? {} : { color: style.fontColor }),
    ...(style.fontName === 'Calibri' ? {} : { fontFamily: style.fontName }),
    ...(style.fontSize === 11
      ? {}
      : { fontSize: `${(style.fontSize * 4) / 3}px`, lineHeight: `${Math.round(style.fontSize * 1.75)}px` }),
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.underline === 'None' ? {} : { textDecoration: 'underline' }),
    ...(style.strikethrough ? { textDecoration: 'line-through' } : {}),
    verticalAlign: verticals[style.verticalAlignment] ?? 'bottom',
    ...(border(top) ? { borderTop: border(top) } : {}),
    ...(border(right) ? { borderRight: border(right) } : {}),
    ...(border(bottom) ? { borderBottom: border(bottom) } : {}),
    ...(border(left) ? { borderLeft: border(left) } : {}),
  };
}

const known = new WeakMap<CellStyle, CSSProperties>();

/** Equal styles give the same object, so that a row that did not change need not be drawn again. */
export function lookOf(style: CellStyle, conditional: ConditionalLook | null): CSSProperties {
  const base = known.get(style) ?? baseLook(style);
  known.set(style, base);
  if (!conditional) return base;
  return {
    ...base,
    ...(conditional.fill === null ? {} : { background: conditional.fill }),
    ...(conditional.fontColor === null ? {} : { color: conditional.fontColor }),
    ...(conditional.bold === true ? { fontWeight: 700 } : {}),
    ...(conditional.italic === true ? { fontStyle: 'italic' } : {}),
    ...(conditional.borderColor === null ? {} : { boxShadow: `inset 0 0 0 1px ${conditional.borderColor}` }),
  };
}

export function fontOf(style: CellStyle): string {
  const family =
    style.fontName === 'Calibri' ? 'Calibri, Carlito, sans-serif' : `"${style.fontName}", sans-serif`;
  return `${style.italic ? 'italic ' : ''}${style.bold ? '700 ' : ''}${(style.fontSize * 4) / 3}px ${family}`;
}
