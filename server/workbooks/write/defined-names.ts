import type { SheetPlan, WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { fixed } from './addresses.ts';
import { xmlText } from './safe-text.ts';

interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** Index of the sheet that the name belongs to. */
  readonly scope?: number;
  readonly hidden?: boolean;
}

/** The `definedNames` element: exceljs knows neither hidden names nor sheet names with an apostrophe. */
export function definedNamesXml(plan: WorkbookPlan): string {
  const names = [...plan.names.map(ownName), ...plan.sheets.flatMap(sheetNames)].toSorted(byNameThenScope);
  return names.length === 0 ? '' : `<definedNames>${names.map(elementOf).join('')}</definedNames>`;
}

function ownName({ name, sheet, address, visible }: WorkbookPlan['names'][number]): DefinedName {
  return { name, reference: `${quotedSheet(sheet)}!${fixed(address)}`, hidden: !visible };
}

function sheetNames({ name, print, autoFilter }: SheetPlan, scope: number): readonly DefinedName[] {
  const sheet = quotedSheet(name);
  const filter =
    autoFilter === null
      ? []
      : [{ name: '_xlnm._FilterDatabase', reference: `${sheet}!${fixed(autoFilter)}`, scope, hidden: true }];
  if (print === null) return filter;
  const { titleColumns, titleRows } = print;
  const titles = [
    ...(titleColumns === undefined ? [] : [`${sheet}!$${titleColumns.from}:$${titleColumns.to}`]),
    ...(titleRows === null ? [] : [`${sheet}!$${titleRows.from}:$${titleRows.to}`]),
  ];
  return [
    ...filter,
    { name: '_xlnm.Print_Area', reference: `${sheet}!${fixed(print.area)}`, scope },
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', reference: titles.join(','), scope }]),
  ];
}

function elementOf({ name, reference, scope, hidden }: DefinedName): string {
  const scoped = scope === undefined ? '' : ` localSheetId="${scope}"`;
  const shown = hidden === true ? ' hidden="1"' : '';
  return `<definedName name="${xmlText(name)}"${scoped}${shown}>${xmlText(reference)}</definedName>`;
}

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Not by locale: the same file everywhere. */
function byNameThenScope(a: DefinedName, b: DefinedName): number {
  return a.name === b.name ? (a.scope ?? -1) - (b.scope ?? -1) : a.name < b.name ? -1 : 1;
}
