import { compare } from '../decimal.ts';
import type {
  AmountUnit,
  ColumnDefinition,
  ColumnRole,
  ColumnType,
  FormDefinition,
  SheetDefinition,
} from '../forms/definition.ts';
import type { FormFault } from './fault.ts';
import type { Facts, FormFaultCode } from './problem.ts';

type Shown = Exclude<ColumnType['kind'], 'computed'>;

const numbers: readonly Shown[] = ['integer', 'decimal', 'percent', 'amount'];
const texts: readonly Shown[] = ['text', 'longText'];

/** What the columns with a role must hold for the rules and the consolidation to understand them. */
const roleTypes: Readonly<Record<ColumnRole, readonly Shown[]>> = {
  number: [...texts, 'integer', 'choice'],
  title: [...texts, 'choice'],
  text: texts,
  kind: ['choice'],
  obligation: ['choice'],
  amount: ['amount'],
  paidOut: ['amount'],
  status: ['choice', 'yesNo'],
  municipalities: ['choices', 'choice'],
  from: ['month', 'date'],
  to: ['month', 'date'],
  assessment: ['choice'],
  cause: texts,
  measures: texts,
  owner: texts,
  backOnTrack: ['date', 'month'],
  allocated: ['amount'],
  carriedOver: ['amount'],
  difference: numbers,
  persons: ['integer'],
};

/** What is wrong with the columns of a sheet, their formulas left aside. */
export function columnFaults(
  form: FormDefinition,
  sheet: SheetDefinition,
  path: FormFault['path'],
): readonly FormFault[] {
  return sheet.columns.flatMap((column, at) => {
    const faults: FormFault[] = [];
    const tell = (code: FormFaultCode, field: string, facts: Partial<Facts>): void => {
      faults.push({ code, path: [...path, 'columns', at], field, facts });
    };
    checkType(form, column, tell);
    checkRole(sheet, column, at, tell);
    checkPrevious(sheet, column, tell);
    return faults;
  });
}

type Tell = (code: FormFaultCode, field: string, facts: Partial<Facts>) => void;

function checkType(form: FormDefinition, column: ColumnDefinition, tell: Tell): void {
  const { type, title } = column;
  const shown = shownType(column);
  const list = listIn(type);
  if (list !== null && !form.lists.some(({ id }) => id === list))
    tell('UNKNOWN_LIST', 'list', { written: list });
  if ('min' in type && compare(type.min, type.max) > 0)
    tell('MIN_ABOVE_MAX', 'max', { least: type.min, most: type.max });
  if (type.kind === 'computed' && column.required !== undefined)
    tell('COMPUTED_REQUIRED', 'required', { written: title.nb });
  if (column.total === true && !numbers.includes(shown))
    tell('NO_TOTAL', 'total', { written: title.nb, other: shown });
}

function checkRole(sheet: SheetDefinition, column: ColumnDefinition, at: number, tell: Tell): void {
  const { role, title } = column;
  if (role === undefined) return;
  const first = sheet.columns.findIndex((other) => other.role === role);
  const other = sheet.columns[first]?.title.nb ?? '';
  if (first !== at && role !== 'persons') tell('ROLE_TWICE', 'role', { written: role, other });
  const shown = shownType(column);
  if (!roleTypes[role].includes(shown))
    tell('ROLE_TYPE', 'role', { written: role, other: title.nb, suggestion: roleTypes[role].join(', ') });
}

function checkPrevious(sheet: SheetDefinition, column: ColumnDefinition, tell: Tell): void {
  const { fromPrevious, title } = column;
  if (fromPrevious === undefined) return;
  const source = sheet.columns.find(({ id }) => id === fromPrevious);
  if (source === undefined) {
    tell('UNKNOWN_COLUMN', 'fromPrevious', { written: fromPrevious, other: sheet.title.nb });
    return;
  }
  if (groupOf(source) !== groupOf(column))
    tell('OTHER_TYPE', 'fromPrevious', { written: title.nb, other: source.title.nb });
}

/** What can be laid into the other without being changed. */
function groupOf(column: ColumnDefinition): string {
  const shown = shownType(column);
  if (texts.includes(shown)) return 'text';
  if (shown === 'amount') return amountUnit(column) ?? shown;
  if (shown === 'integer' || shown === 'decimal') return 'number';
  return `${shown} ${listIn(column.type) ?? ''}`;
}

/** Null for a column that shows no amount. */
export function amountUnit({ type }: ColumnDefinition): AmountUnit | null {
  const shown = type.kind === 'computed' ? type.as : type;
  return shown.kind === 'amount' ? shown.unit : null;
}

export function shownType({ type }: ColumnDefinition): Shown {
  return type.kind === 'computed' ? type.as.kind : type.kind;
}

function listIn(type: ColumnType): string | null {
  const shown = type.kind === 'computed' ? type.as : type;
  return shown.kind === 'choice' || shown.kind === 'choices' ? shown.list : null;
}
