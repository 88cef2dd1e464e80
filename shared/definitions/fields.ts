import type { Text } from '../language.ts';
import { columnFields } from './column-fields.ts';
import type { Fields } from './field.ts';
import { formFields, sheetFields } from './form-fields.ts';
import { listFields, ruleFields, textFields } from './list-fields.ts';

/** The sheets of a definition workbook in their order. */
export const tables = {
  form: formFields,
  sheets: sheetFields,
  columns: columnFields,
  lists: listFields,
  rules: ruleFields,
  texts: textFields,
} as const satisfies Readonly<Record<string, Fields>>;
export type TableId = keyof typeof tables;
export type FieldOf<Table extends TableId> = Extract<keyof (typeof tables)[Table], string>;

export const tableIds: readonly TableId[] = ['form', 'sheets', 'columns', 'lists', 'rules', 'texts'];

/** As the tabs are called. */
export const tableNames: Readonly<Record<TableId, Text>> = {
  form: { nb: 'Skjema', nn: 'Skjema', en: 'Form' },
  sheets: { nb: 'Ark', nn: 'Ark', en: 'Sheets' },
  columns: { nb: 'Kolonner', nn: 'Kolonnar', en: 'Columns' },
  lists: { nb: 'Lister', nn: 'Lister', en: 'Lists' },
  rules: { nb: 'Regler', nn: 'Reglar', en: 'Rules' },
  texts: { nb: 'Tekster', nn: 'Tekstar', en: 'Texts' },
};
