import type { Worksheet } from '../model/worksheet.ts';
import { invalidArgument } from '../model/host-error.ts';
import { type Area, onlyRect, rectsOf } from './area.ts';
import { type HostClass, isHostObject } from './host-object.ts';
import type { SheetOfModel } from './protection-class.ts';

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

const whole = (value: unknown) => {
  const count = value ?? 1;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    throw invalidArgument('A count is needed.');
  return count;
};

export const freezePanesClass: HostClass<SheetOfModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ sheet }, count) => {
      freeze(sheet, whole(count), 0);
    },
    FreezeColumns: ({ sheet }, count) => {
      freeze(sheet, 0, whole(count));
    },
    /** The given range stays; only its last row and column matter. */
    FreezeAt: ({ model, sheet }, range) => {
      const rect = isHostObject(range)
        ? onlyRect(range.target as Area)
        : rectsOf(model, sheet, String(range))[0];
      if (rect) freeze(sheet, rect.bottom + 1, rect.right + 1);
    },
    Unfreeze: ({ sheet }) => {
      freeze(sheet, 0, 0);
    },
  },
};
