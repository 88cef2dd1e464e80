import { isEmpty, sameValue } from '../../shared/value.ts';
import type { CellValue } from '../../shared/value.ts';
import type { OperationDraft } from '../../shared/sync/diff.ts';
import type { StoredState } from './store.ts';

/** The changes that the report does not show already: a file that is sent in once more changes nothing. */
export function stillToDo(
  changes: readonly OperationDraft[],
  { rows, cells }: StoredState,
): readonly OperationDraft[] {
  const present = new Set(rows.map(({ sheet, row }) => `${sheet}/${row}`));
  const values = new Map(cells.map(({ sheet, row, column, value }) => [`${sheet}/${row}/${column}`, value]));
  return changes.filter((change) => {
    const row = `${change.sheet}/${change.row}`;
    switch (change.kind) {
      case 'addRow':
        return !present.has(row);
      case 'deleteRow':
        return present.has(row);
      case 'set':
        return !isSame(values.get(`${row}/${change.column}`) ?? null, change.value);
    }
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isEmpty(a) ? isEmpty(b) : sameValue(a, b);
}
