import type { Language } from '../language.ts';
import type { Expression } from './expression.ts';
import type { Operator } from './operators.ts';
import { columnFunctions, operators } from './operators.ts';

/** How names are written; as ids in a form's definition, as titles and labels for people. */
export interface Spelling {
  readonly language: Language;
  /**
   * In brackets: `[Amount]`; of a sheet that is summed or counted with the sheet in front: `[Projects].[Amount]`.
   * `sheet` is null for the expression's own.
   */
  readonly column: (sheet: string | null, column: string, isSummed: boolean) => string;
  /** A code of a column; `column` is null for what the expression itself results in. */
  readonly code: (sheet: string | null, column: string | null, code: string) => string;
}

export const idSpelling: Spelling = {
  language: 'en',
  column: (sheet, column, isSummed) => (isSummed ? `[${sheet ?? ''}].[${column}]` : `[${column}]`),
  code: (...[, , code]) => code,
};

/** The one text of an expression; reading it again gives the same expression. */
export function print(expression: Expression, spelling: Spelling = idSpelling): string {
  return new Printer(spelling).write(expression, null, 0);
}

class Printer {
  readonly #spelling: Spelling;
  readonly #decimalMark: string;

  constructor(spelling: Spelling, decimalMark = spelling.language === 'en' ? '.' : ',') {
    this.#spelling = spelling;
    this.#decimalMark = decimalMark;
  }

  /** `sheet` is the one that a sum runs over, null for the expression's own; `around` how tightly the outside binds. */
  write(expression: Expression, sheet: string | null, around: number): string {
    const { language } = this.#spelling;
    if ('args' in expression) return this.#operator(expression, sheet, around);
    switch (expression.op) {
      case 'number':
        return expression.value.replace('.', this.#decimalMark);
      case 'text':
        return quoted(this.#spelling.code(sheet, null, expression.value));
      case 'column':
        return this.#spelling.column(sheet, expression.column, false);
      case 'previous':
        return `${columnFunctions.previous[language][0]}(${this.#spelling.column(sheet, expression.column, false)})`;
      case 'sum':
      case 'count': {
        const { op, column, where } = expression;
        const args = [
          this.#spelling.column(expression.sheet, column, true),
          ...(where === null ? [] : [this.write(where, expression.sheet, 0)]),
        ];
        return `${columnFunctions[op][language][0]}(${args.join('; ')})`;
      }
    }
  }

  #operator(
    { op, args }: Extract<Expression, { args: readonly Expression[] }>,
    sheet: string | null,
    around: number,
  ): string {
    const { symbol, names, rank = 0, takes, gives, most }: Operator = operators[op];
    const column = takes === 'same' ? args.find((arg) => arg.op === 'column') : undefined;
    const write = (arg: Expression, tightness: number): string =>
      arg.op === 'text' && column?.op === 'column'
        ? quoted(this.#spelling.code(sheet, column.column, arg.value))
        : this.write(arg, sheet, tightness);
    if (symbol === undefined) {
      const name = names?.[this.#spelling.language][0] ?? op;
      // Where others could stand beside its only argument, a decimal comma would be taken for what parts them.
      const [only, ...more] = args;
      return only !== undefined && more.length === 0 && most > 1
        ? `${name}(${new Printer(this.#spelling, '.').write(only, sheet, 0)})`
        : `${name}(${args.map((arg) => write(arg, 0)).join('; ')})`;
    }
    const [first, second] = args;
    if (first === undefined) return symbol;
    // `a = b = c` cannot be read: only sums and products go on from the left.
    const left = gives === 'truth' ? rank + 1 : rank;
    const written =
      second === undefined
        ? `${symbol}${write(first, rank)}`
        : `${write(first, left)} ${symbol} ${write(second, rank + 1)}`;
    return rank < around ? `(${written})` : written;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
