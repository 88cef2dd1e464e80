import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { numberIn } from '../value.ts';
import type { SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsFilled, holdsNothing, filledLines, openSheets, textIn } from './lines.ts';
import type { ReportUnderCheck } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/** A line that looks like one half of a line that was broken in two. */
export interface BrokenLine {
  readonly sheet: SheetDefinition;
  readonly row: RowContent;
  readonly title: string;
  readonly amount: string;
  /** `untitled`: something for an amount without a title. `unfinished`: a title without an amount, continued on the next line. */
  readonly half: 'untitled' | 'unfinished';
  /**
   * The line that it seems to belong to: right above an untitled one with a number for its amount, right below an
   * unfinished one.
   */
  readonly other: RowContent | undefined;
  /** Cells whose emptiness needs no further word, because mending the line settles them. */
  readonly settles: readonly { readonly row: RowContent; readonly columns: readonly string[] }[];
}

/** Whether the sheet has what a line can be broken between. */
export const mayBreak = isOpenWith('title', 'amount');

export function brokenLines(report: ReportUnderCheck): readonly BrokenLine[] {
  return openSheets(report.form).flatMap((sheet) => {
    const title = columnWithRole(sheet, 'title')?.id;
    const amount = columnWithRole(sheet, 'amount')?.id;
    if (title === undefined || amount === undefined) return [];
    const lines = filledLines(report, sheet);
    return lines.flatMap((row, at) => {
      const place = { sheet, row, title, amount };
      if (!holds(row, title)) return holds(row, amount) ? [untitled(place, lines[at - 1])] : [];
      const below = adjoining(row, lines[at + 1]);
      return !holds(row, amount) && continues(below, title) ? [unfinished(place, below)] : [];
    });
  });
}

type Place = Pick<BrokenLine, 'sheet' | 'row' | 'title' | 'amount'>;

function untitled(place: Place, previous: RowContent | undefined): BrokenLine {
  const { sheet, row, title, amount } = place;
  const above = canBelong(place, previous) ? adjoining(row, previous) : undefined;
  const isAlone = columnsFilled(sheet, row).length === 1;
  const own = { row, columns: isAlone ? sheet.columns.map(({ id }) => id) : [title] };
  const lacksAmount = above !== undefined && !holds(above, amount);
  const settles = lacksAmount ? [own, { row: above, columns: [amount] }] : [own];
  return { ...place, half: 'untitled', other: above, settles };
}

function unfinished(place: Place, below: RowContent): BrokenLine {
  const columns = [place.amount, ...columnsFilled(place.sheet, below).map(({ id }) => id)];
  return { ...place, half: 'unfinished', other: below, settles: [{ row: place.row, columns }] };
}

/** Whether the line begins in the middle of a sentence. */
function continues(row: RowContent | undefined, title: string): row is RowContent {
  return row !== undefined && /^\p{Ll}/u.test(textIn(valueIn(row, title)) ?? '');
}

/** An amount can belong to a line that has one or none, and not to one with something else in its place. */
function canBelong({ row, amount }: Place, above: RowContent | undefined): boolean {
  if (above === undefined || numberIn(valueIn(row, amount)) === null) return false;
  return !holds(above, amount) || numberIn(valueIn(above, amount)) !== null;
}

/** With an empty line between them two lines are two things. */
function adjoining(row: RowContent, other: RowContent | undefined): RowContent | undefined {
  return other !== undefined && Math.abs(other.line - row.line) === 1 ? other : undefined;
}

function holds(row: RowContent, column: string): boolean {
  return !holdsNothing(valueIn(row, column));
}
