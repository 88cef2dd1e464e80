import { canonicalDecimal, multiply } from '../decimal.ts';
import type { Expression } from './expression.ts';
import { codesAsked } from './expression.ts';
import type { FoundColumn, NameProblem, Names } from './names.ts';
import type { ColumnFunction, Kind, Operator, OperatorName } from './operators.ts';
import {
  columnFunctionCalled,
  functionNames,
  isColumnFunction,
  operatorCalled,
  operators,
  operatorWritten,
} from './operators.ts';
import type { ExpressionProblem } from './problem.ts';
import type { Syntax } from './syntax.ts';
import { nearest } from '../nearest.ts';

interface Read {
  readonly expression: Expression;
  /** Null where it is not known. */
  readonly kind: Kind | null;
}

/** Gives every name its meaning. All problems are told at once; the expression is to be used when there are none. */
export function toExpression(
  syntax: Syntax,
  names: Names,
  wanted: Kind | null = null,
): { readonly expression: Expression; readonly problems: readonly ExpressionProblem[] } {
  const problems: ExpressionProblem[] = [];
  const reader = new Reader(names, problems);
  const read = reader.read(syntax, names.sheet);
  reader.expect(read, wanted, syntax.at);
  return { expression: read.expression, problems };
}

type Call = Extract<Syntax, { kind: 'call' }>;
type SyntaxNumber = Extract<Syntax, { kind: 'number' }>;

const nothing: Read = { expression: { op: 'number', value: '0' }, kind: null };

class Reader {
  readonly #names: Names;
  readonly #problems: ExpressionProblem[];

  constructor(names: Names, problems: ExpressionProblem[]) {
    this.#names = names;
    this.#problems = problems;
  }

  read(syntax: Syntax, sheet: string): Read {
    switch (syntax.kind) {
      case 'number':
        return { expression: { op: 'number', value: decimalOf(syntax.value) }, kind: 'number' };
      case 'text':
        return { expression: { op: 'text', value: syntax.value }, kind: 'text' };
      case 'column':
        return this.#cell(syntax, sheet);
      case 'symbol':
        return this.#operator(operatorWritten(syntax.symbol, syntax.args.length), syntax, sheet);
      case 'call':
        return this.#call(syntax, sheet);
    }
  }

  expect({ kind }: Read, wanted: Kind | null, at: number): void {
    if (wanted !== null && kind !== null && kind !== wanted)
      this.#tell(at, { code: 'KIND', wanted, given: kind });
  }

  #tell(at: number, problem: NameProblem): Read {
    this.#problems.push({ ...problem, at });
    return nothing;
  }

  #call(syntax: Call, sheet: string): Read {
    const { name, args, at } = syntax;
    const called = columnFunctionCalled(name) ?? operatorCalled(name);
    if (called === null)
      return this.#tell(at, { code: 'UNKNOWN_FUNCTION', name, suggestion: nearest(name, functionNames) });
    const { fewest, most } = countOf(called);
    const doubtful = most === 1 ? null : doubtfulNumber(syntax);
    if (doubtful !== null)
      return this.#tell(doubtful.at, { code: 'AMBIGUOUS_COMMA', written: doubtful.value });
    if (args.length < fewest || args.length > most)
      return this.#tell(at, { code: 'ARGUMENT_COUNT', name, given: args.length, fewest, most });
    return isColumnFunction(called)
      ? this.#onColumn(called, syntax, sheet)
      : this.#operator(called, syntax, sheet);
  }

  #cell({ sheet: written, name, at }: Extract<Syntax, { kind: 'column' }>, sheet: string): Read {
    const found = this.#names.column(written, name, sheet);
    if ('code' in found) return this.#tell(at, found);
    if (found.sheet !== sheet) return this.#tell(at, { code: 'OTHER_SHEET', name, sheet: found.sheet });
    return { expression: { op: 'column', column: found.column }, kind: this.#names.kindOf(found) };
  }

  /** SUM, COUNTA and PREVIOUS take a column, and SUM and COUNTA a condition on the rows they run over. */
  #onColumn(op: ColumnFunction, { name, args, at }: Call, sheet: string): Read {
    const [column, condition] = args;
    if (column?.kind !== 'column') return this.#tell(column?.at ?? at, { code: 'COLUMN_WANTED', name });
    const found = this.#names.column(column.sheet, column.name, sheet);
    if ('code' in found) return this.#tell(column.at, found);
    const kind = this.#names.kindOf(found);
    if (op === 'previous') return this.#previous(found, column, sheet, kind);
    if (op === 'sum') this.expect({ expression: nothing.expression, kind }, 'number', column.at);
    return {
      expression: {
        op,
        ...found,
        where: condition === undefined ? null : this.#where(condition, found.sheet),
      },
      kind: 'number',
    };
  }

  #previous(
    found: FoundColumn,
    { name, at }: { name: string; at: number },
    sheet: string,
    kind: Kind | null,
  ): Read {
    return found.sheet === sheet
      ? { expression: { op: 'previous', column: found.column }, kind }
      : this.#tell(at, { code: 'OTHER_SHEET', name, sheet: found.sheet });
  }

  #where(condition: Syntax, sheet: string): Expression {
    const before = this.#problems.length;
    const { expression } = this.read(condition, sheet);
    // A condition that could not be read has been told of already.
    if (this.#problems.length === before && codesAsked(expression) === null)
      this.#tell(condition.at, { code: 'WHERE' });
    return expression;
  }

  #operator(op: OperatorName, { args, at }: { args: readonly Syntax[]; at: number }, sheet: string): Read {
    const read = args.map((arg) => this.read(arg, sheet));
    const { takes, gives }: Operator = operators[op];
    const kinds = read.map(({ kind }) => kind);
    args.forEach((arg, index) => {
      const wanted = wantedKind(takes, index, kinds);
      const given = read[index];
      if (given !== undefined) this.expect(given, wanted, arg.at);
    });
    if (takes === 'cell' && read.some(({ expression }) => expression.op !== 'column'))
      return this.#tell(at, { code: 'COLUMN_WANTED', name: op });
    const meant = takes === 'same' ? this.#codes(args, read, sheet) : this.#results(takes, args, read);
    return { expression: { op, args: meant }, kind: gives === 'any' ? (kinds[1] ?? null) : gives };
  }

  /** `[Assessment] = "Red"`: the text is the label or code of a choice in the column. */
  #codes(args: readonly Syntax[], read: readonly Read[], sheet: string): readonly Expression[] {
    const column = read.find(({ expression }) => expression.op === 'column')?.expression;
    return read.map(({ expression }, index) => {
      if (expression.op !== 'text' || column?.op !== 'column') return expression;
      const code = this.#names.code({ sheet, column: column.column }, expression.value);
      return this.#coded(code, args[index]?.at ?? 0, expression);
    });
  }

  /** What an IF results in can be the code of a choice. */
  #results(takes: Operator['takes'], args: readonly Syntax[], read: readonly Read[]): readonly Expression[] {
    if (takes !== 'branches') return read.map(({ expression }) => expression);
    return read.map(({ expression }, index) =>
      expression.op === 'text'
        ? this.#coded(this.#names.resultCode(expression.value), args[index]?.at ?? 0, expression)
        : expression,
    );
  }

  #coded(code: string | NameProblem, at: number, otherwise: Expression): Expression {
    if (typeof code === 'string') return { op: 'text', value: code };
    this.#tell(at, code);
    return otherwise;
  }
}

function wantedKind(takes: Operator['takes'], index: number, kinds: readonly (Kind | null)[]): Kind | null {
  switch (takes) {
    case 'numbers':
      return 'number';
    case 'truths':
      return 'truth';
    case 'ordered':
      return kinds[0] === 'date' ? 'date' : 'number';
    case 'same':
      return index === 0 ? null : (kinds[0] ?? null);
    case 'branches':
      return index === 0 ? 'truth' : (kinds[1] ?? null);
    case 'cell':
      return null;
  }
}

/** How many arguments it takes. */
function countOf(called: ColumnFunction | OperatorName): Pick<Operator, 'fewest' | 'most'> {
  if (!isColumnFunction(called)) return operators[called];
  return { fewest: 1, most: called === 'previous' ? 1 : 2 };
}

/** `IF([x] > 0,1,0)` could be two arguments or three, and nobody may guess; a `;` beside it settles what the comma is. */
function doubtfulNumber({ args, hasSemicolon }: Call): SyntaxNumber | null {
  return hasSemicolon ? null : (args.flatMap(numbersIn).find(({ value }) => value.includes(',')) ?? null);
}

/** Calls inside have brackets of their own. */
function numbersIn(syntax: Syntax): readonly SyntaxNumber[] {
  if (syntax.kind === 'number') return [syntax];
  return syntax.kind === 'symbol' ? syntax.args.flatMap(numbersIn) : [];
}

/** `70%` is 0.7, as in a spreadsheet. */
function decimalOf(written: string): string {
  const value = canonicalDecimal(written.replace('%', '').replace(',', '.'));
  return written.endsWith('%') ? multiply(value, '0.01') : value;
}
