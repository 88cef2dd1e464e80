import type { Finding } from '../finding.ts';
import type { FormDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Language } from '../language.ts';
import type { Organisation } from '../organisation.ts';
import { headerProblems } from './header-problems.ts';
import { findHeader, knownHeadings, laidInColumns } from './headings.ts';
import type { HeaderRow } from './headings.ts';
import type { RecipientPrefill } from './prefill.ts';
import { prefillFor } from './prefill.ts';
import type { TableProblem } from './problem.ts';
import type { TableLine } from './read-lines.ts';
import { readLines } from './read-lines.ts';
import { candidatesFor } from './recipients.ts';
import { problemFinding } from './table-finding.ts';
import { folded, inEveryLanguage } from './words.ts';

export interface CommissionTable {
  readonly form: FormDefinition;
  readonly commissioner: Organisation;
  readonly organisations: readonly Organisation[];
  /** The sheets of the file, the .csv file, or the range. */
  readonly grids: readonly Grid[];
  readonly language: Language;
}

export interface CommissionReading {
  /** As a round is opened with them; none while there is an error, so that no round is opened from half a table. */
  readonly recipients: readonly RecipientPrefill[];
  readonly lines: readonly TableLine[];
  readonly findings: readonly Finding[];
}

/** The sheets that a table can fill: fixed rows with something laid in. */
export function tableSheets({ sheets }: FormDefinition): readonly SheetDefinition[] {
  return sheets.filter((sheet) => sheet.rows.kind === 'fixed' && laidInColumns(sheet).length > 0);
}

/** Who is asked for what, from a plain table: one line per assignment, with its recipients. */
export function readCommissionTable(table: CommissionTable): CommissionReading {
  const { form, language } = table;
  const read = sheetsWithHeader(table).map(({ grid, sheet, header }) =>
    readSheet(table, grid, sheet, header),
  );
  const problems: readonly TableProblem[] =
    read.length > 0
      ? read.flatMap((one) => one.problems)
      : [
          {
            code: 'NO_HEADER',
            sheetName: table.grids[0]?.name ?? '',
            headings: tableSheets(form)
              .slice(0, 1)
              .flatMap((sheet) => knownHeadings(sheet, language)),
          },
        ];
  const findings = problems.map((problem) => problemFinding(problem, language));
  const lines = read.flatMap((one) => one.lines);
  const isWhole = findings.every(({ severity }) => severity !== 'error');
  return { recipients: isWhole ? prefillFor(form, lines) : [], lines, findings };
}

interface FoundTable {
  readonly grid: Grid;
  readonly sheet: SheetDefinition;
  readonly header: HeaderRow;
}

/** A grid belongs to the sheet it is called after; one called otherwise to the first, if no other does. */
function sheetsWithHeader({ form, grids }: CommissionTable): readonly FoundTable[] {
  const sheets = tableSheets(form);
  const found = grids.flatMap((grid): readonly FoundTable[] => {
    const called = sheets.find(({ id, title }) =>
      [id, ...inEveryLanguage(title)].some((name) => folded(name) === folded(grid.name)),
    );
    const sheet = called ?? sheets[0];
    const header = sheet === undefined ? null : findHeader(grid, sheet);
    return sheet === undefined || header === null ? [] : [{ grid, sheet, header }];
  });
  return found.filter(({ sheet }, at) => found.findIndex((one) => one.sheet === sheet) === at);
}

function readSheet(
  { form, commissioner, organisations, language }: CommissionTable,
  grid: Grid,
  sheet: SheetDefinition,
  header: HeaderRow,
): { readonly lines: readonly TableLine[]; readonly problems: readonly TableProblem[] } {
  const candidates = candidatesFor(form, commissioner, organisations);
  const lists: Lists = Object.fromEntries(
    form.lists.map((list) => [list.id, 'items' in list ? list.items : []]),
  );
  const { lines, problems } = readLines({ grid, header, sheet, candidates, lists, language });
  const ofRows = [
    ...headerProblems(header, sheet, language),
    ...problems,
    ...lines.flatMap((line) => line.problems),
  ];
  const ofSheet: readonly TableProblem[] =
    lines.length === 0 ? [{ code: 'NO_LINES', sheetName: grid.name }] : [];
  return {
    lines,
    problems: [...ofSheet, ...ofRows.map((problem) => ({ ...problem, sheetName: grid.name }))],
  };
}
