import { nearest } from '../nearest.ts';
import type { Names } from '../expressions/names.ts';
import type { Kind } from '../expressions/operators.ts';
import { parse } from '../expressions/parse.ts';
import type { ExpressionProblem } from '../expressions/problem.ts';
import { print } from '../expressions/print.ts';
import { toExpression } from '../expressions/to-expression.ts';
import type { ColumnDefinition, Formula, SheetDefinition } from '../forms/definition.ts';
import { formulaNames } from '../forms/formula-names.ts';
import type { Cells } from './cells.ts';
import { resultKind } from './check-formulas.ts';
import type { Draft, FormOfNames } from './draft.ts';
import { enoughProblems } from './draft.ts';
import { partCalled } from './part-called.ts';
import { tellExpressionProblem } from './tell-expression-problem.ts';
import { folded } from './vocabulary.ts';

/** The sheets with what was written by title turned into ids: formulas, and columns of last period. */
export function resolveSheets(draft: Draft, form: FormOfNames): readonly SheetDefinition[] {
  return form.sheets.map((sheet, at) => {
    const { rows } = sheet;
    const cells = draft.cellsOf(['sheets', at]);
    const resolve = (formula: Formula): Formula =>
      resolveFormula(draft, form, {
        cells,
        field: 'fromPrevious',
        formula,
        sheet: sheet.id,
        wanted: 'truth',
      });
    return {
      ...sheet,
      rows:
        rows.kind === 'open' && rows.fromPrevious !== undefined
          ? { ...rows, fromPrevious: resolve(rows.fromPrevious) }
          : rows,
      columns: sheet.columns.map((column, columnAt) =>
        resolveColumn(draft, form, sheet, column, draft.cellsOf(['sheets', at, 'columns', columnAt])),
      ),
    };
  });
}

function resolveColumn(
  draft: Draft,
  form: FormOfNames,
  sheet: SheetDefinition,
  column: ColumnDefinition,
  cells: Cells<string> | null,
): ColumnDefinition {
  const { type, required, fromPrevious } = column;
  const common = { cells, sheet: sheet.id };
  return {
    ...column,
    ...(type.kind === 'computed'
      ? {
          type: {
            ...type,
            formula: resolveFormula(draft, form, {
              ...common,
              field: 'formula',
              formula: type.formula,
              wanted: draft.broken.has(`${sheet.id}.${column.id}`) ? null : resultKind(column),
              result: column,
            }),
          },
        }
      : {}),
    ...(required === undefined || required === true
      ? {}
      : {
          required: resolveFormula(draft, form, {
            ...common,
            field: 'required',
            formula: required,
            wanted: 'truth',
          }),
        }),
    ...(fromPrevious === undefined
      ? {}
      : { fromPrevious: columnNamed(draft, sheet, fromPrevious, cells, 'fromPrevious') }),
  };
}

/** The id of a column of a sheet; what was written where there is none, which is told. */
export function columnNamed(
  draft: Draft,
  sheet: SheetDefinition,
  written: string,
  cells: Cells<string> | null,
  field: string,
): string {
  const column = partCalled(written, sheet.columns);
  if (column !== undefined) return column.id;
  const titles = sheet.columns.map(({ title }) => title.nb);
  cells?.tell(field, 'UNKNOWN_COLUMN', {
    written,
    suggestion: draft.suggest(written, titles),
    other: sheet.title.nb,
  });
  return written;
}

export interface WrittenFormula {
  readonly cells: Cells<string> | null;
  readonly field: string;
  readonly formula: string;
  readonly sheet: string;
  /** What it must give; null where that is not known. */
  readonly wanted: Kind | null;
  readonly result?: ColumnDefinition;
}

/** The formula with ids for titles and codes for labels; as it was written when it cannot be read, which is told. */
export function resolveFormula(draft: Draft, form: FormOfNames, written: WrittenFormula): Formula {
  const { cells, field, formula, sheet, wanted, result } = written;
  if (draft.problems.length > enoughProblems) return formula;
  const syntax = parse(formula);
  if ('problem' in syntax) {
    const { at, found } = syntax.problem;
    if (cells !== null)
      tellExpressionProblem(cells, field, formula, { code: 'UNREADABLE', at, found }, draft.language);
    return formula;
  }
  const { expression, problems } = toExpression(syntax, namesOf(draft, form, sheet, result), wanted);
  for (const problem of problems) {
    if (cells !== null && !isTwiceOnItsList(form, problem))
      tellExpressionProblem(cells, field, formula, inTitles(form, problem), draft.language);
  }
  return problems.length === 0 ? print(expression) : formula;
}

/** Which of two choices called the same is meant cannot be said; it is told on their list. */
function isTwiceOnItsList({ lists }: FormOfNames, problem: ExpressionProblem): boolean {
  if (problem.code !== 'UNKNOWN_CODE') return false;
  const wanted = folded(problem.name);
  return lists.some(
    (list) => 'items' in list && list.items.filter(({ label }) => folded(label.nb) === wanted).length > 1,
  );
}

/** With the titles that stand in the workbook, where a name in another language or an id would do as well. */
function inTitles(form: FormOfNames, problem: ExpressionProblem): ExpressionProblem {
  if (problem.code === 'OTHER_SHEET') {
    const sheet = form.sheets.find(({ id }) => id === problem.sheet);
    return { ...problem, sheet: sheet?.title.nb ?? problem.sheet };
  }
  if (problem.code !== 'UNKNOWN_COLUMN') return problem;
  const titles = form.sheets.flatMap(({ columns }) => columns.map(({ title }) => title.nb));
  return { ...problem, suggestion: nearest(problem.name, titles) ?? problem.suggestion };
}

/** Of a column whose type could not be read anything may be asked. */
function namesOf(draft: Draft, form: FormOfNames, sheet: string, result?: ColumnDefinition): Names {
  const names = formulaNames(form, sheet, result);
  return {
    ...names,
    kindOf: (found) => (draft.broken.has(`${found.sheet}.${found.column}`) ? null : names.kindOf(found)),
  };
}
