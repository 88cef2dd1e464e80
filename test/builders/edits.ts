import fc from 'fast-check';
import type { ReportContent, RowContent } from '../../shared/content.ts';
import { rowsOf } from '../../shared/content.ts';
import type {
  ColumnDefinition,
  FormDefinition,
  Lists,
  SheetDefinition,
} from '../../shared/forms/definition.ts';
import { itemsOf } from '../../shared/workbook/list-labels.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import type { CellValue } from '../../shared/value.ts';
import { choices, date, number, text, yesNo } from '../../shared/value.ts';

/** What a reporter does to a sheet, one thing at a time. */
export type Edit =
  | {
      readonly kind: 'set';
      readonly sheet: string;
      readonly row: string;
      readonly column: string;
      readonly value: CellValue;
    }
  | { readonly kind: 'add' | 'delete'; readonly sheet: string; readonly row: string }
  | { readonly kind: 'move'; readonly sheet: string; readonly row: string; readonly line: number };

const likelyWords = [
  'Samsår',
  'av noe',
  'Oslo',
  '20205-midler',
  'Digital hjemmeoppfølging i Oslo sektor',
  'Digital hjemmeoppfølging for Oslo sektor',
  '12341)',
  'x'.repeat(4100),
];

/** Few values, so that lines meet: equal titles, equal amounts, amounts a thousand times apart, and things out of place. */
function likelyValue(column: ColumnDefinition, lists: Lists): fc.Arbitrary<CellValue> {
  const codes = itemsOf(column, lists)
    .slice(0, 4)
    .map(({ code }) => code);
  const words = likelyWords.map(text);
  const numbers = ['0', '3', '0.5', '2.75', '1000', '1000000', '3000000'].map(number);
  const days = ['2025-01-01', '2025-10-15', '2026-03-01'].map(date);
  const own = ((): readonly CellValue[] => {
    switch (column.type.kind) {
      case 'text':
      case 'longText':
        return words;
      case 'integer':
      case 'amount':
      case 'decimal':
      case 'percent':
        return numbers;
      case 'date':
      case 'month':
        return days;
      case 'choice':
        return codes.map(text);
      case 'choices':
        return [choices(codes), choices(codes.slice(0, 1))];
      case 'yesNo':
        return [yesNo(true), yesNo(false)];
      case 'computed':
        return [null];
    }
  })();
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(null, ...own) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(...words, ...numbers, ...days) },
  );
}

const rowIds = ['r1', 'r2', 'r3', 'r4', 'r5'];

function rowsFor(sheet: SheetDefinition, lists: Lists): fc.Arbitrary<readonly RowContent[]> {
  const cells = fc.record(
    Object.fromEntries(
      sheet.columns
        .filter(({ type }) => type.kind !== 'computed')
        .map((column) => [column.id, likelyValue(column, lists)]),
    ),
  );
  return fc
    .subarray(rowIds)
    .chain((ids) =>
      fc.tuple(...ids.map((id, at) => cells.map((filled) => ({ id, line: at + 1, cells: filled })))),
    );
}

export function likelyContent(form: FormDefinition, lists: Lists): fc.Arbitrary<ReportContent> {
  const sheets = form.sheets.map((sheet) =>
    rowsFor(sheet, lists).map((rows) => [sheet.id, { rows }] as const),
  );
  return fc.tuple(...sheets).map((entries) => ({ sheets: Object.fromEntries(entries) }));
}

/** A report with or without one of last period. */
export function likelyReport(form: FormDefinition, lists: Lists): fc.Arbitrary<ReportUnderCheck> {
  return fc
    .tuple(likelyContent(form, lists), fc.option(likelyContent(form, lists)))
    .map(([content, previous]) => {
      const organisation = { id: 'a', name: 'A' };
      return { form, period: '2025', organisation, content, previous, lists };
    });
}

export function likelySet(form: FormDefinition, lists: Lists): fc.Arbitrary<Extract<Edit, { kind: 'set' }>> {
  const cells = form.sheets.flatMap((sheet) =>
    sheet.columns.filter(({ type }) => type.kind !== 'computed').map((column) => ({ sheet, column })),
  );
  return fc.tuple(fc.constantFrom(...cells), fc.constantFrom(...rowIds)).chain(([{ sheet, column }, row]) =>
    likelyValue(column, lists).map((value) => ({
      kind: 'set' as const,
      sheet: sheet.id,
      row,
      column: column.id,
      value,
    })),
  );
}

export function likelyEdit(form: FormDefinition, lists: Lists): fc.Arbitrary<Edit> {
  const row = { sheet: fc.constantFrom(...form.sheets.map(({ id }) => id)), row: fc.constantFrom(...rowIds) };
  return fc.oneof(
    { weight: 6, arbitrary: likelySet(form, lists) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('add' as const, 'delete' as const), ...row }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        ...row,
        line: fc.integer({ min: 1, max: 9 }),
      }),
    },
  );
}

export function applyEdit(report: ReportUnderCheck, edit: Edit): ReportUnderCheck {
  const { sheets } = report.content;
  const rows = afterEdit(rowsOf(report.content, edit.sheet), edit);
  return { ...report, content: { sheets: { ...sheets, [edit.sheet]: { rows } } } };
}

function afterEdit(rows: readonly RowContent[], edit: Edit): readonly RowContent[] {
  const change = (how: (row: RowContent) => RowContent) =>
    rows.map((row) => (row.id === edit.row ? how(row) : row));
  switch (edit.kind) {
    case 'set':
      return change((row) => ({ ...row, cells: { ...row.cells, [edit.column]: edit.value } }));
    case 'move':
      return change((row) => ({ ...row, line: edit.line }));
    case 'delete':
      return rows.filter(({ id }) => id !== edit.row);
    case 'add':
      return rows.some(({ id }) => id === edit.row)
        ? rows
        : [...rows, { id: edit.row, line: rows.length + 1, cells: {} }];
  }
}
