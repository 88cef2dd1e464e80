import type { Finding } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import { textReadingFinding } from '../../shared/workbook/text-reading.ts';
import type { Language } from '../../shared/language.ts';
import { problemFinding } from './problem-finding.ts';

/** What a file tells of itself and of how it was read, with its tabs as they are called there. */
export function readingFindings(
  form: FormDefinition,
  { problems, textReadings }: Pick<GridReading, 'problems' | 'textReadings'>,
  language: Language,
): readonly Finding[] {
  return [
    ...problems.map((problem) => problemFinding(form, problem, language)),
    ...textReadings.map((reading) => ({
      ...textReadingFinding(form, reading, language),
      sheetTitle: reading.sheetName,
    })),
  ];
}

/** For doors that have no other place to name the tabs that are not the form's. */
export function ignoredSheetFindings(
  form: FormDefinition,
  { ignoredSheets }: Pick<GridReading, 'ignoredSheets'>,
  language: Language,
): readonly Finding[] {
  const nowhere = { row: null, column: null, cell: null };
  return ignoredSheets.map((name) =>
    problemFinding(form, { code: 'SHEET_NOT_READ', sheet: name, sheetName: name, ...nowhere }, language),
  );
}
