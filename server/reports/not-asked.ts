import type { Finding } from '../../shared/finding.ts';
import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { isSameCell, type Question } from '../../shared/questions.ts';
import type { Operation, ResolveConflict } from '../../shared/sync/operation.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';

/** What of a file the report takes while only some of its cells are open, numbered anew, and what it does not. */
export function byWhatIsAsked(questions: readonly Question[], operations: readonly Operation[]) {
  const isTaken = (operation: Operation): boolean =>
    questions.length === 0 ||
    (operation.kind === 'set' && questions.some((question) => isSameCell(question, operation)));
  return {
    taken: operations.filter(isTaken).map((operation, index) => ({ ...operation, seq: index + 1 })),
    refused: operations.filter((operation) => !isTaken(operation)),
  };
}

/** A file changes cells and lines; it decides no conflict. */
type Written = Exclude<Operation, ResolveConflict>;
const isWritten = (operation: Operation): operation is Written => operation.kind !== 'resolve';
const lineOf = ({ sheet, row }: Written): string => `${sheet}\n${row}`;

/** One finding for each cell, and one for a whole line that was added or taken away. */
export function notAskedFindings(
  form: FormDefinition,
  reading: Pick<GridReading, 'places'>,
  refused: readonly Operation[],
  language: Language,
): readonly Finding[] {
  const written = refused.filter(isWritten);
  const lines = new Set(written.filter(({ kind }) => kind !== 'set').map(lineOf));
  return written
    .filter((operation) => operation.kind !== 'set' || !lines.has(lineOf(operation)))
    .map((operation) => notAsked(form, reading, operation, language));
}

function notAsked(
  form: FormDefinition,
  { places }: Pick<GridReading, 'places'>,
  operation: Written,
  language: Language,
): Finding {
  const { sheet, row } = operation;
  const column = operation.kind === 'set' ? operation.column : null;
  const place = places[sheet];
  const rowNumber = place?.rows[row] ?? null;
  const letters = place?.columns[column ?? ''];
  return {
    rule: 'workbook-not-asked',
    severity: 'warning',
    sheet,
    row,
    column,
    sheetTitle: place?.sheetName ?? findSheet(form, sheet)?.title[language] ?? sheet,
    columnTitle: column === null ? null : (findColumn(form, sheet, column)?.title[language] ?? null),
    rowNumber,
    cell: letters === undefined || rowNumber === null ? null : `${letters}${rowNumber}`,
    message: inWords[language],
    actual: null,
    expected: null,
    difference: null,
  };
}

const inWords: Readonly<Record<Language, string>> = {
  nb: 'Endringen blir ikke med: Bare cellene det er spurt om, kan endres nå. Må den med, be den som spurte om å åpne hele rapporten, og last opp filen på nytt.',
  nn: 'Endringa blir ikkje med: Berre cellene det er spurt om, kan endrast no. Må ho med, be den som spurde om å opne heile rapporten, og last opp fila på nytt.',
  en: 'The change will not be taken: only the cells that were asked about can be changed now. If it must be, ask whoever asked to open the whole report, and upload the file again.',
};
