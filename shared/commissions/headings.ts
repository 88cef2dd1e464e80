import { nearest } from '../nearest.ts';
import { headerText } from '../workbook/column-look.ts';
import type { ColumnDefinition, SheetDefinition } from '../forms/definition.ts';
import type { GridValue } from '../workbook/cell-text.ts';
import type { Grid } from '../workbook/grid.ts';
import { isBlank } from '../workbook/grid.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { languages } from '../language.ts';
import type { Language } from '../language.ts';
import {
  folded,
  inEveryLanguage,
  informationHeading,
  otherInformationNames,
  otherNames,
  otherRecipientNames,
  recipientsHeading,
} from './words.ts';

/** What a column of the table holds. */
export type Meaning =
  | { readonly kind: 'cell'; readonly column: ColumnDefinition }
  | { readonly kind: 'recipients' }
  | { readonly kind: 'information' };

export interface Heading {
  /** From 1, as Excel counts. */
  readonly column: number;
  readonly written: string;
  /** Null for a heading that is not known. */
  readonly meaning: Meaning | null;
}

export interface HeaderRow {
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** The columns that are laid in when a round opens: those that a table can fill. */
export function laidInColumns({ columns }: SheetDefinition): readonly ColumnDefinition[] {
  return columns.filter(({ locked, type }) => locked === true && type.kind !== 'computed');
}

const searchedRows = 15;

/** The first of the rows with the most known headings; null when no row has two. */
export function findHeader(grid: Grid, sheet: SheetDefinition): HeaderRow | null {
  const rows = grid.values.slice(0, searchedRows).map((line, at) => ({
    row: at + 1,
    headings: line.flatMap((value, column) => headingIn(value, column + 1, sheet)),
  }));
  const known = ({ headings }: HeaderRow) => headings.filter(({ meaning }) => meaning !== null).length;
  const [best] = rows.toSorted((a, b) => known(b) - known(a));
  return best === undefined || known(best) < 2 ? null : best;
}

function headingIn(value: GridValue, column: number, sheet: SheetDefinition): readonly Heading[] {
  if (isBlank(value)) return [];
  const written = String(value).replace(/\s+/g, ' ').trim();
  return [{ column, written, meaning: meaningOf(written, sheet) }];
}

/** The column's own title comes before what others might call it. */
function meaningOf(written: string, sheet: SheetDefinition): Meaning | null {
  const wanted = folded(written);
  const found = namesIn(sheet).find(({ names }) => names.some((name) => folded(name) === wanted));
  return found?.meaning ?? null;
}

function namesIn(sheet: SheetDefinition): readonly { meaning: Meaning; names: readonly string[] }[] {
  const columns = laidInColumns(sheet);
  const cell = (column: ColumnDefinition): Meaning => ({ kind: 'cell', column });
  return [
    ...columns.map((column) => ({
      meaning: cell(column),
      names: [
        ...inEveryLanguage(column.title),
        ...languages.map((language) => headerText(column, language)),
        column.id,
      ],
    })),
    {
      meaning: { kind: 'recipients' },
      names: [...inEveryLanguage(recipientsHeading), ...otherRecipientNames],
    },
    {
      meaning: { kind: 'information' },
      names: [...inEveryLanguage(informationHeading), ...otherInformationNames],
    },
    ...columns.map((column) => ({
      meaning: cell(column),
      names: column.role === undefined ? [] : (otherNames[column.role] ?? []),
    })),
  ];
}

/** The headings that a table for the sheet can have, as they are called in the language. */
export function knownHeadings(sheet: SheetDefinition, language: Language): readonly string[] {
  return [
    ...laidInColumns(sheet).map((column) => headerText(column, language)),
    recipientsHeading[language],
    ...(columnWithRole(sheet, 'obligation') === undefined ? [] : [informationHeading[language]]),
  ];
}

/** The heading that was probably meant. */
export function nearestHeading(written: string, sheet: SheetDefinition): string | null {
  return nearest(
    written,
    namesIn(sheet).flatMap(({ names }) => names),
  );
}
