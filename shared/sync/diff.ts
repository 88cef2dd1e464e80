import type { ReportContent, RowContent } from '../content.ts';
import { rowsOf, valueIn } from '../content.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { isInput } from '../workbook/layout.ts';
import { isEmpty, sameValue } from '../value.ts';
import type { AddRow, DeleteRow, OperationSource, SetCell } from './operation.ts';

/** An operation before a device has numbered it. */
export type OperationDraft = Omit<SetCell, 'seq'> | Omit<AddRow, 'seq'> | Omit<DeleteRow, 'seq'>;

export interface DiffInput {
  readonly form: FormDefinition;
  /** As the report stood at `revision`. */
  readonly base: ReportContent;
  readonly current: ReportContent;
  readonly revision: number;
  readonly source: OperationSource;
  /** The author's clock. */
  readonly at: string;
  /** Whether the current state says anything about a column; all of them when not given. See `isRead`. */
  readonly covers?: (sheet: string, column: string) => boolean;
}

/**
 * What must be done to the base to get the current state: per sheet of the form first deleted rows, then each row from
 * the top, new ones added before their cells are set. A sheet that the current state does not hold has not changed,
 * nor has what the reporter cannot write. An empty cell of any kind is the same as none. A row that is gone but holds
 * something in a column that the current state says nothing about is emptied rather than deleted.
 */
export function diff(input: DiffInput): readonly OperationDraft[] {
  return input.form.sheets
    .filter((sheet) => input.current.sheets[sheet.id] !== undefined)
    .flatMap((sheet) => sheetDiff(sheet, input));
}

function sheetDiff(sheet: SheetDefinition, input: DiffInput): readonly OperationDraft[] {
  const { base, current, covers = () => true } = input;
  const head = { base: input.revision, source: input.source, at: input.at, sheet: sheet.id } as const;
  const columns = sheet.columns.filter((column) => isInput(column) && covers(sheet.id, column.id));
  const isOpen = sheet.rows.kind === 'open';
  const before = byId(rowsOf(base, sheet.id));
  const after = byId(rowsOf(current, sheet.id));
  const gone = [...before.values()].filter(
    (row) => isOpen && !after.has(row.id) && hasSomething(row, columns),
  );
  const unseen = sheet.columns.filter((column) => isInput(column) && !columns.includes(column));
  const emptied = gone.filter((row) => hasSomething(row, unseen));
  const deleted = gone.filter((row) => !emptied.includes(row));
  const kept = [
    ...[...after.values()].filter((row) => isOpen || before.has(row.id)),
    ...emptied.map((row) => ({ ...row, cells: {} })),
  ];
  return [
    ...deleted.map((row) => ({ kind: 'deleteRow', ...head, row: row.id }) as const),
    ...kept.flatMap((row) => {
      const sets = changedCells(columns, before.get(row.id), row).map(
        ({ id }) => ({ kind: 'set', ...head, row: row.id, column: id, value: valueIn(row, id) }) as const,
      );
      return before.has(row.id)
        ? sets
        : [{ kind: 'addRow', ...head, row: row.id, position: row.line } as const, ...sets];
    }),
  ];
}

function byId(rows: readonly RowContent[]): ReadonlyMap<string, RowContent> {
  return new Map(rows.toSorted((a, b) => a.line - b.line).map((row) => [row.id, row]));
}

function changedCells(
  columns: readonly ColumnDefinition[],
  before: RowContent | undefined,
  after: RowContent,
): readonly ColumnDefinition[] {
  return columns.filter(({ id }) => {
    const was = before === undefined ? null : valueIn(before, id);
    const is = valueIn(after, id);
    return isEmpty(was) ? !isEmpty(is) : !sameValue(was, is);
  });
}

/** An empty line shows nothing, so that it is missing from the sheet does not mean that somebody deleted it. */
function hasSomething(row: RowContent, columns: readonly ColumnDefinition[]): boolean {
  return columns.some(({ id }) => !isEmpty(valueIn(row, id)));
}
