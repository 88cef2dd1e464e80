import type { NamePlan } from '../../shared/workbook/plan.ts';
import type { NameSeen, Survey } from './survey.ts';

/** Names that are there already are pointed to the new cells, so that nothing that uses them loses its meaning. */
export function setNames(workbook: Excel.Workbook, plans: readonly NamePlan[], survey: Survey): void {
  const existing = new Set(survey.names.map(({ name }) => name.toLowerCase()));
  for (const { name, sheet, address, visible } of plans) {
    const range = workbook.worksheets.getItem(sheet).getRange(address);
    if (existing.has(name.toLowerCase())) {
      workbook.names.getItem(name).formula = referenceTo(sheet, address);
    } else if (!visible) workbook.names.add(name, range).visible = false;
    else workbook.names.add(name, range);
  }
}

/** Names of an earlier layout: they are called as ours are, and their cells are on sheets of ours or gone. */
export function staleNames(plans: readonly NamePlan[], { names, ours }: Survey): readonly NameSeen[] {
  const wanted = new Set(plans.map(({ name }) => name.toLowerCase()));
  const sheets = ours.flatMap(({ name }) => [`=${name}!`, `=${quoted(name)}!`]);
  return names.filter(
    ({ name, formula }) =>
      /^(in|list|rapportark)_/.test(name) &&
      !wanted.has(name.toLowerCase()) &&
      (formula.includes('#REF!') || sheets.some((sheet) => formula.startsWith(sheet))),
  );
}

function referenceTo(sheet: string, address: string): string {
  return `=${quoted(sheet)}!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
