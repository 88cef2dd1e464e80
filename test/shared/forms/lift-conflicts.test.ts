import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../shared/forms/lift-conflicts.ts';
import { liftConflicts } from '../../../shared/forms/lift-conflicts.ts';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import { pricedForms } from '../../contract/priced-form.ts';

const [first, second] = pricedForms;
const waiting = (column: string | null, mine: CellValue): Waiting => ({
  id: column ?? 'row',
  sheet: 'goods',
  row: 'r1',
  column,
  mine,
});

describe('lifting what waits for a decision', () => {
  it('writes it as the new version would, and leaves the deletion of a row as it is', () => {
    const conflicts = [waiting('price', number('2500000')), waiting('name', null), waiting(null, null)];
    expect(liftConflicts(conflicts, first, second)).toEqual({
      kept: [
        { id: 'price', mine: number('2500') },
        { id: 'name', mine: null },
        { id: 'row', mine: null },
      ],
      closed: [],
      notCarried: [],
    });
  });

  it('closes what has no room, and lists it where something was written', () => {
    const [written, emptied] = [waiting('note', text('Two')), waiting('note', null)];
    const at = { sheet: 'goods', row: 'r1', column: 'note', value: text('Two') };
    expect(liftConflicts([written, emptied], first, second)).toEqual({
      kept: [],
      closed: [written, emptied],
      notCarried: [{ ...at, why: 'COLUMN_GONE' }],
    });
    const gone = { ...second, sheets: [] };
    expect(liftConflicts([waiting(null, null)], first, gone).closed).toHaveLength(1);
  });
});
