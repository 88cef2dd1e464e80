import { digestLine, digestText } from '../../shared/sync/digest.ts';
import { rowKey, type CellState, type MergeState } from '../../shared/sync/merge-state.ts';
import { isEmpty } from '../../shared/value.ts';
import { sha256 } from './sha256.ts';

interface Line {
  readonly row: string;
  /** Null for an empty cell. */
  readonly text: string | null;
}

/** A cell's state never changes, it is replaced; so its line is made once, however many pushes come after. */
const lines = new WeakMap<CellState, Line>();

/** The digest of `digestOfCells` for the cells of rows that are not deleted. */
export function contentHashOf(state: MergeState): string {
  const live: string[] = [];
  for (const cell of state.cells.values()) {
    const { row, text } = lineOf(cell);
    if (text !== null && state.rows.get(row)?.deleted === null) live.push(text);
  }
  return sha256(digestText(live));
}

function lineOf(cell: CellState): Line {
  const known = lines.get(cell);
  if (known !== undefined) return known;
  const text = isEmpty(cell.value) ? null : digestLine(cell);
  const line = { row: rowKey(cell.sheet, cell.row), text };
  lines.set(cell, line);
  return line;
}
