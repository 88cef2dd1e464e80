import { textFormat } from '../../shared/workbook/column-look.ts';
import { plainText } from '../../shared/workbook/plain-text.ts';
import { excelValue } from './excel-value.ts';
import type { Batch } from './run-batch.ts';
import type { TextReplacement } from './workbook.ts';

/** So that a paste of thousands does not hold Excel up; the rest is for the next time. */
const mostAtOnce = 500;

/**
 * A number written into a cell that is formatted as text would become a text again, a formula is the user's own, and a locked
 * cell would have to be unlocked, which takes the user's undo away: those are left. Two syncs.
 */
export async function replaceTexts<T extends TextReplacement>(
  { workbook, sync }: Batch,
  replacements: readonly T[],
): Promise<readonly T[]> {
  const targets = replacements.slice(0, mostAtOnce).map((replacement) => {
    const sheet = workbook.worksheets.getItem(replacement.sheet).load('protection/protected');
    const range = sheet.getRange(replacement.address).load('formulas,numberFormat,format/protection/locked');
    return { replacement, sheet, range };
  });
  await sync();
  const writable = targets.filter(
    ({ replacement, sheet, range }) =>
      holds(range, replacement.written) &&
      formatOf(range) !== textFormat &&
      !(sheet.protection.protected && range.format.protection.locked),
  );
  for (const { replacement, range } of writable) {
    range.values = [[excelValue(replacement.value, formatOf(range))]];
  }
  if (writable.length > 0) await sync();
  return writable.map(({ replacement }) => replacement);
}

function formatOf(range: Excel.Range): string {
  const [[format = 'General'] = []] = range.numberFormat as readonly (readonly string[])[];
  return format;
}

function holds(range: Excel.Range, written: string): boolean {
  const [[content]] = range.formulas as [[unknown]];
  return typeof content === 'string' && plainText(content).trim() === written;
}
