import type { Expression } from '../expressions/expression.ts';
import { everyPart, readsSheets } from '../expressions/expression.ts';
import type { Names } from '../expressions/names.ts';
import type { Kind } from '../expressions/operators.ts';
import { longestExpression, parse } from '../expressions/parse.ts';
import { toExpression } from '../expressions/to-expression.ts';
import type { ColumnDefinition, FormDefinition, Formula } from '../forms/definition.ts';
import { formulaNames } from '../forms/formula-names.ts';
import { shownType } from './check-columns.ts';
import { excelCheck } from './check-excel-formulas.ts';
import type { ExcelCheck } from './check-excel-formulas.ts';
import type { FormFault } from './fault.ts';

type FormOfNames = Pick<FormDefinition, 'sheets' | 'lists'>;

/** A formula of a form, and what it is there for. */
interface Use {
  readonly formula: Formula;
  readonly sheet: string;
  readonly path: FormFault['path'];
  readonly field: string;
  readonly wanted: Kind;
  readonly result?: ColumnDefinition;
  /** Whether it is written into the workbook, which knows neither last period nor one of several choices. */
  readonly inWorkbook: boolean;
  readonly readsPrevious: boolean;
}

/** Formulas that cannot be read, or cannot be used where they stand. */
export function formulaFaults(form: FormDefinition): readonly FormFault[] {
  const inExcel = excelCheck(form);
  return usesIn(form).flatMap((use) => faultsOf(form, use, inExcel));
}

function usesIn(form: FormDefinition): readonly Use[] {
  const rules = form.rules.map(({ formula, sheet }, at): Use => ({
    formula,
    sheet,
    path: ['rules', at],
    field: 'formula',
    wanted: 'truth',
    inWorkbook: false,
    readsPrevious: true,
  }));
  const inSheets = form.sheets.flatMap((sheet, sheetAt): readonly Use[] => {
    const { rows, columns } = sheet;
    const common = { sheet: sheet.id, readsPrevious: false } as const;
    const carried =
      rows.kind === 'open' && rows.fromPrevious !== undefined
        ? [
            {
              ...common,
              formula: rows.fromPrevious,
              path: ['sheets', sheetAt],
              field: 'fromPrevious',
              wanted: 'truth',
              inWorkbook: false,
            } as const,
          ]
        : [];
    return [
      ...carried,
      ...columns.flatMap((column, at) =>
        usesInColumn(column).map((use) => ({ ...common, ...use, path: ['sheets', sheetAt, 'columns', at] })),
      ),
    ];
  });
  return [...inSheets, ...rules];
}

function usesInColumn(column: ColumnDefinition): readonly Omit<Use, 'sheet' | 'path' | 'readsPrevious'>[] {
  const { type, required } = column;
  return [
    ...(type.kind === 'computed'
      ? [
          {
            formula: type.formula,
            field: 'formula',
            wanted: resultKind(column),
            result: column,
            inWorkbook: true,
          },
        ]
      : []),
    ...(required === undefined || required === true
      ? []
      : [{ formula: required, field: 'required', wanted: 'truth', inWorkbook: true } as const]),
  ];
}

/** What the formula of a computed column must give. */
export function resultKind(column: ColumnDefinition): Kind {
  return shownType(column) === 'choice' ? 'text' : 'number';
}

function faultsOf(form: FormDefinition, use: Use, inExcel: ExcelCheck): readonly FormFault[] {
  const { formula, path, field } = use;
  const fault = (code: FormFault['code'], written: string): FormFault => ({
    code,
    path,
    field,
    facts: { written, most: String(longestExpression) },
  });
  if (formula.length > longestExpression) return [fault('FORMULA_TOO_LONG', formula)];
  const expression = expressionOf(form, use.sheet, formula, use.result, use.wanted);
  if (expression === null) return [fault('NOT_READABLE', formula)];
  const several = use.inWorkbook ? severalAsked(form, use.sheet, expression) : [];
  const isPreviousRead = everyPart(expression).some(({ op }) => op === 'previous');
  const faults = [
    ...several.map((title) => fault('SEVERAL_CHOICES', title)),
    ...(isPreviousRead && !use.readsPrevious ? [fault('PREVIOUS_HERE', formula)] : []),
  ];
  if (faults.length > 0 || !isWritten(use, expression)) return faults;
  const tooLong = inExcel(expression, use.sheet, use.result);
  return tooLong === null ? [] : [{ ...tooLong, path, field }];
}

/** A condition that reads other sheets is not marked in the workbook. */
function isWritten({ inWorkbook, result }: Use, expression: Expression): boolean {
  return inWorkbook && (result !== undefined || !readsSheets(expression));
}

/** A formula whose names are ids; null when it cannot be read. */
export function expressionOf(
  form: FormOfNames,
  sheet: string,
  formula: Formula,
  result?: ColumnDefinition,
  wanted: Kind | null = null,
): Expression | null {
  const syntax = parse(formula);
  if ('problem' in syntax) return null;
  const { expression, problems } = toExpression(syntax, idNames(form, sheet, result), wanted);
  return problems.length === 0 ? expression : null;
}

/** Names are ids and codes, and nothing else will do. */
function idNames(form: FormOfNames, sheet: string, result?: ColumnDefinition): Names {
  const names = formulaNames(form, sheet, result);
  return {
    ...names,
    column: (written, name, around) => {
      const on = written ?? around;
      const columns = form.sheets.find(({ id }) => id === on)?.columns ?? [];
      return columns.some(({ id }) => id === name)
        ? { sheet: on, column: name }
        : { code: 'UNKNOWN_COLUMN', name, suggestion: null };
    },
    code: (column, text) => exactly(text, names.code(column, text)),
    resultCode: (text) => exactly(text, names.resultCode(text)),
  };
}

function exactly(text: string, found: ReturnType<Names['resultCode']>): ReturnType<Names['resultCode']> {
  return typeof found !== 'string' || found === text
    ? found
    : { code: 'UNKNOWN_CODE', name: text, column: '', suggestion: found };
}

/** Columns with several choices that are compared with one: no formula of Excel can ask for that. */
function severalAsked(form: FormOfNames, sheet: string, expression: Expression): readonly string[] {
  const titles = everyPart(expression).flatMap((part) => {
    if (part.op === 'sum' || part.op === 'count')
      return part.where === null ? [] : severalAsked(form, part.sheet, part.where);
    if (part.op !== 'equal' && part.op !== 'notEqual') return [];
    return part.args.flatMap((arg) => {
      const columns = form.sheets.find(({ id }) => id === sheet)?.columns ?? [];
      const column = arg.op === 'column' ? columns.find(({ id }) => id === arg.column) : undefined;
      return column?.type.kind === 'choices' ? [column.title.nb] : [];
    });
  });
  return [...new Set(titles)];
}
