import { fromGrid, isDay } from '../workbook/cell-text.ts';
import type { ColumnDefinition, Lists } from '../forms/definition.ts';
import { serialFrom1904 } from '../excel-date.ts';
import type { Grid } from '../workbook/grid.ts';
import { cellAt } from '../workbook/grid.ts';
import { itemsOf, shownLabel } from '../workbook/list-labels.ts';
import type { Language } from '../language.ts';
import { nearestItem } from '../rules/nearest-label.ts';
import { holdsPersonNumber } from '../rules/person-number.ts';
import type { CellValue } from '../value.ts';
import type { RowProblem } from './problem.ts';

export interface TableValue {
  readonly value: CellValue;
  readonly problem: RowProblem | null;
}

interface Surroundings {
  readonly grid: Grid;
  readonly lists: Lists;
  readonly language: Language;
}

/** A cell of the table as its column takes it; what the column cannot take is told, with the cell as it was written. */
export function readValue(
  column: ColumnDefinition,
  row: number,
  at: number,
  { grid, lists, language }: Surroundings,
): TableValue {
  const raw = cellAt(grid, row, at);
  const isSerial = grid.date1904 === true && typeof raw === 'number' && isDay(column);
  const { value } = fromGrid(column, isSerial ? serialFrom1904(raw) : raw, lists);
  const place = { row, column: at };
  const heading = column.title[language];
  if (value?.t === 's' && holdsPersonNumber(value.v))
    return { value, problem: { code: 'PERSON_NUMBER', heading, ...place } };
  return { value, problem: problemOf(column, value, heading, lists, language, place) };
}

function problemOf(
  column: ColumnDefinition,
  value: CellValue,
  heading: string,
  lists: Lists,
  language: Language,
  place: { readonly row: number; readonly column: number },
): RowProblem | null {
  if (value === null) return null;
  const written = value.t === 'l' ? value.v.join('; ') : String(value.v);
  switch (column.type.kind) {
    case 'text':
    case 'longText': {
      const { maxLength: most } = column.type;
      return written.length <= most
        ? null
        : { code: 'TOO_LONG', heading, written, length: written.length, most, ...place };
    }
    case 'date':
    case 'month':
      return value.t === 'd' ? null : { code: 'NO_DATE', heading, written, ...place };
    case 'integer':
    case 'amount':
    case 'decimal':
    case 'percent':
      return value.t === 'n' ? null : { code: 'NO_NUMBER', heading, written, ...place };
    case 'choice':
    case 'choices':
    case 'yesNo': {
      const items = itemsOf(column, lists);
      const isKnown = value.t !== 's' || items.some(({ code }) => code === value.v);
      if (isKnown || items.length === 0) return null;
      const label = (item: (typeof items)[number]) => shownLabel(item, items, language);
      const near = nearestItem(written, items);
      const suggestion = near === null ? null : label(near);
      return { code: 'NOT_ON_LIST', heading, written, suggestion, choices: items.map(label), ...place };
    }
    case 'computed':
      return null;
  }
}
