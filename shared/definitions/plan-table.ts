import { columnLetters } from '../workbook/layout.ts';
import type { AreaPlan, PlanValue, SheetPlan, ValidationPlan } from '../workbook/plan.ts';
import { rowHeight } from '../workbook/text-height.ts';
import type { Language } from '../language.ts';
import type { Field, Fields } from './field.ts';
import type { TableId } from './fields.ts';
import { tableNames, tables } from './fields.ts';
import { choicesName } from './plan-choices.ts';
import { vocabulary } from './vocabulary.ts';
import { workbookWords } from './workbook-words.ts';

/** Where things stand on a sheet with one line per thing. */
export const tableRow = { title: 1, help: 2, header: 3, first: 4 } as const;

/** Lines to write on below those that are filled. */
const spare: Readonly<Record<TableId, number>> = {
  form: 0,
  sheets: 12,
  columns: 60,
  lists: 60,
  rules: 30,
  texts: 30,
};
const tabColours: Readonly<Record<TableId, string>> = {
  form: '1B365D',
  sheets: '1B365D',
  columns: '1B365D',
  lists: '5B8DB8',
  rules: '5B8DB8',
  texts: 'BFC7D1',
};

/** The last line that is laid out for writing on. */
export function lastLine(table: TableId, filled: number): number {
  return tableRow.first + filled + spare[table] - 1;
}

type Row = Readonly<Partial<Record<string, PlanValue>>>;

interface TablePlan {
  readonly table: TableId;
  readonly names: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly last: number;
  readonly language: Language;
}

/** A sheet with a heading per field and a line per thing: sheet, column, choice, rule, text. */
export function planTable(
  table: TableId,
  rows: readonly Row[],
  language: Language,
  footer: string,
): SheetPlan {
  const fields: Fields = tables[table];
  const last = lastLine(table, rows.length);
  const plan: TablePlan = {
    table,
    names: Object.keys(fields),
    fields: Object.values(fields),
    rows,
    last,
    language,
  };
  const end = columnLetters(plan.fields.length);
  const values = rows.map((row) => plan.names.map((name) => row[name] ?? null));
  const { helpOf } = workbookWords[language];
  return {
    name: tableNames[table][language],
    visibility: 'visible',
    blocks: [
      {
        topLeft: 'A1',
        values: [
          [tableNames[table][language]],
          [helpOf[table]],
          plan.fields.map(({ heading, needed }) =>
            needed === true ? `${heading[language]}\u00a0*` : heading[language],
          ),
          ...values,
        ],
      },
    ],
    columns: plan.fields.map(({ width }) => ({ width, hidden: false })),
    hiddenRows: [],
    rowHeights: [
      { row: tableRow.title, points: 27 },
      { row: tableRow.help, points: 20 },
      { row: tableRow.header, points: 33 },
      ...rows.map((row, at) => ({ row: tableRow.first + at, points: heightOf(plan, row) })),
    ],
    frozen: { rows: tableRow.header, columns: table === 'columns' ? 2 : 1 },
    areas: areasOf(plan, end),
    validations: plan.fields.flatMap((field, at) => validationsOf(plan, field, columnLetters(at + 1))),
    highlights: [],
    autoFilter: `A${tableRow.header}:${end}${last}`,
    protected: false,
    print: {
      orientation: 'landscape',
      area: `A1:${end}${tableRow.header + Math.max(1, rows.length)}`,
      titleRows: { from: tableRow.header, to: tableRow.header },
      footer,
      ...(table === 'columns' ? { pagesWide: 2, titleColumns: { from: 'A', to: 'B' } } : {}),
    },
    tabColour: tabColours[table],
  };
}

function heightOf({ names, fields }: TablePlan, row: Row): number {
  return rowHeight(
    fields.map(({ width }, at) => ({ text: shownText(row[names[at] ?? '']), width: width - 1 })),
  );
}

/** What a cell takes room for. */
export function shownText(value: PlanValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Excel makes a number of no number that is written here, and takes no text for a formula. */
function areasOf({ table, names, fields, rows, last }: TablePlan, end: string): readonly AreaPlan[] {
  const headings = fields.map(({ needed }, at): AreaPlan => {
    const cell = `${columnLetters(at + 1)}${tableRow.header}`;
    return { address: `${cell}:${cell}`, style: needed === true ? 'headerRequired' : 'header' };
  });
  const cells = names.map((name, at): AreaPlan => {
    const letters = columnLetters(at + 1);
    const address = `${letters}${tableRow.first}:${letters}${last}`;
    const style = isForReading(table, name) ? 'locked' : 'inputWrapped';
    return numeric.has(name) ? { address, style } : { address, style, numberFormat: '@' };
  });
  return [
    { address: `A${tableRow.title}:A${tableRow.title}`, style: 'title' },
    { address: `A${tableRow.help}:A${tableRow.help}`, style: 'subtitle' },
    { address: `A${tableRow.header}:${end}${tableRow.header}`, style: 'header' },
    ...headings,
    ...cells,
    ...rows.flatMap((row, at) => limitAreas(names, row, tableRow.first + at)),
  ];
}

const numeric: ReadonlySet<string> = new Set([
  'capacity',
  'frozen',
  'min',
  'max',
  'decimals',
  'length',
  'width',
]);

/** What the other sheets say, and what only the program needs. */
function isForReading(table: TableId, name: string): boolean {
  return table === 'texts' && (name === 'nb' || name === 'key');
}

/** Limits of a per cent are shown as per cent; of a large number with thousands apart. */
function limitAreas(names: readonly string[], row: Row, line: number): readonly AreaPlan[] {
  const percent = Object.values(vocabulary.types.percent).some((word) => word === row['type']);
  return ['min', 'max'].flatMap((name): readonly AreaPlan[] => {
    const value = row[name];
    if (typeof value !== 'number') return [];
    const cell = `${columnLetters(names.indexOf(name) + 1)}${line}`;
    const numberFormat = percent ? '0.######\\ %' : Number.isInteger(value) ? '#,##0' : 'General';
    return [
      {
        address: `${cell}:${cell}`,
        style: 'inputWrapped',
        numberFormat: percent && Number.isInteger(Math.round(value * 1e9) / 1e7) ? '0\\ %' : numberFormat,
      },
    ];
  });
}

function validationsOf(plan: TablePlan, field: Field, letters: string): readonly ValidationPlan[] {
  const { language, last } = plan;
  const { choices } = field;
  const common = { prompt: { title: field.heading[language], text: field.help[language] } };
  const error = {
    title: field.heading[language],
    text: workbookWords[language].notOnTheList,
    style: 'warning',
  } as const;
  const heading: ValidationPlan = {
    address: `${letters}${tableRow.header}:${letters}${tableRow.header}`,
    rule: { kind: 'any' },
    ...common,
    error,
  };
  const address = `${letters}${tableRow.first}:${letters}${last}`;
  const rule: ValidationPlan['rule'] =
    choices === undefined ? { kind: 'any' } : { kind: 'list', name: choicesName(choices) };
  return [heading, { address, rule, ...common, error }];
}
