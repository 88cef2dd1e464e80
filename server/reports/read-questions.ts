import type { CellKey } from '../../shared/content.ts';
import { askedBeside, isSameCell, mostQuestions, type Question } from '../../shared/questions.ts';
import { cellRefusal } from '../../shared/sync/rights.ts';
import type { TransitionName } from '../../shared/report.ts';
import type { FieldError } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import {
  cellAskedTwice,
  noCellToAsk,
  onlyAReturnAsks,
  questionsRefused,
  tooManyAsked,
} from './question-refusals.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf } from './report-parts.ts';
import type { ReportRecord, StoredState } from './store.ts';

/** A cell, and what is asked about it. */
export type Asked = CellKey & { readonly question: string };

interface Asking {
  readonly transition: TransitionName;
  readonly cells: readonly Asked[];
}

/** The questions of a return, with what each cell holds now. Throws `Refusal` with every one that cannot be asked. */
export async function readQuestions(
  parts: ReportParts,
  { name: by }: Actor,
  report: ReportRecord,
  { transition, cells }: Asking,
): Promise<readonly Question[]> {
  if (cells.length === 0) return [];
  if (transition !== 'return') throw questionsRefused([{ pointer: '/body/cells', message: onlyAReturnAsks }]);
  const state = await parts.store.readState(report.id);
  const faults = cells.flatMap((cell, index): readonly FieldError[] => {
    const pointer = `/body/cells/${index}`;
    if (!canBeAsked(parts, report, state, cell)) return [{ pointer, message: noCellToAsk }];
    const first = cells.findIndex((other) => isSameCell(other, cell));
    return first === index ? [] : [{ pointer, message: cellAskedTwice }];
  });
  if (faults.length > 0) throw questionsRefused(faults);
  const at = parts.now();
  const asked = cells.map((cell) => ({ ...cell, value: valueIn(state, cell), by, at }));
  const standing = report.state === 'returned' ? report.questions : [];
  if (askedBeside(standing, asked).length > mostQuestions) {
    throw questionsRefused([{ pointer: '/body/cells', message: tooManyAsked }]);
  }
  return asked;
}

/** One that is in the report and for the reporter to write. */
function canBeAsked(parts: ReportParts, report: ReportRecord, { rows }: StoredState, cell: Asked): boolean {
  const isRow = rows.some(({ sheet, row }) => sheet === cell.sheet && row === cell.row);
  return isRow && cellRefusal(formOf(parts, report.round), cell, false) === null;
}

function valueIn({ cells }: StoredState, at: Asked): Question['value'] {
  return cells.find((cell) => isSameCell(cell, at))?.value ?? null;
}
