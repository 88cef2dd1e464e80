import { rowsOf, valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import type { SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { filledLines, textIn } from './lines.ts';
import type { ReportUnderCheck } from './rule.ts';
import { foldTitle, shareMostWords, wordsOf } from './title-words.ts';

/** The lines of a sheet beside those of the same organisation's last report. */
export interface LastPeriod {
  /** The line that this one goes on with: of the same id, else the only one with the same title. */
  readonly before: (row: RowContent) => RowContent | undefined;
  /** Lines that no line goes on with, not even one with nearly the same title. */
  readonly gone: readonly RowContent[];
}

/** Null where there is no report of last period. */
export function lastPeriodOf(report: ReportUnderCheck, sheet: SheetDefinition): LastPeriod | null {
  const { previous } = report;
  if (previous === undefined || previous === null) return null;
  const old = filledLines({ ...report, content: previous }, sheet);
  const now = filledLines(report, sheet);
  const byId = new Map(old.map((row) => [row.id, row]));
  const byTitle = Map.groupBy(old, (row) => titleOf(sheet, row));
  const ids = new Set(now.map(({ id }) => id));
  const before = (row: RowContent) => byId.get(row.id) ?? onlyOne(byTitle.get(titleOf(sheet, row)), ids);
  const goneOn = new Set(now.map(before));
  const titles = now.map((row) => wordsOf(titleOf(sheet, row)));
  const isGone = (row: RowContent) =>
    !goneOn.has(row) && !titles.some((words) => shareMostWords(words, wordsOf(titleOf(sheet, row))));
  return { before, gone: old.filter(isGone) };
}

/** The rows of a sheet in last period's report, given by hand or fixed; none without one. */
export function lastRowsOf({ previous }: ReportUnderCheck, sheet: SheetDefinition): readonly RowContent[] {
  return previous === undefined || previous === null ? [] : rowsOf(previous, sheet.id);
}

/** A line that is still there under its own id is not taken for another one of the same title. */
function onlyOne(rows: readonly RowContent[] | undefined, ids: ReadonlySet<string>): RowContent | undefined {
  const free = rows?.filter(({ id }) => !ids.has(id)) ?? [];
  return free.length === 1 ? free[0] : undefined;
}

/** Folded; a line without a title is like no other. */
function titleOf(sheet: SheetDefinition, row: RowContent): string {
  const column = columnWithRole(sheet, 'title')?.id;
  const title = column === undefined ? '' : foldTitle(textIn(valueIn(row, column)) ?? '');
  return title === '' ? row.id : title;
}
