import type { ColumnDefinition, FormDefinition, ListItem, SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from './layout.ts';
import { listOf } from './list-labels.ts';

/** What a round can be published as. */
export const layoutIds = ['annual-report-list', 'assessment-overview', 'consolidation'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** Those that the form has the roles for, told alike to whoever chooses one and to whoever makes it. */
export function layoutsOf(form: FormDefinition): readonly LayoutId[] {
  const hasWhatItShows: Readonly<Record<LayoutId, boolean>> = {
    'annual-report-list': listedColumns(form) !== undefined,
    'assessment-overview': assessedSheet(form) !== undefined,
    consolidation: true,
  };
  return layoutIds.filter((layout) => hasWhatItShows[layout]);
}

interface ListedColumns {
  readonly sheet: SheetDefinition;
  readonly title: ColumnDefinition;
  readonly amount: ColumnDefinition;
}

/** The first sheet with both titles and amounts. */
export function listedColumns({ sheets }: FormDefinition): ListedColumns | undefined {
  const [listed] = sheets.flatMap((sheet) => {
    const [title, amount] = [columnWithRole(sheet, 'title'), columnWithRole(sheet, 'amount')];
    return title === undefined || amount === undefined ? [] : [{ sheet, title, amount }];
  });
  return listed;
}

interface AssessedSheet {
  readonly sheet: SheetDefinition;
  readonly items: readonly ListItem[];
}

/** The first sheet with assessments, and what may be chosen there. */
export function assessedSheet({ sheets, lists }: FormDefinition): AssessedSheet | undefined {
  const [assessed] = sheets.flatMap((sheet) => {
    const column = columnWithRole(sheet, 'assessment');
    const list = column === undefined ? undefined : lists.find(({ id }) => id === listOf(column));
    return list !== undefined && 'items' in list ? [{ sheet, items: list.items }] : [];
  });
  return assessed;
}
