import type { ColumnRole, ColumnType, SheetDefinition } from '../forms/definition.ts';
import { columnWithRole, isInput } from '../workbook/layout.ts';

type Has = (sheet: SheetDefinition) => boolean;

/** Whether the reporter can fill in a column of one of the types. */
export function hasInput(...kinds: readonly ColumnType['kind'][]): Has {
  return ({ columns }) => columns.some((column) => isInput(column) && kinds.includes(column.type.kind));
}

export function hasRoles(...roles: readonly ColumnRole[]): Has {
  return (sheet) => roles.every((role) => columnWithRole(sheet, role) !== undefined);
}

/** Whether the reporter adds the lines, and they have columns with the roles. */
export function isOpenWith(...roles: readonly ColumnRole[]): Has {
  return (sheet) => sheet.rows.kind === 'open' && hasRoles(...roles)(sheet);
}
