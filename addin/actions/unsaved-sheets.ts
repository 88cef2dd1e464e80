import type { ReportContent, RowContent } from '../../shared/content.ts';
import { rowsOf, valueIn } from '../../shared/content.ts';
import type { FormDefinition, Lists, SheetDefinition } from '../../shared/forms/definition.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { cellAt } from '../../shared/workbook/grid.ts';
import { instructionsMark, isInput, listsMark, metaMark, sheetMark } from '../../shared/workbook/layout.ts';
import { readGrid } from '../../shared/workbook/read-grid.ts';
import { isEmpty, sameValue } from '../../shared/value.ts';
import { settleReadings } from './settle-readings.ts';

/** What is known of the report whose sheets are about to be replaced. */
export interface Former {
  /** Null when the pane does not know the form. */
  readonly form: FormDefinition | null;
  readonly lists: Lists;
  /** States of the report that the server has or has had. */
  readonly known: readonly ReportContent[];
}

/** Names of the sheets that hold something no known state has, or something that cannot be read. */
export function unsavedSheets(grids: readonly Grid[], former: Former): readonly string[] {
  return grids.filter((grid) => isDataSheet(grid) && holdsUnsaved(grid, former)).map(({ name }) => name);
}

const isDataSheet = (grid: Grid) =>
  ![instructionsMark, listsMark, metaMark].some((mark) => mark === cellAt(grid, 1, 1));

function holdsUnsaved(grid: Grid, { form, lists, known }: Former): boolean {
  const sheet = form?.sheets.find((candidate) => cellAt(grid, 1, 1) === sheetMark(candidate));
  if (form === null || sheet === undefined) return true;
  const reading = readGrid(form, [grid], lists, () => crypto.randomUUID());
  const { problems, textReadings } = reading;
  const content = known.reduce(
    (read, state) => settleReadings({ content: read, textReadings }, [], state).content,
    reading.content,
  );
  if (problems.some(({ code }) => code !== 'MISSING_SHEET')) return true;
  return rowsOf(content, sheet.id).some((row) => !isKnown(row, sheet, known));
}

function isKnown(row: RowContent, sheet: SheetDefinition, known: readonly ReportContent[]): boolean {
  const states = known.flatMap((content) => rowsOf(content, sheet.id).filter(({ id }) => id === row.id));
  return sheet.columns.filter(isInput).every(({ id }) => {
    const value = valueIn(row, id);
    return isEmpty(value) || states.some((state) => sameValue(valueIn(state, id), value));
  });
}
