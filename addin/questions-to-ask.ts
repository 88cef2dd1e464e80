import type { CellKey } from '../shared/content.ts';
import { rowsOf } from '../shared/content.ts';
import { isSameCell } from '../shared/questions.ts';
import { cellRefusal } from '../shared/sync/rights.ts';
import type { OpenReport } from './open-report.ts';

/** What is to be asked about a cell when the report is returned. */
export interface QuestionToAsk extends CellKey {
  /** Empty until it is written. */
  readonly question: string;
  /** As people see the cell, such as «D7»; null when that is not known. */
  readonly address: string | null;
}

export const mostQuestions = 100;

/** Whether the server would take a question about a cell: one that is in the report and for the reporter to write. */
export function canBeAsked({ form, content }: OpenReport, cell: CellKey): boolean {
  const isRow = rowsOf(content, cell.sheet).some(({ id }) => id === cell.row);
  return isRow && cellRefusal(form, cell, false) === null;
}

/** In the place of what was to be asked about the same cell. */
export function withQuestion(report: OpenReport, question: QuestionToAsk): OpenReport {
  const at = report.asking.findIndex((one) => isSameCell(one, question));
  return { ...report, asking: at < 0 ? [...report.asking, question] : report.asking.with(at, question) };
}

export function withoutQuestion(report: OpenReport, cell: CellKey): OpenReport {
  return { ...report, asking: report.asking.filter((one) => !isSameCell(one, cell)) };
}
