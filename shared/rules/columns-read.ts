import type {
  ColumnRole,
  ColumnType,
  FormDefinition,
  Formula,
  SheetDefinition,
} from '../forms/definition.ts';
import { isInput } from '../workbook/layout.ts';
import { cellsBehind } from './cells-behind.ts';
import type { Rule } from './rule.ts';

type Reads = Rule['reads'];

/** The columns with one of the roles. */
export function columnsWithRoles(...roles: readonly ColumnRole[]): Reads {
  return ({ columns }) =>
    columns.flatMap(({ id, role }) => (role !== undefined && roles.includes(role) ? [id] : []));
}

/** The columns of one of the types that the reporter can fill in. */
export function inputsOfTypes(...kinds: readonly ColumnType['kind'][]): Reads {
  return ({ columns }) =>
    columns.filter((column) => isInput(column) && kinds.includes(column.type.kind)).map(({ id }) => id);
}

/** Every column that the reporter can fill in. */
export const everyInput: Reads = ({ columns }) => columns.filter(isInput).map(({ id }) => id);

/** Of a sheet whose lines the reporter adds; nothing of any other. */
export function ofOpenSheets(reads: Reads): Reads {
  return (sheet, form) => (sheet.rows.kind === 'open' ? reads(sheet, form) : []);
}

/** The columns of `sheet` that a formula standing on the sheet `own` needs. */
export function columnsOfFormula(
  formula: Formula,
  own: string,
  sheet: SheetDefinition,
  form: FormDefinition,
): readonly string[] {
  return cellsBehind(formula, own, form)
    .filter((cells) => cells.sheet === sheet.id)
    .map(({ column }) => column);
}
