import { formatArea } from '../model/address.ts';
import { invalidArgument } from '../model/host-error.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type Area, addressOf } from './area.ts';
import { hostObject, type HostClass, isHostObject, type Scalar } from './host-object.ts';

/** What a new sheet answers; margins in points. */
const defaults: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

function stored(prefix: string, name: string, fallback: unknown): Scalar<Worksheet> {
  return {
    read: (sheet) => sheet.pageLayout.get(prefix + name) ?? fallback,
    write: (sheet, value) => {
      if (value === null) throw invalidArgument(`${name} cannot be set to null.`);
      sheet.pageLayout.set(prefix + name, value);
    },
  };
}

const storedAll = (prefix: string, fallbacks: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fallbacks).map(([name, fallback]) => [name, stored(prefix, name, fallback)]),
  );

const headerFooterClass: HostClass<Worksheet> = {
  name: 'HeaderFooter',
  scalars: storedAll('HeadersFooters.', {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  }),
};

const headersFootersClass: HostClass<Worksheet> = {
  name: 'HeaderFooterGroup',
  children: { DefaultForAllPages: (sheet) => hostObject(headerFooterClass, sheet) },
};

function addressArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isHostObject(value)) throw invalidArgument('A range or an address is needed.');
  const area = value.target as Area;
  return area.rects.map((rect) => formatArea(rect)).join(',') || addressOf(area);
}

const setter = (name: string) => (sheet: Worksheet, value: unknown) => {
  sheet.pageLayout.set(name, addressArgument(value));
};

export const pageLayoutClass: HostClass<Worksheet> = {
  name: 'PageLayout',
  scalars: storedAll('', defaults),
  children: { HeadersFooters: (sheet) => hostObject(headersFootersClass, sheet) },
  methods: {
    SetPrintArea: setter('PrintArea'),
    SetPrintTitleRows: setter('PrintTitleRows'),
    SetPrintTitleColumns: setter('PrintTitleColumns'),
    SetPrintMargins: (sheet, unit, margins) => {
      if (typeof margins !== 'object' || margins === null) throw invalidArgument('Margins are an object.');
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[String(unit)];
      if (factor === undefined) throw invalidArgument(`There is no unit ${String(unit)}.`);
      for (const [side, size] of Object.entries(margins as Readonly<Record<string, unknown>>)) {
        const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
        if (!(name in defaults)) throw invalidArgument(`There is no margin ${side}.`);
        sheet.pageLayout.set(name, Number(size) * factor);
      }
    },
  },
};
