import type { DataSheet } from './data-sheet.ts';
import { lastLettersOf, lastRowOf } from './data-sheet.ts';
import { columnLetters, rowOf } from './layout.ts';
import type { AreaPlan, HighlightPlan, NamePlan } from './plan.ts';
import { metaSheetName } from './sheet-names.ts';

/**
 * What has happened to single cells. The pane writes their keys on the hidden sheet, and formats that were laid out with
 * the sheets show them: so no cell's own format is touched, and no protection is taken off, which would empty what the
 * user can undo.
 */
export const cellMarks = ['conflict', 'rejected', 'waiting'] as const;
export type CellMark = (typeof cellMarks)[number];

/** More than that is told in the pane alone. */
export const mostMarked = 200;

/** On the hidden sheet, from the second row on. The fifth column is for the cells that are asked about. */
export const markColumns: Readonly<Record<CellMark, number>> = { conflict: 3, rejected: 4, waiting: 6 };
export const firstMarkRow = 2;
const lastMarkRow = firstMarkRow + mostMarked - 1;

export function cellOf(mark: CellMark, row: number): string {
  return `${columnLetters(markColumns[mark])}${row}`;
}

const allOf = (mark: CellMark): string => `rapportark_${mark}`;
const firstOf = (mark: CellMark): string => `rapportark_first_${mark}`;

export const markNames: readonly NamePlan[] = cellMarks.flatMap((mark) => {
  const [first, last] = [firstMarkRow, lastMarkRow].map((row) => cellOf(mark, row));
  const hidden = { sheet: metaSheetName, visible: false };
  return [
    { ...hidden, name: allOf(mark), address: `${first}:${last}` },
    { ...hidden, name: firstOf(mark), address: `${first}:${first}` },
  ];
});

export const markAreas: readonly AreaPlan[] = cellMarks.map((mark) => ({
  address: `${cellOf(mark, firstMarkRow)}:${cellOf(mark, lastMarkRow)}`,
  style: 'plain',
  numberFormat: '@',
  open: true,
}));

/** As the formats put it together from the hidden ids; without a column for the whole line. */
export function markKey(at: {
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
}): string {
  return `rapportark:${at.sheet}/${at.row}/${at.column ?? ''}`;
}

/** As a rule nothing is marked, and then no cell has to look through the list. */
export function markHighlights(data: DataSheet): readonly HighlightPlan[] {
  const first = rowOf.firstLine;
  const line = `$A$${rowOf.ids}&"/"&$A${first}&"/"`;
  return cellMarks.map((mark) => {
    const isListed = `COUNTIF(${allOf(mark)},${line}&B$${rowOf.ids})+COUNTIF(${allOf(mark)},${line})>0`;
    return {
      address: `B${first}:${lastLettersOf(data)}${lastRowOf(data)}`,
      formula: `IF(LEN(${firstOf(mark)})=0,FALSE,${isListed})`,
      style: mark,
    };
  });
}
