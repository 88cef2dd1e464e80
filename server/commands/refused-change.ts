import { rowsOf, valueIn } from '../../shared/content.ts';
import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import type { Language } from '../../shared/language.ts';
import { placesIn } from '../../shared/rules/places.ts';
import type { ReportUnderCheck, Words } from '../../shared/rules/rule.ts';
import { wordsFor } from '../../shared/rules/words.ts';
import type { Operation, OperationResult, SetCell } from '../../shared/sync/operation.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { CellValue } from '../../shared/value.ts';
import { columnWithRole } from '../../shared/workbook/layout.ts';
import { commandTexts } from './texts.ts';
import { refusedTexts } from './refused-texts.ts';

type RowOrCell = Exclude<Operation, { kind: 'resolve' }>;

/**
 * Why a change of a file was not taken: where in the file, what the file has and what is stored, and what to do. Null for
 * one that was taken. `stored` is the report as it stands now, with the file's places.
 */
export function describeRefused(
  stored: ReportUnderCheck,
  operation: Operation,
  result: OperationResult,
  language: Language,
): string | null {
  if (result.outcome === 'applied' || operation.kind === 'resolve') return null;
  const words = wordsFor(stored, placesIn(stored), language);
  return `${placeOf(stored, operation, words)}: ${whatHappened(stored, operation, result, words)}`;
}

function whatHappened(
  stored: ReportUnderCheck,
  operation: RowOrCell,
  result: Exclude<OperationResult, { outcome: 'applied' }>,
  words: Words,
): string {
  const own = refusedTexts[words.language];
  if (result.outcome === 'conflict') {
    const found =
      operation.kind === 'set'
        ? own.conflict(
            shown(operation, operation.value, words),
            shown(operation, result.current.value, words),
          )
        : own.rowConflict;
    return `${found} ${own.settle}`;
  }
  const { code } = result;
  const why = `${texts[words.language].rejections.reasons[code]} ${own.remedies[code]}`.trim();
  // A text that may name a person is not repeated.
  if (operation.kind !== 'set' || code === 'SENSITIVE') return why;
  const standing = storedValue(stored, operation);
  return `${own.rejected(shown(operation, operation.value, words), shown(operation, standing, words))} ${why}`;
}

function shown({ sheet, column }: SetCell, value: CellValue, words: Words): string {
  return value === null ? refusedTexts[words.language].empty : words.value(sheet, column, value);
}

function storedValue({ content }: ReportUnderCheck, { sheet, row: id, column }: SetCell): CellValue {
  const row = rowsOf(content, sheet).find((candidate) => candidate.id === id);
  return row === undefined ? null : valueIn(row, column);
}

/** A row that is gone from the file is named by its title, as it is stored. */
function placeOf(stored: ReportUnderCheck, operation: RowOrCell, words: Words): string {
  const { sheet, row } = operation;
  const places = placesIn(stored);
  const cell = operation.kind === 'set' ? places.address(operation) : null;
  if (cell !== null) return `${words.sheetTitle(sheet)}!${cell}`;
  const number = places.rowNumber(sheet, row);
  const line = number === null ? titleOf(stored, operation, words) : commandTexts[words.language].row(number);
  const known = operation.kind === 'set' && findColumn(stored.form, sheet, operation.column) !== undefined;
  const parts = [
    ...(known ? [words.columnTitle(sheet, operation.column)] : []),
    ...(line === '' ? [] : [line]),
  ];
  return parts.length === 0 ? words.sheetTitle(sheet) : `${words.sheetTitle(sheet)} (${parts.join(', ')})`;
}

function titleOf({ form, content }: ReportUnderCheck, { sheet, row: id }: RowOrCell, words: Words): string {
  const definition = findSheet(form, sheet);
  const title = definition === undefined ? undefined : columnWithRole(definition, 'title');
  const row = rowsOf(content, sheet).find((candidate) => candidate.id === id);
  const value = row === undefined || title === undefined ? null : valueIn(row, title.id);
  return value === null || title === undefined ? '' : `«${words.value(sheet, title.id, value)}»`;
}
