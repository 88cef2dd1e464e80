import { formatArea, quoteSheet } from '../model/address.ts';
import { FormulaError } from '../formula/values.ts';
import { invalidArgument, itemNotFound, notImitated } from '../model/host-error.ts';
import type { DefinedName } from '../model/workbook-model.ts';
import { type Area, nameArea, onlyRect } from './area.ts';
import {
  hostObject,
  type HostClass,
  type HostObject,
  isHostObject,
  kept,
  readOnly,
  type Scalar,
} from './host-object.ts';
import { rangeClass } from './range-class.ts';

export interface NameScope {
  /** Any sheet of the workbook; names are kept for the whole workbook. */
  readonly area: Area;
  readonly scope: 'Workbook' | 'Worksheet';
}

interface Named {
  readonly area: Area;
  readonly item: DefinedName;
}

function rangeOf({ area, item }: Named): HostObject | null {
  const place = nameArea(area.model, item.name);
  return place ? hostObject(rangeClass, { ...area, sheet: place.sheet, rects: [place.rect] }) : null;
}

function valueOf({ area, item }: Named): unknown {
  const place = nameArea(area.model, item.name);
  if (place) return `${quoteSheet(place.sheet.name)}!${formatArea(place.rect, true)}`;
  const value = area.model.calculator.ask(item.formula, {
    sheet: area.sheet,
    row: 0,
    column: 0,
    origin: { row: 0, column: 0 },
  });
  return value instanceof FormulaError ? value.text : value;
}

function typeOf(named: Named): string {
  if (nameArea(named.area.model, named.item.name)) return 'Range';
  const value = valueOf(named);
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function field(key: 'visible' | 'comment'): Scalar<Named> {
  const inner = kept<DefinedName>(key);
  return {
    read: ({ item }) => item[key],
    write: ({ item }, value) => inner.write?.(item, value),
  };
}

function repoint({ area, item }: Named, formula: unknown): void {
  const text = String(formula);
  if (!text.startsWith('=')) throw invalidArgument('A name stands for a range or a formula with =.');
  const { name, visible, comment } = item;
  area.model.names.delete(name.toLowerCase());
  area.model.addName(name, text, comment).visible = visible;
}

const namedItemClass: HostClass<Named> = {
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: readOnly(({ item }) => item.name),
    Type: readOnly(typeOf),
    Value: readOnly(valueOf),
    Visible: field('visible'),
    Comment: field('comment'),
    Scope: readOnly(() => 'Workbook'),
    Formula: { read: ({ item }) => item.formula, write: repoint },
  },
  methods: {
    GetRange: (named) => {
      const range = rangeOf(named);
      if (!range) throw itemNotFound(`The range of ${named.item.name}`);
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ area, item }) => {
      area.model.names.delete(item.name.toLowerCase());
      area.model.calculator.forget();
    },
  },
};

function find({ area }: NameScope, name: unknown): HostObject | null {
  const item = area.model.names.get(String(name).toLowerCase());
  return item ? hostObject(namedItemClass, { area, item }) : null;
}

function add({ area, scope }: NameScope, name: unknown, reference: unknown, comment: unknown): HostObject {
  if (scope === 'Worksheet') throw notImitated('names of a single worksheet');
  const formula = isHostObject(reference) ? absoluteFormula(reference.target as Area) : String(reference);
  if (!formula.startsWith('=')) throw invalidArgument('A name stands for a range or a formula with =.');
  const item = area.model.addName(String(name), formula, typeof comment === 'string' ? comment : '');
  return hostObject(namedItemClass, { area, item });
}

const absoluteFormula = (area: Area) => `=${quoteSheet(area.sheet.name)}!${formatArea(onlyRect(area), true)}`;

export const namesClass: HostClass<NameScope> = {
  name: 'NamedItemCollection',
  methods: {
    Add: add,
    GetCount: (scope) => itemsOf(scope).length,
    GetItemOrNullObject: (scope, name) => (scope.scope === 'Workbook' ? find(scope, name) : null),
  },
  item: find,
  items: (scope) => itemsOf(scope),
};

function itemsOf({ area, scope }: NameScope): readonly HostObject[] {
  if (scope === 'Worksheet') return [];
  return [...area.model.names.values()].map((item) => hostObject(namedItemClass, { area, item }));
}
