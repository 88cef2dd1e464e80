import type { Rect } from '../model/address.ts';
import type { BorderLine, BorderSide } from '../model/cell.ts';
import { invalidArgument } from '../model/host-error.ts';
import { type Area, assertMayFormat, onlyRect } from './area.ts';
import { hostObject, type HostClass, type Scalar } from './host-object.ts';

interface Edge {
  readonly area: Area;
  readonly name: string;
}

interface Stroke {
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** Which sides of which cells an edge of a range means. */
function strokes(rect: Rect, edge: string): readonly Stroke[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: rect.top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: rect.bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: rect.left }, side: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: rect.right }, side: 'right' }];
    case 'InsideHorizontal':
      return rect.top === rect.bottom ? [] : [{ rect: { ...rect, bottom: rect.bottom - 1 }, side: 'bottom' }];
    case 'InsideVertical':
      return rect.left === rect.right ? [] : [{ rect: { ...rect, right: rect.right - 1 }, side: 'right' }];
    default:
      throw invalidArgument(`There is no border ${edge}.`);
  }
}

const noLine: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

function draw({ area, name }: Edge, change: (line: BorderLine) => BorderLine): void {
  assertMayFormat(area, 'allowFormatCells');
  for (const { rect, side } of area.rects.flatMap((r) => strokes(r, name))) {
    area.sheet.cells.restyle(rect, (style) => {
      const line = change(style.borders[side] ?? noLine);
      return { ...style, borders: { ...style.borders, [side]: line } };
    });
  }
}

function borderScalar(key: keyof BorderLine): Scalar<Edge> {
  return {
    read: ({ area, name }) => {
      const [stroke] = strokes(onlyRect(area), name);
      return stroke
        ? area.sheet.cells.uniform(stroke.rect, (style) => (style.borders[stroke.side] ?? noLine)[key])
        : null;
    },
    write: (edge, value) => {
      draw(edge, (line) => ({
        ...line,
        style: key !== 'style' && line.style === 'None' ? 'Continuous' : line.style,
        [key]: String(value),
      }));
    },
  };
}

const borderClass: HostClass<Edge> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { read: (edge) => edge.name },
    Style: borderScalar('style'),
    Color: borderScalar('color'),
    Weight: borderScalar('weight'),
  },
};

export const bordersClass: HostClass<Area> = {
  name: 'RangeBorderCollection',
  item: (area, key) => hostObject(borderClass, { area, name: String(key) }),
};
