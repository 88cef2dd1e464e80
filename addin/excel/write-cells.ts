import { columnLetters } from '../../shared/workbook/layout.ts';
import type { CellRun } from './cell-runs.ts';
import { cellRuns } from './cell-runs.ts';
import { excelValue } from './excel-value.ts';
import type { Piece } from './pieces.ts';
import { askAll, weightless, weightOf } from './pieces.ts';
import { protect } from './protection.ts';
import type { Batch } from './run-batch.ts';
import type { CellChange } from './workbook.ts';

interface Target {
  readonly run: CellRun;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Open cells are simply written, and the user can still undo. For locked ones, such as what the commissioner has filled
 * in and the ids of new rows, the protection is taken off and put on again in the same batch, which Excel lets nobody
 * undo. Hidden sheets come last: the revision must not be newer than the cells. Two syncs, more above 5000 cells.
 */
export async function writeCells(batch: Batch, changes: readonly CellChange[]): Promise<void> {
  const { workbook, sync } = batch;
  const targets = cellRuns(changes).map((run): Target => {
    const sheet = workbook.worksheets.getItem(run.sheet).load('name,visibility,protection/protected');
    const range = sheet.getRange(addressOf(run)).load('numberFormat,format/protection/locked');
    return { run, sheet, range };
  });
  await sync();
  const ordered = targets.toSorted((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  const closed = new Map(ordered.filter(isClosed).map(({ sheet }) => [sheet.name, sheet]));
  if (closed.size === 0) await writeAll(ordered, sync);
  else await writeUnprotected(batch, ordered, [...closed.values()]);
}

function isHidden({ sheet }: Target): boolean {
  return sheet.visibility !== 'Visible';
}

/** Null when only some of the cells are locked. */
function isClosed({ sheet, range }: Target): boolean {
  const locked = range.format.protection.locked as boolean | null;
  return sheet.protection.protected && locked !== false;
}

async function writeAll(targets: readonly Target[], sync: () => Promise<void>): Promise<void> {
  await askAll(targets.map(writing), sync);
}

function writing({ run, range }: Target): Piece {
  return {
    weight: weightOf(run.values),
    ask: () => {
      const formats = range.numberFormat as readonly (readonly string[])[];
      range.values = run.values.map((value, at) => [excelValue(value, formats[at]?.[0] ?? 'General')]);
    },
  };
}

async function writeUnprotected(
  batch: Batch,
  targets: readonly Target[],
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const open = (): void => {
    for (const { protection } of sheets) protection.unprotect();
  };
  const close = (): void => {
    for (const sheet of sheets) protect(sheet);
  };
  const pieces = [
    { weight: weightless, ask: open },
    ...targets.map(writing),
    { weight: weightless, ask: close },
  ];
  try {
    await askAll(pieces, batch.sync);
  } catch (problem) {
    await protectAgain(batch, sheets);
    throw problem;
  }
}

async function protectAgain({ sync }: Batch, sheets: readonly Excel.Worksheet[]): Promise<void> {
  for (const { protection } of sheets) protection.load('protected');
  await sync();
  for (const sheet of sheets) if (!sheet.protection.protected) protect(sheet);
  await sync();
}

function addressOf({ column, row, values }: CellRun): string {
  const letters = columnLetters(column);
  return `${letters}${row}:${letters}${row + values.length - 1}`;
}
