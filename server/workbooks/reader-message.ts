import type { WorkbookLimits } from './limits.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';
import type { RefusalCode } from './refusal-texts.ts';
import type { RefusalPlace } from './refusal.ts';

/** What the server asks of the child. */
export interface ReaderRequest {
  readonly bytes: Uint8Array;
  readonly limits: WorkbookLimits;
}

/** What the child answers: pieces of cells, then the workbook without cells; or a refusal. */
export type ReaderMessage =
  | {
      readonly kind: 'cells';
      readonly sheet: number;
      readonly cells: readonly (readonly [string, RawCell])[];
    }
  | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly where: RefusalPlace };

/** Small enough that taking one piece apart does not hold up the server's other requests. */
const cellsPerMessage = 2_000;

export function* messagesOf(workbook: RawWorkbook): Generator<ReaderMessage> {
  for (const [sheet, { cells }] of workbook.sheets.entries()) {
    let piece: (readonly [string, RawCell])[] = [];
    for (const cell of cells) {
      piece.push(cell);
      if (piece.length < cellsPerMessage) continue;
      yield { kind: 'cells', sheet, cells: piece };
      piece = [];
    }
    yield { kind: 'cells', sheet, cells: piece };
  }
  const sheets = workbook.sheets.map((sheet): RawSheet => ({ ...sheet, cells: new Map() }));
  yield { kind: 'workbook', workbook: { ...workbook, sheets } };
}

/** Puts the pieces together again; answers with the workbook once the last one has come. */
export function createAssembly(): (message: ReaderMessage) => RawWorkbook | undefined {
  const cellsOfSheet = new Map<number, Map<string, RawCell>>();
  return (message) => {
    if (message.kind === 'cells') {
      const cells = cellsOfSheet.get(message.sheet) ?? new Map<string, RawCell>();
      for (const [name, cell] of message.cells) cells.set(name, cell);
      cellsOfSheet.set(message.sheet, cells);
    }
    if (message.kind !== 'workbook') return undefined;
    const sheets = message.workbook.sheets.map((sheet, index) => ({
      ...sheet,
      cells: cellsOfSheet.get(index) ?? sheet.cells,
    }));
    return { ...message.workbook, sheets };
  };
}
