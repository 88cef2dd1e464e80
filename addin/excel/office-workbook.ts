import { carryOutPlan } from './carry-out-plan.ts';
import { noneKnown } from './known-sheets.ts';
import { openPaneWithWorkbook } from './open-with-workbook.ts';
import { readGrids } from './read-grids.ts';
import { readSelectedCell } from './read-selected-cell.ts';
import { readSelection } from './read-selection.ts';
import { replaceTexts } from './replace-texts.ts';
import type { Batch } from './run-batch.ts';
import { runForUser, runInBackground } from './run-batch.ts';
import { watchChanges } from './watch-changes.ts';
import type { Place, Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';
import { writeSheet } from './write-sheet.ts';

export function createOfficeWorkbook(): Workbook {
  const known = noneKnown();
  return {
    layOut: async (plan, onProgress, kept = [], shown = 'first') => {
      const wishes = { kept, shown };
      const names = await runForUser((batch) => carryOutPlan(batch, plan, known, onProgress, wishes));
      await openPaneWithWorkbook();
      return names;
    },
    readGrids: () => runInBackground((batch) => readGrids(batch, known)),
    writeCells: async (changes) => {
      if (changes.length > 0) await runInBackground((batch) => writeCells(batch, changes));
    },
    replaceTexts: (replacements) => runInBackground((batch) => replaceTexts(batch, replacements)),
    readSelection: () => runForUser(readSelection),
    readSelectedCell: () => runForUser(readSelectedCell),
    goTo: (place) => runForUser((batch) => goTo(batch, place)),
    writeSheet: (plan) => runForUser((batch) => writeSheet(batch, plan)),
    onChange: (listener) => runInBackground((batch) => watchChanges(batch, known, listener)),
  };
}

/** Where the user may select open cells only, a locked one is refused as `protected`; its sheet is shown all the same. */
async function goTo({ workbook, sync }: Batch, { sheet, address }: Place): Promise<void> {
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await sync();
}
