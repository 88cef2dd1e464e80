import { HostError, notImitated } from '../model/host-error.ts';
import { subtract } from '../model/rectangles.ts';
import type { ConditionalFormat } from '../model/rules.ts';
import { type Area, assertMayFormat } from './area.ts';
import { hostObject, type HostClass, type HostObject, kept, readOnly, type Scalar } from './host-object.ts';

interface Placed {
  readonly area: Area;
  readonly format: ConditionalFormat;
}

function field(key: keyof ConditionalFormat): Scalar<Placed> {
  const inner = kept<ConditionalFormat>(key);
  return {
    read: ({ format }) => inner.read?.(format),
    write: ({ area, format }, value) => {
      assertMayFormat(area, 'allowFormatCells');
      inner.write?.(format, value);
    },
  };
}

const ruleClass: HostClass<Placed> = {
  name: 'ConditionalFormatRule',
  scalars: { Formula: field('formula') },
};
const fillClass: HostClass<Placed> = { name: 'ConditionalRangeFill', scalars: { Color: field('fill') } };
const fontClass: HostClass<Placed> = {
  name: 'ConditionalRangeFont',
  scalars: { Color: field('fontColor'), Bold: field('bold'), Italic: field('italic') },
};

/** All four sides are kept as one colour. */
const borderClass: HostClass<Placed> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    Color: field('borderColor'),
    Style: {
      read: ({ format }) => (format.borderColor === null ? 'None' : 'Continuous'),
      write: ({ format }, value) => {
        format.borderColor = value === 'None' ? null : (format.borderColor ?? '#000000');
      },
    },
  },
};

const border = (placed: Placed) => hostObject(borderClass, placed);

const bordersClass: HostClass<Placed> = {
  name: 'ConditionalRangeBorderCollection',
  children: { Top: border, Bottom: border, Left: border, Right: border },
  item: border,
};

const formatClass: HostClass<Placed> = {
  name: 'ConditionalRangeFormat',
  children: {
    Borders: (placed) => hostObject(bordersClass, placed),
    Fill: (placed) => hostObject(fillClass, placed),
    Font: (placed) => hostObject(fontClass, placed),
  },
};

const customClass: HostClass<Placed> = {
  name: 'CustomConditionalFormat',
  children: {
    Format: (placed) => hostObject(formatClass, placed),
    Rule: (placed) => hostObject(ruleClass, placed),
  },
};

const conditionalFormatClass: HostClass<Placed> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.type),
    Priority: field('priority'),
    StopIfTrue: field('stopIfTrue'),
  },
  children: {
    Custom: (placed) => hostObject(customClass, placed),
    CustomOrNullObject: (placed) => hostObject(customClass, placed),
  },
  methods: {
    Delete: ({ area, format }) => {
      assertMayFormat(area, 'allowFormatCells');
      area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
};

let nextId = 1;

function add(area: Area, type: unknown): HostObject {
  assertMayFormat(area, 'allowFormatCells');
  if (type !== 'Custom') throw notImitated(`a conditional format of type ${String(type)}`);
  const format: ConditionalFormat = {
    id: `{CF-${nextId++}}`,
    rects: area.rects,
    origin: { row: area.rects[0]?.top ?? 0, column: area.rects[0]?.left ?? 0 },
    type,
    formula: '',
    priority: 0,
    stopIfTrue: false,
    fill: null,
    fontColor: null,
    bold: null,
    italic: null,
    borderColor: null,
  };
  for (const other of area.sheet.conditionalFormats) other.priority++;
  area.sheet.conditionalFormats = [format, ...area.sheet.conditionalFormats];
  return hostObject(conditionalFormatClass, { area, format });
}

function clearAll(area: Area): void {
  assertMayFormat(area, 'allowFormatCells');
  for (const hole of area.rects) {
    area.sheet.conditionalFormats = area.sheet.conditionalFormats
      .map((format) => ({ ...format, rects: format.rects.flatMap((rect) => subtract(rect, hole)) }))
      .filter((format) => format.rects.length > 0);
  }
}

const touching = (area: Area) =>
  area.sheet.conditionalFormats.filter((format) =>
    format.rects.some((rect) => area.rects.some((other) => subtract(rect, other)[0] !== rect)),
  );

export const conditionalFormatsClass: HostClass<Area> = {
  name: 'ConditionalFormatCollection',
  methods: {
    Add: add,
    ClearAll: clearAll,
    GetCount: (area) => touching(area).length,
    GetItemAt: (area, index) => {
      const format = touching(area)[Number(index)];
      if (!format) throw new HostError('ItemNotFound', 'There is no such conditional format.');
      return hostObject(conditionalFormatClass, { area, format });
    },
  },
  item: (area, id) => {
    const format = area.sheet.conditionalFormats.find((other) => other.id === id);
    return format ? hostObject(conditionalFormatClass, { area, format }) : null;
  },
  items: (area) => touching(area).map((format) => hostObject(conditionalFormatClass, { area, format })),
};
