import type { SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import type { Language } from '../language.ts';
import type { HeaderRow, Heading } from './headings.ts';
import { knownHeadings, nearestHeading } from './headings.ts';
import type { RowProblem } from './problem.ts';
import { recipientsHeading } from './words.ts';

/** What is wrong with the headings of a table. */
export function headerProblems(
  { row, headings }: HeaderRow,
  sheet: SheetDefinition,
  language: Language,
): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  for (const [at, { column, written, meaning }] of headings.entries()) {
    if (meaning === null) {
      const suggestion = nearestHeading(written, sheet);
      const known = knownHeadings(sheet, language);
      problems.push({ code: 'UNKNOWN_HEADING', written, suggestion, headings: known, row, column });
    } else if (headings.slice(0, at).some((other) => meansTheSame(other, meaning))) {
      problems.push({ code: 'HEADING_TWICE', written, row, column });
    } else if (meaning.kind === 'information' && columnWithRole(sheet, 'obligation') === undefined) {
      problems.push({ code: 'NO_ROOM_FOR_INFORMATION', row, column });
    }
  }
  if (!headings.some(({ meaning }) => meaning?.kind === 'recipients')) {
    const heading = recipientsHeading[language];
    problems.push({ code: 'NO_HEADING_FOR_RECIPIENTS', heading, row, column: headings[0]?.column ?? 1 });
  }
  return problems;
}

function meansTheSame({ meaning: other }: Heading, meaning: NonNullable<Heading['meaning']>): boolean {
  if (other?.kind !== meaning.kind) return false;
  return other.kind !== 'cell' || meaning.kind !== 'cell' || other.column.id === meaning.column.id;
}
