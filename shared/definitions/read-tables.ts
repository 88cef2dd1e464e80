import { nearest } from '../nearest.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { LineSource } from './cells.ts';
import type { TableId } from './fields.ts';
import { tableIds, tableNames } from './fields.ts';
import type { DefinitionProblem } from './problem.ts';
import { TableReader } from './table-reader.ts';
import { folded } from './vocabulary.ts';

export type Tables = Readonly<Record<TableId, readonly LineSource[]>>;

/** Forms can do without these. */
const optional: ReadonlySet<TableId> = new Set<TableId>(['lists', 'rules', 'texts']);

/** The lines of the sheets, found by name and heading in any language. */
export function readTables(
  grids: readonly Grid[],
  language: Language,
  problems: DefinitionProblem[],
): Tables {
  const read = tableIds.map((table) => [table, readTable(table, grids, language, problems)] as const);
  const lines = new Map<TableId, readonly LineSource[]>(read);
  const linesOf = (table: TableId): readonly LineSource[] => lines.get(table) ?? [];
  return {
    form: linesOf('form'),
    sheets: linesOf('sheets'),
    columns: linesOf('columns'),
    lists: linesOf('lists'),
    rules: linesOf('rules'),
    texts: linesOf('texts'),
  };
}

function readTable(
  table: TableId,
  grids: readonly Grid[],
  language: Language,
  problems: DefinitionProblem[],
): readonly LineSource[] {
  const names = languages.map((each) => folded(tableNames[table][each]));
  const grid = grids.find(({ name }) => names.includes(folded(name)));
  if (grid !== undefined) return new TableReader(table, grid, language, problems).read();
  const sheetName = tableNames[table][language];
  const suggestion =
    nearest(
      sheetName,
      grids.map(({ name }) => name).filter((name) => !isTable(name)),
    ) ?? '';
  if (!optional.has(table) || suggestion !== '')
    problems.push({
      code: 'NO_SHEET',
      place: { table, sheetName, heading: null, row: null, cell: null },
      facts: { written: sheetName, suggestion },
    });
  return [];
}

function isTable(name: string): boolean {
  return tableIds.some((table) =>
    languages.some((language) => folded(tableNames[table][language]) === folded(name)),
  );
}
