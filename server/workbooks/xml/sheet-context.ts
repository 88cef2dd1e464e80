import type { WorkbookLimits } from '../limits.ts';
import type { FormatKind } from '../values/number-format.ts';

/** What all sheets of one workbook share, and what they may use together. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly formatKinds: readonly FormatKind[];
  readonly date1904: boolean;
  readonly limits: WorkbookLimits;
  /** Both count what they are asked about. */
  readonly hasRoomForCell: () => boolean;
  readonly hasRoomForText: (text: string) => boolean;
}

export function createSheetContext(
  shared: Pick<SheetContext, 'sharedStrings' | 'formatKinds' | 'date1904' | 'limits'>,
): SheetContext {
  let cells = 0;
  let characters = 0;
  return {
    ...shared,
    hasRoomForCell: () => {
      cells += 1;
      return cells <= shared.limits.cells;
    },
    hasRoomForText: (text) => {
      characters += text.length;
      return characters <= shared.limits.allText;
    },
  };
}
