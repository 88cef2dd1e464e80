import type { ReportContent } from '../../shared/content.ts';
import { rowsOf, valueIn } from '../../shared/content.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import type { TextReading } from '../../shared/workbook/text-reading.ts';
import type { CellValue } from '../../shared/value.ts';
import { sameValue, text } from '../../shared/value.ts';
import type { TakenReading } from '../open-report.ts';

interface Settled {
  readonly content: ReportContent;
  /** Understood just now: the text still stands in the sheet. */
  readonly fresh: readonly TextReading[];
  /** Understood earlier, and the cell still holds what it was understood as. */
  readonly taken: readonly TakenReading[];
}

type Cell = Pick<TextReading, 'sheet' | 'row' | 'column'>;

/**
 * A text that was replaced by what it was read as and stands there again has been put back by the user, who wants it so: it
 * counts as the text. So does one that the report holds already. A rule then asks for a number.
 */
export function settleReadings(
  { content, textReadings }: Pick<GridReading, 'content' | 'textReadings'>,
  earlier: readonly TakenReading[],
  base: ReportContent,
): Settled {
  const before = new Map(earlier.map((reading) => [keyOf(reading), reading]));
  const known = valuesIn(base);
  const isBack = (reading: TextReading): boolean =>
    before.get(keyOf(reading))?.written === reading.written || isText(known(reading), reading.written);
  const back = textReadings.filter(isBack);
  const standing = new Set(textReadings.map(keyOf));
  const now = valuesIn(content);
  return {
    content: back.length === 0 ? content : withTexts(content, back),
    fresh: textReadings.filter((reading) => !isBack(reading)),
    taken: earlier.filter(
      (reading) => !standing.has(keyOf(reading)) && sameValue(now(reading), reading.value),
    ),
  };
}

function keyOf({ sheet, row, column }: Cell): string {
  return JSON.stringify([sheet, row, column]);
}

function valuesIn(content: ReportContent): (cell: Cell) => CellValue {
  const rows = new Map(
    Object.keys(content.sheets).flatMap((sheet) =>
      rowsOf(content, sheet).map((row) => [`${sheet}/${row.id}`, row] as const),
    ),
  );
  return ({ sheet, row, column }) => {
    const found = rows.get(`${sheet}/${row}`);
    return found === undefined ? null : valueIn(found, column);
  };
}

function isText(value: CellValue, written: string): boolean {
  return value?.t === 's' && value.v.trim() === written;
}

function withTexts(content: ReportContent, readings: readonly TextReading[]): ReportContent {
  const texts = Map.groupBy(readings, ({ sheet, row }) => `${sheet}/${row}`);
  const sheets = Object.entries(content.sheets).map(([sheet, { rows }]) => {
    const changed = rows.map((row) => {
      const own = texts.get(`${sheet}/${row.id}`) ?? [];
      const cells = Object.fromEntries(own.map(({ column, written }) => [column, text(written)] as const));
      return own.length === 0 ? row : { ...row, cells: { ...row.cells, ...cells } };
    });
    return [sheet, { rows: changed }] as const;
  });
  return { sheets: Object.fromEntries(sheets) };
}
