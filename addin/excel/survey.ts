import type { KnownSheets } from './known-sheets.ts';
import { isMark, learn } from './known-sheets.ts';
import type { Batch } from './run-batch.ts';

export interface SheetSeen {
  readonly id: string;
  readonly name: string;
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
}

export async function surveyWorkbook({ workbook, sync }: Batch, known: KnownSheets): Promise<Survey> {
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name,items/formula');
  await sync();
  const marks = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));
  await sync();
  for (const [at, { id }] of sheets.items.entries()) learn(known, id, isMark(marks[at]?.values[0]?.[0]));
  const seen = sheets.items.map(({ id, name }) => ({ id, name }));
  return {
    ours: seen.filter(({ id }) => known.ours.has(id)),
    others: seen.filter(({ id }) => known.others.has(id)),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
