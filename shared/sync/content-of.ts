import type { CellKey, ReportContent, RowContent, SheetContent } from '../content.ts';
import type { FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { isEmpty, type CellValue } from '../value.ts';

interface ContentSource {
  readonly rows: readonly PlacedRow[];
  readonly cells: readonly (CellKey & { readonly value: CellValue })[];
}
interface PlacedRow {
  readonly sheet: string;
  readonly row: string;
  readonly position: number;
}

/** The report as rules, layout and exports see it, from the rows that are not deleted and their cells. */
export function contentOf(form: FormDefinition, state: ContentSource): ReportContent {
  const cells = cellsByRow(state);
  const sheets = form.sheets.map((sheet): [string, SheetContent] => [
    sheet.id,
    { rows: placed(sheet, state.rows, cells) },
  ]);
  return { sheets: Object.fromEntries(sheets) };
}

type Cells = ReadonlyMap<string, Readonly<Record<string, CellValue>>>;

function cellsByRow({ cells }: ContentSource): Cells {
  const filled = cells.filter(({ value }) => !isEmpty(value));
  const rows = Map.groupBy(filled, ({ sheet, row }) => `${sheet}\n${row}`);
  return new Map(
    Array.from(rows, ([key, members]) => [
      key,
      Object.fromEntries(members.map(({ column, value }) => [column, value])),
    ]),
  );
}

/** Each row at its position or right after the one before, moved up where the sheet would end too soon. */
function placed(sheet: SheetDefinition, all: readonly PlacedRow[], cells: Cells): readonly RowContent[] {
  const rows = all.filter((row) => row.sheet === sheet.id).sort(byPosition);
  const lines = sheet.rows.kind === 'open' ? Math.max(sheet.rows.capacity, rows.length) : rows.length;
  let previous = 0;
  return rows.map(({ row, position }, index) => {
    const lastFree = lines - (rows.length - 1 - index);
    previous = Math.min(Math.max(previous + 1, position), lastFree);
    return { id: row, line: previous, cells: cells.get(`${sheet.id}\n${row}`) ?? {} };
  });
}

function byPosition(a: PlacedRow, b: PlacedRow): number {
  return a.position - b.position || (a.row < b.row ? -1 : 1);
}
