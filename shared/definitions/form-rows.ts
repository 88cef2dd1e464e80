import type {
  ColumnDefinition,
  ComputedAs,
  FormDefinition,
  FormRule,
  ListDefinition,
  SheetDefinition,
} from '../forms/definition.ts';
import type { PlanValue } from '../workbook/plan.ts';
import type { Language } from '../language.ts';
import type { FieldOf, TableId } from './fields.ts';
import { peopleFormula } from './people-formula.ts';
import { textRows } from './text-rows.ts';
import type { WordList, Words, WrittenType } from './vocabulary.ts';
import { vocabulary } from './vocabulary.ts';

/** What stands on a line under each heading. */
export type RowOf<Table extends TableId> = Partial<Record<FieldOf<Table>, PlanValue>>;
export type FormRows = { readonly [Table in TableId]: readonly RowOf<Table>[] };

/** What separates several words in one cell. */
export const wordSeparator = '; ';

/** A form as the lines of a definition workbook; texts in bokmål, words and functions in the language. */
export function rowsOf(form: FormDefinition, language: Language): FormRows {
  return {
    form: [formRow(form, language)],
    sheets: form.sheets.map((sheet) => sheetRow(form, sheet, language)),
    columns: form.sheets.flatMap((sheet) =>
      sheet.columns.map((column) => columnRow(form, sheet, column, language)),
    ),
    lists: form.lists.flatMap((list) => listRows(list, language)),
    rules: form.rules.map((rule) => ruleRow(form, rule, language)),
    texts: textRows(form),
  };
}

function word(list: WordList, code: string, language: Language): string {
  const words: Words = vocabulary[list];
  return words[code]?.[language] ?? code;
}

function yes(is: true | undefined, language: Language): string | null {
  return is === true ? word('yesNo', 'yes', language) : null;
}

function formRow(form: FormDefinition, language: Language): RowOf<'form'> {
  return {
    title: form.title.nb,
    purpose: form.purpose.nb,
    source: form.source,
    periods: form.periodKinds.map((kind) => word('periods', kind, language)).join(wordSeparator),
    reportedBy: form.reportedBy.map((kind) => word('organisations', kind, language)).join(wordSeparator),
    id: form.id,
    version: form.version,
  };
}

function sheetRow(form: FormDefinition, sheet: SheetDefinition, language: Language): RowOf<'sheets'> {
  const { rows } = sheet;
  return {
    title: sheet.title.nb,
    help: sheet.help.nb,
    rows: word('rowKinds', rows.kind, language),
    frozen: sheet.frozenColumns,
    id: sheet.id,
    ...(rows.kind === 'fixed' ? {} : { capacity: rows.capacity }),
    ...(rows.kind === 'fixed' || rows.fromPrevious === undefined
      ? {}
      : { fromPrevious: peopleFormula(form, sheet.id, rows.fromPrevious, language) }),
  };
}

function columnRow(
  form: FormDefinition,
  sheet: SheetDefinition,
  column: ColumnDefinition,
  language: Language,
): RowOf<'columns'> {
  const { type, required, fromPrevious, role } = column;
  const formula = (text: string): string => peopleFormula(form, sheet.id, text, language, column);
  const source = sheet.columns.find(({ id }) => id === fromPrevious);
  return {
    sheet: sheet.title.nb,
    title: column.title.nb,
    required:
      required === true || required === undefined
        ? yes(required, language)
        : peopleFormula(form, sheet.id, required, language),
    locked: yes(column.locked, language),
    total: yes(column.total, language),
    fromPrevious: source?.title.nb ?? null,
    role: role === undefined ? null : word('roles', role, language),
    help: column.help.nb,
    width: column.width,
    id: column.id,
    ...(type.kind === 'computed'
      ? { formula: formula(type.formula), ...shownAs(type.as, language) }
      : givenAs(type, language)),
  };
}

function shownAs(as: ComputedAs, language: Language): RowOf<'columns'> {
  const type = word('types', as.kind, language);
  switch (as.kind) {
    case 'integer':
      return { type };
    case 'amount':
      return { type, unit: word('units', as.unit, language) };
    case 'decimal':
      return { type, decimals: as.decimals, unit: as.unit?.nb ?? null };
    case 'percent':
      return { type, decimals: as.decimals };
    case 'choice':
      return { type, list: as.list };
  }
}

type Given = Extract<ColumnDefinition['type'], { kind: WrittenType }>;

function givenAs(given: Given, language: Language): RowOf<'columns'> {
  const type = word('types', given.kind, language);
  switch (given.kind) {
    case 'text':
    case 'longText':
      return { type, length: given.maxLength };
    case 'integer':
      return { type, ...rangeOf(given) };
    case 'amount':
      return { type, ...rangeOf(given), unit: word('units', given.unit, language) };
    case 'decimal':
      return { type, ...rangeOf(given), decimals: given.decimals, unit: given.unit?.nb ?? null };
    case 'percent':
      return { type, ...rangeOf(given), decimals: given.decimals };
    case 'choice':
    case 'choices':
      return { type, list: given.list };
    case 'date':
    case 'month':
    case 'yesNo':
      return { type };
  }
}

/** At most 15 digits, so that a number of Excel holds them. */
function rangeOf({ min, max }: { readonly min: string; readonly max: string }): RowOf<'columns'> {
  return { min: Number(min), max: Number(max) };
}

function listRows(list: ListDefinition, language: Language): readonly RowOf<'lists'>[] {
  if ('register' in list) return [{ list: list.id, register: word('registers', list.register, language) }];
  return list.items.map(({ code, label, colour }) => ({
    list: list.id,
    label: label.nb,
    code,
    colour: colour === undefined ? null : word('colours', colour, language),
  }));
}

function ruleRow(form: FormDefinition, rule: FormRule, language: Language): RowOf<'rules'> {
  const sheet = form.sheets.find(({ id }) => id === rule.sheet);
  const column = sheet?.columns.find(({ id }) => id === rule.column);
  return {
    sheet: sheet?.title.nb ?? rule.sheet,
    column: column?.title.nb ?? rule.column,
    formula: peopleFormula(form, rule.sheet, rule.formula, language),
    severity: word('severities', rule.severity, language),
    trial: yes(rule.trial, language),
    advice: rule.advice.nb,
    id: rule.id,
  };
}
