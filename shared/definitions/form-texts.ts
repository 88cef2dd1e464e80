import type { FormDefinition, ListDefinition, SheetDefinition } from '../forms/definition.ts';
import type { Text } from '../language.ts';

/** A text of a form, and where it belongs, such as `column.projects.amount.title`. */
export interface KeyedText {
  readonly key: string;
  readonly text: Text;
}

export const textKey = {
  form: (part: 'title' | 'purpose') => `form.${part}`,
  sheet: (sheet: string, part: 'title' | 'help') => `sheet.${sheet}.${part}`,
  column: (sheet: string, column: string, part: 'title' | 'help' | 'unit') =>
    `column.${sheet}.${column}.${part}`,
  item: (list: string, code: string) => `list.${list}.${code}`,
  rule: (rule: string) => `rule.${rule}.advice`,
} as const;

/** Every text that a user of the form sees, in the order of the definition workbook; empty ones are left out. */
export function textsOf(form: FormDefinition): readonly KeyedText[] {
  return [
    { key: textKey.form('title'), text: form.title },
    { key: textKey.form('purpose'), text: form.purpose },
    ...form.sheets.flatMap(textsOfSheet),
    ...form.lists.flatMap(textsOfList),
    ...form.rules.map(({ id, advice }) => ({ key: textKey.rule(id), text: advice })),
  ].filter(({ text }) => text.nb !== '');
}

function textsOfSheet({ id, title, help, columns }: SheetDefinition): readonly KeyedText[] {
  return [
    { key: textKey.sheet(id, 'title'), text: title },
    { key: textKey.sheet(id, 'help'), text: help },
    ...columns.flatMap((column) => {
      const shown = column.type.kind === 'computed' ? column.type.as : column.type;
      const unit = shown.kind === 'decimal' ? shown.unit : null;
      return [
        { key: textKey.column(id, column.id, 'title'), text: column.title },
        { key: textKey.column(id, column.id, 'help'), text: column.help },
        ...(unit === null ? [] : [{ key: textKey.column(id, column.id, 'unit'), text: unit }]),
      ];
    }),
  ];
}

function textsOfList(list: ListDefinition): readonly KeyedText[] {
  if (!('items' in list)) return [];
  return list.items.map(({ code, label }) => ({ key: textKey.item(list.id, code), text: label }));
}
