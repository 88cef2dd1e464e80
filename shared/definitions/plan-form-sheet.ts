import type { AreaPlan, PlanValue, SheetPlan, ValidationPlan } from '../workbook/plan.ts';
import { rowHeight } from '../workbook/text-height.ts';
import type { Language } from '../language.ts';
import type { Field, Fields } from './field.ts';
import { tableNames, tables } from './fields.ts';
import { shownText, tableRow } from './plan-table.ts';
import { workbookWords } from './workbook-words.ts';

const widths = { name: 18, value: 70, help: 64 } as const;

/** What holds for the form as a whole: one line per field, with its explanation beside it. */
export function planFormSheet(
  row: Readonly<Partial<Record<string, PlanValue>>>,
  language: Language,
  footer: string,
): SheetPlan {
  const formFields: Fields = tables.form;
  const fields = Object.entries(formFields);
  const words = workbookWords[language];
  const last = tableRow.header + fields.length;
  const lines = fields.map(([name, field]) => ({
    name: headingOf(field, language),
    value: row[name] ?? null,
    field,
  }));
  return {
    name: tableNames.form[language],
    visibility: 'visible',
    blocks: [
      {
        topLeft: 'A1',
        values: [
          [tableNames.form[language]],
          [words.helpOf.form],
          [words.field, words.value, words.explanation],
          ...lines.map(({ name, value, field }) => [name, value, field.help[language]]),
        ],
      },
    ],
    columns: Object.values(widths).map((width) => ({ width, hidden: false })),
    hiddenRows: [],
    rowHeights: [
      { row: tableRow.title, points: 27 },
      { row: tableRow.help, points: 20 },
      { row: tableRow.header, points: 20 },
      ...lines.map(({ value, field }, at) => ({
        row: tableRow.first + at,
        points: rowHeight([
          { text: shownText(value), width: widths.value - 1 },
          { text: field.help[language], width: widths.help - 1 },
        ]),
      })),
    ],
    frozen: { rows: tableRow.header, columns: 0 },
    areas: areasOf(last),
    validations: lines.map(({ field }, at) => validationOf(field, tableRow.first + at, language)),
    highlights: [],
    autoFilter: null,
    protected: false,
    print: {
      orientation: 'landscape',
      area: `A1:C${last}`,
      titleRows: { from: tableRow.header, to: tableRow.header },
      footer,
    },
    tabColour: '1B365D',
  };
}

function headingOf({ heading, needed }: Field, language: Language): string {
  return needed === true ? `${heading[language]}\u00a0*` : heading[language];
}

function areasOf(last: number): readonly AreaPlan[] {
  const { title, help, header, first } = tableRow;
  return [
    { address: `A${title}:A${title}`, style: 'title' },
    { address: `A${help}:A${help}`, style: 'subtitle' },
    { address: `A${header}:C${header}`, style: 'header' },
    { address: `A${first}:A${last}`, style: 'label' },
    { address: `B${first}:B${last}`, style: 'inputWrapped', numberFormat: '@' },
    { address: `C${first}:C${last}`, style: 'body' },
  ];
}

function validationOf({ heading, help }: Field, row: number, language: Language): ValidationPlan {
  const title = heading[language];
  return {
    address: `B${row}:B${row}`,
    rule: { kind: 'any' },
    prompt: { title, text: help[language] },
    error: { title, text: '', style: 'warning' },
  };
}
