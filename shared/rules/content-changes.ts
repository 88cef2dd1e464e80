import { rowsOf, valueIn } from '../content.ts';
import type { ReportContent, RowContent } from '../content.ts';
import type { FormDefinition, SheetDefinition } from '../forms/definition.ts';
import type { CellValue } from '../value.ts';
import { sameValue } from '../value.ts';
import { columnsFilled } from './lines.ts';

/** What differs between two contents of a sheet. */
export interface SheetChanges {
  readonly sheet: SheetDefinition;
  /** A line has come, gone, moved, been emptied or got its first cell: then columns are not told apart. */
  readonly lines: boolean;
  readonly columns: ReadonlySet<string>;
}

export function contentChanges(
  form: FormDefinition,
  before: ReportContent,
  after: ReportContent,
): readonly SheetChanges[] {
  return form.sheets
    .map((sheet) => sheetChanges(sheet, rowsOf(before, sheet.id), rowsOf(after, sheet.id)))
    .filter(({ lines, columns }) => lines || columns.size > 0);
}

function sheetChanges(
  sheet: SheetDefinition,
  before: readonly RowContent[],
  after: readonly RowContent[],
): SheetChanges {
  const columns = new Set<string>();
  if (before === after) return { sheet, lines: false, columns };
  const known = new Map(before.map((row) => [row.id, row]));
  const isSameSet = known.size === before.length && new Set(after.map(({ id }) => id)).size === before.length;
  if (!isSameSet || before.length !== after.length) return { sheet, lines: true, columns };
  for (const row of after) {
    const old = known.get(row.id);
    const changed = old === undefined ? [] : changedColumns(sheet, old, row);
    if (old === undefined || hasMoved(sheet, old, row, changed.length))
      return { sheet, lines: true, columns };
    for (const column of changed) columns.add(column);
  }
  return { sheet, lines: false, columns };
}

function changedColumns(sheet: SheetDefinition, old: RowContent, row: RowContent): readonly string[] {
  return sheet.columns.map(({ id }) => id).filter((id) => !isSame(valueIn(old, id), valueIn(row, id)));
}

/** Comparing kind and value first spares the canonical texts of most cells. */
function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (a?.t === b?.t && a?.v === b?.v) || sameValue(a, b);
}

function hasMoved(sheet: SheetDefinition, old: RowContent, row: RowContent, changed: number): boolean {
  const holdsSomething = (one: RowContent) => columnsFilled(sheet, one).length > 0;
  return old.line !== row.line || (changed > 0 && holdsSomething(old) !== holdsSomething(row));
}
