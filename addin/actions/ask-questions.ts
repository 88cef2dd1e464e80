import type { CellKey } from '../../shared/content.ts';
import { isSameCell } from '../../shared/questions.ts';
import type { OpenReport } from '../open-report.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';
import { canBeAsked, mostQuestions, withoutQuestion, withQuestion } from '../questions-to-ask.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

/** Adds an empty question about the cell that is selected in the sheet, or says why that cannot be asked about. */
export async function askAboutSelected(pane: Pane): Promise<void> {
  const { report } = pane.store.getState();
  if (report === null) return;
  const place = await pane.workbook.readSelectedCell();
  const cell = mapCells(report.form, await pane.workbook.readGrids()).keyAt(place);
  if (cell === null) tell(pane, textsOf(pane).questions.notACell);
  else askAbout(pane, cell, place.address);
}

export function askAbout(pane: Pane, cell: CellKey, address: string | null): void {
  const { report } = pane.store.getState();
  const { notACell, alreadyAsked, tooMany } = textsOf(pane).questions;
  if (report === null) return;
  const { sheet, row, column } = cell;
  if (!canBeAsked(report, cell)) tell(pane, notACell);
  else if (report.asking.some((one) => isSameCell(one, cell))) tell(pane, alreadyAsked);
  else if (report.asking.length >= mostQuestions) tell(pane, tooMany);
  else writeQuestion(pane, { sheet, row, column, address, question: '' });
}

export function writeQuestion(pane: Pane, question: QuestionToAsk): void {
  change(pane, (report) => withQuestion(report, question));
}

export function removeQuestion(pane: Pane, cell: CellKey): void {
  change(pane, (report) => withoutQuestion(report, cell));
}

function change({ store }: Pane, how: (report: OpenReport) => OpenReport): void {
  const { report } = store.getState();
  if (report === null) return;
  store.dispatch({ kind: 'reportChanged', id: report.summary.id, change: how });
}

function tell({ store }: Pane, text: string): void {
  store.dispatch({ kind: 'messageShown', message: { kind: 'warning', text, reference: null } });
}
