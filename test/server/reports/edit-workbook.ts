import ExcelJS from 'exceljs';

export type Edit = (workbook: ExcelJS.Workbook) => void;

/** Opens, changes and saves the file as a reporter would. */
export async function edited(file: Uint8Array<ArrayBuffer>, edit: Edit): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.buffer);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function sheetCalled(workbook: ExcelJS.Workbook, mark: string): ExcelJS.Worksheet {
  const sheet = workbook.worksheets.find((candidate) => candidate.getCell('A1').value === mark);
  if (sheet === undefined) throw new Error(`No sheet marked ${mark}.`);
  return sheet;
}

/** Fills columns of a line of the sheet `projects`, found by the ids in row 1. */
export function fill(values: Readonly<Record<string, string | number>>, line = 1): Edit {
  return (workbook) => {
    const sheet = sheetCalled(workbook, 'rapportark:projects');
    const ids = sheet.getRow(1).values as readonly unknown[];
    for (const [column, value] of Object.entries(values))
      sheet.getRow(5 + line).getCell(ids.indexOf(column)).value = value;
  };
}
