import type { KnownSheets } from './known-sheets.ts';
import { isMark, learn } from './known-sheets.ts';
import type { Batch } from './run-batch.ts';
import type { UserView } from './user-view.ts';
import { askForView } from './user-view.ts';

export interface SheetSeen {
  readonly id: string;
  readonly name: string;
  /** What stands in its first cell. */
  readonly mark: unknown;
}

export interface NameSeen {
  readonly name: string;
  readonly formula: string;
}

/** What a workbook holds before something is laid out in it. */
export interface Survey {
  readonly ours: readonly SheetSeen[];
  readonly others: readonly SheetSeen[];
  readonly names: readonly NameSeen[];
  readonly view: UserView;
}

export async function surveyWorkbook(batch: Batch, known: KnownSheets): Promise<Survey> {
  const { workbook, sync } = batch;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name,items/formula');
  const view = askForView(batch);
  await sync();
  const marks = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));
  await sync();
  const seen = sheets.items.map(({ id, name }, at): SheetSeen => {
    return { id, name, mark: marks[at]?.values[0]?.[0] };
  });
  for (const { id, mark } of seen) learn(known, id, isMark(mark));
  return {
    ours: seen.filter(({ id }) => known.ours.has(id)),
    others: seen.filter(({ id }) => known.others.has(id)),
    view: view(),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
