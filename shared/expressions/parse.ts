import type { IToken, TokenType } from 'chevrotain';
import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import type { Syntax, SyntaxProblem } from './syntax.ts';

const token = (name: string, pattern: RegExp | string): TokenType => createToken({ name, pattern });

const space = createToken({ name: 'space', pattern: /[\s\u00a0\u202f]+/, group: Lexer.SKIPPED });
const column = token('column', /\[[^[\]]+\](?:\s*\.\s*\[[^[\]]+\])?/);
const quoted = token('quoted', /"(?:[^"]|"")*"|«[^»]*»|“[^”]*”/);
const decimal = token('decimal', /\d+(?:[.,]\d+)?(?:[\s\u00a0\u202f]*%)?/);
const word = token('word', /[A-Za-zÀ-ÖØ-öø-ÿ_][A-Za-zÀ-ÖØ-öø-ÿ\d_]*/);
const comparison = token('comparison', /<=|>=|<>|≤|≥|≠|[=<>]/);
const sum = token('sum', /[+\-−–]/);
const product = token('product', /[*/×·]/);
const open = token('open', '(');
const close = token('close', ')');
const separator = token('separator', /[;,]/);

const tokens = [space, column, quoted, decimal, word, comparison, sum, product, open, close, separator];
const lexer = new Lexer(tokens);

/** Longer ones are refused: nobody reads them, and the depth of reading is bounded by the length. */
export const longestExpression = 1000;

/** One meaning, several keys. */
const spellings: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
};

const symbol = (operator: IToken, args: readonly Syntax[]): Syntax => ({
  kind: 'symbol',
  symbol: spellings[operator.image] ?? operator.image,
  args,
  at: operator.startOffset,
});

/** Comparison, sum, product, sign, and what stands alone; the tighter it binds the further down. */
class Grammar extends EmbeddedActionsParser {
  readonly whole: () => Syntax;

  constructor() {
    super(tokens);
    const parts = this.RULE('parts', (): Syntax => this.atom(expression));
    const signed: () => Syntax = this.RULE('signed', () =>
      this.OR([
        {
          ALT: () => {
            const sign = this.CONSUME(sum);
            const behind = this.SUBRULE(signed);
            // `=+A1` is an old habit, and is A1.
            return sign.image === '+' ? behind : symbol(sign, [behind]);
          },
        },
        { ALT: () => this.SUBRULE(parts) },
      ]),
    );
    const products = this.RULE('products', () => this.chain(product, signed));
    const sums = this.RULE('sums', () => this.chain(sum, products));
    const expression: () => Syntax = this.RULE('expression', () => {
      const left = this.SUBRULE(sums);
      return (
        this.OPTION(() => {
          const operator = this.CONSUME(comparison);
          return symbol(operator, [left, this.SUBRULE2(sums)]);
        }) ?? left
      );
    });
    this.whole = this.RULE('whole', () => this.SUBRULE(expression));
    this.performSelfAnalysis();
  }

  /** `a - b - c`, from the left. */
  private chain(operator: TokenType, part: () => Syntax): Syntax {
    let left = this.SUBRULE(part);
    this.MANY(() => {
      const between = this.CONSUME(operator);
      left = symbol(between, [left, this.SUBRULE2(part)]);
    });
    return left;
  }

  private atom(expression: () => Syntax): Syntax {
    return this.OR2([
      { ALT: () => numeral(this.CONSUME(decimal)) },
      { ALT: () => text(this.CONSUME(quoted)) },
      { ALT: () => reference(this.CONSUME(column)) },
      { ALT: () => this.call(expression) },
      {
        ALT: () => {
          this.CONSUME(open);
          const inner = this.SUBRULE(expression);
          this.CONSUME(close);
          return inner;
        },
      },
    ]);
  }

  private call(expression: () => Syntax): Syntax {
    const { image, startOffset } = this.CONSUME(word);
    const args: Syntax[] = [];
    const separators: string[] = [];
    this.CONSUME2(open);
    this.OPTION2(() => {
      args.push(this.SUBRULE2(expression));
      this.MANY2(() => {
        separators.push(this.CONSUME(separator).image);
        args.push(this.SUBRULE3(expression));
      });
    });
    this.CONSUME2(close);
    return { kind: 'call', name: image, args, hasSemicolon: separators.includes(';'), at: startOffset };
  }
}

const grammar = new Grammar();

/** Reads an expression as a spreadsheet user writes it; a decimal comma or point, arguments between `;` or `,`. */
export function parse(expression: string): Syntax | { readonly problem: SyntaxProblem } {
  if (expression.length > longestExpression) return { problem: { at: longestExpression, found: null } };
  const read = lexer.tokenize(expression.replace(/^\s*=/, (sign) => ' '.repeat(sign.length)));
  const [strange] = read.errors;
  if (strange !== undefined)
    return { problem: { at: strange.offset, found: expression.charAt(strange.offset) } };
  grammar.input = read.tokens;
  const syntax = grammar.whole();
  const [fault] = grammar.errors;
  return fault === undefined ? syntax : { problem: problemAt(fault.token, expression) };
}

function problemAt({ image, startOffset }: IToken, expression: string): SyntaxProblem {
  return startOffset < 0 || Number.isNaN(startOffset)
    ? { at: expression.length, found: null }
    : { at: startOffset, found: image };
}

function text({ image, startOffset }: IToken): Syntax {
  return { kind: 'text', value: image.slice(1, -1).replaceAll('""', '"'), at: startOffset };
}

function numeral({ image, startOffset }: IToken): Syntax {
  return { kind: 'number', value: image.replace(/[^\d.,%]/g, ''), at: startOffset };
}

/** `[column]`, or `[sheet].[column]`. */
function reference({ image, startOffset }: IToken): Syntax {
  const names = [...image.matchAll(/\[([^[\]]+)\]/g)].map(([, name = '']) => name.trim());
  return {
    kind: 'column',
    sheet: names.length > 1 ? (names[0] ?? null) : null,
    name: names.at(-1) ?? '',
    at: startOffset,
  };
}
