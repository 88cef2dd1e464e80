import type { ReportContent, RowContent } from '../content.ts';
import { valueIn } from '../content.ts';
import { add } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { ColumnDefinition, ColumnType, SheetDefinition } from './definition.ts';
import { compute, numberIn } from './evaluate.ts';
import type { Share } from './expression.ts';

/** A row with the report that its computed cells are computed from. */
export interface CountedLine {
  readonly row: RowContent;
  readonly content: ReportContent;
}

type ShareColumn = ColumnDefinition & {
  readonly type: Extract<ColumnType, { kind: 'computed' }> & { readonly expression: Share };
};

export function isShare(column: ColumnDefinition): column is ShareColumn {
  return column.type.kind === 'computed' && column.type.expression.op === 'share';
}

/** The exact sum of a column over the lines; of shares, the share of the sums, null where there is none. */
export function totalIn(
  sheet: SheetDefinition,
  column: ColumnDefinition,
  lines: readonly CountedLine[],
): Decimal | null {
  if (!isShare(column)) return sumIn(column, lines);
  const sums = sheet.columns.flatMap((other) =>
    isShare(other) ? [] : [[other.id, { t: 'n', v: sumIn(other, lines) }] as const],
  );
  const row = { id: '', line: 0, cells: Object.fromEntries(sums) };
  return compute(column.type.expression, { sheets: {} }, row);
}

function sumIn(column: ColumnDefinition, lines: readonly CountedLine[]): Decimal {
  return add('0', ...lines.flatMap((line) => numberOf(column, line) ?? []));
}

/** What a cell counts for, given or computed; null when it holds no number. */
export function numberOf(column: ColumnDefinition, { row, content }: CountedLine): Decimal | null {
  return column.type.kind === 'computed'
    ? compute(column.type.expression, content, row)
    : numberIn(valueIn(row, column.id));
}
