import ExcelJS from 'exceljs';

type Sheet = 'Skjema' | 'Kolonner';

/** A cell found as a controller finds it: on the line with this in it, under this heading. */
export interface DefinitionEdit {
  readonly sheet: Sheet;
  readonly line: string;
  readonly heading: string;
  /** Null takes the whole line away. */
  readonly value: string | null;
}

/** Opens, changes and saves a definition workbook in bokmål as a controller would. */
export async function editDefinition(file: Blob, edits: readonly DefinitionEdit[]): Promise<Blob> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  for (const edit of edits) apply(workbook, edit);
  return new Blob([await workbook.xlsx.writeBuffer()]);
}

const headingRow = 3;

function apply(workbook: ExcelJS.Workbook, { sheet: name, line, heading, value }: DefinitionEdit): void {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  const row = lineWith(sheet, line);
  if (value === null) sheet.spliceRows(row.number, 1);
  else row.getCell(cellWith(sheet.getRow(headingRow), heading)).value = value;
}

function lineWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Row {
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  const row = rows.find((candidate) => candidate.number > headingRow && holds(candidate, text));
  if (row === undefined) throw new Error(`No line of ${sheet.name} has ${text}.`);
  return row;
}

function holds(row: ExcelJS.Row, text: string): boolean {
  return valuesOf(row).includes(text);
}

function cellWith(row: ExcelJS.Row, text: string): number {
  const column = valuesOf(row).indexOf(text);
  if (column < 1) throw new Error(`There is no heading ${text}.`);
  return column;
}

/** By column number, so that the first place is empty; a heading that must be filled in has a star, which is left out. */
function valuesOf({ values }: ExcelJS.Row): readonly string[] {
  const cells: readonly unknown[] = Array.isArray(values) ? values : [];
  return Array.from(cells, (cell) => (typeof cell === 'string' ? cell : '').replace(/\s\*$/, ''));
}
