import { rowOfAddress } from './layout.ts';
import type { SheetPlan } from './plan.ts';
import { rowHeight } from './text-height.ts';

interface UnlockedSheet extends Pick<SheetPlan, 'name' | 'blocks' | 'areas'> {
  /** Widths from column A, in characters. */
  readonly columns: readonly number[];
  readonly printArea: string;
  readonly footer: string;
  readonly headerRow?: number;
  /** A range with its header row that can be filtered and sorted. */
  readonly autoFilter?: string;
  readonly highlights?: SheetPlan['highlights'];
  readonly tabColour?: string;
}

/** A sheet of an export: nothing locked, header kept in view and repeated on paper. */
export function unlockedSheet(sheet: UnlockedSheet): SheetPlan {
  const { headerRow } = sheet;
  return {
    name: sheet.name,
    visibility: 'visible',
    blocks: sheet.blocks,
    columns: sheet.columns.map((width) => ({ width, hidden: false })),
    hiddenRows: [],
    rowHeights: wrappedRows(sheet),
    frozen: { rows: headerRow ?? 0, columns: 0 },
    areas: sheet.areas,
    validations: [],
    highlights: sheet.highlights ?? [],
    autoFilter: sheet.autoFilter ?? null,
    protected: false,
    print: {
      orientation: 'landscape',
      area: sheet.printArea,
      titleRows: headerRow === undefined ? null : { from: headerRow, to: headerRow },
      footer: sheet.footer,
    },
    tabColour: sheet.tabColour ?? null,
  };
}

const oneLine = rowHeight([]);
/** Bold letters are wider, so that fewer fit. */
const boldLetters = 0.92;

/** Excel does not grow rows of a written file by itself: the header and every line below it that wraps get their height here. */
function wrappedRows({ blocks, columns, headerRow = 0 }: UnlockedSheet): SheetPlan['rowHeights'] {
  return blocks.flatMap(({ topLeft, values }) =>
    values.flatMap((cells, index) => {
      const row = rowOfAddress(topLeft) + index;
      const letters = row === headerRow ? boldLetters : 1;
      const texts = cells.flatMap((text, at) =>
        typeof text === 'string' ? [{ text, width: (columns[at] ?? 10) * letters }] : [],
      );
      const points = rowHeight(texts);
      return row < headerRow || texts.length < 2 || points <= oneLine ? [] : [{ row, points }];
    }),
  );
}
