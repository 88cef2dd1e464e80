import type { CellValue } from '../value.ts';
import { codesIn } from '../value.ts';
import type { Words } from './rule.ts';

/** As people see it, with what was written or chosen in «», so that it is not taken for words of the sentence. */
export function quotedValue(
  sheet: string,
  column: string,
  value: NonNullable<CellValue>,
  words: Words,
): string {
  if (value.t === 'n' || value.t === 'd') return words.value(sheet, column, value);
  return codesIn(value)
    .map((code) => `«${words.value(sheet, column, { t: 's', v: code })}»`)
    .join(', ');
}
