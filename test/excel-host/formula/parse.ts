import { parseArea, splitSheet, type Rect } from '../model/address.ts';
import { tokenize, type Token } from './tokens.ts';

export interface Reference {
  readonly kind: 'reference';
  readonly sheet: string | null;
  readonly rect: Rect;
  /** Which of top, left, bottom, right carry a `$`; the others move with the cell that holds the formula. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly text: string }
  | Reference
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] };

class SyntaxProblem extends Error {}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const peek = (cursor: Cursor) => cursor.tokens[cursor.at];
const isOperator = (cursor: Cursor, ...texts: readonly string[]) => {
  const token = peek(cursor);
  return token?.kind === 'operator' && texts.includes(token.text);
};

function next(cursor: Cursor): Token {
  const token = peek(cursor);
  if (!token) throw new SyntaxProblem();
  cursor.at++;
  return token;
}

function expect(cursor: Cursor, text: string): void {
  if (!isOperator(cursor, text)) throw new SyntaxProblem();
  cursor.at++;
}

function parseLevel(cursor: Cursor, level: number): Expression {
  const operators = levels[level];
  if (!operators) return parseUnary(cursor);
  let left = parseLevel(cursor, level + 1);
  while (isOperator(cursor, ...operators)) {
    const operator = next(cursor).text;
    left = { kind: 'binary', operator, left, right: parseLevel(cursor, level + 1) };
  }
  return left;
}

function parseUnary(cursor: Cursor): Expression {
  if (isOperator(cursor, '+', '-')) {
    return { kind: 'unary', operator: next(cursor).text, operand: parseUnary(cursor) };
  }
  let operand = parsePrimary(cursor);
  while (isOperator(cursor, '%')) operand = { kind: 'unary', operator: next(cursor).text, operand };
  return operand;
}

function parseReference(text: string): Reference {
  const { sheet, area } = splitSheet(text);
  const rect = parseArea(area);
  if (!rect) throw new SyntaxProblem();
  const [start = '', end = start] = area.split(':');
  const column = (corner: string) => corner.startsWith('$') || !/[A-Za-z]/.test(corner);
  const row = (corner: string) => /\$\d/.test(corner) || !/\d/.test(corner);
  return { kind: 'reference', sheet, rect, fixed: [row(start), column(start), row(end), column(end)] };
}

function parseCall(cursor: Cursor, name: string): Expression {
  const args: (Expression | null)[] = [];
  expect(cursor, '(');
  while (!isOperator(cursor, ')')) {
    args.push(isOperator(cursor, ',') ? null : parseLevel(cursor, 0));
    if (isOperator(cursor, ',')) cursor.at++;
    else if (!isOperator(cursor, ')')) throw new SyntaxProblem();
  }
  expect(cursor, ')');
  return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), args };
}

function parsePrimary(cursor: Cursor): Expression {
  const token = next(cursor);
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: Number(token.text) };
    case 'text':
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'error', text: token.text };
    case 'reference':
      return parseReference(token.text);
    case 'word':
      if (isOperator(cursor, '(')) return parseCall(cursor, token.text);
      if (/^(true|false)$/i.test(token.text)) return { kind: 'literal', value: /^true$/i.test(token.text) };
      return { kind: 'name', name: token.text };
    case 'operator': {
      if (token.text !== '(') throw new SyntaxProblem();
      const inner = parseLevel(cursor, 0);
      expect(cursor, ')');
      return inner;
    }
  }
}

function parseFresh(formula: string): Expression | null {
  const tokens = tokenize(formula.replace(/^=/, ''));
  if (!tokens) return null;
  const cursor: Cursor = { tokens, at: 0 };
  try {
    const expression = parseLevel(cursor, 0);
    return cursor.at === tokens.length ? expression : null;
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return null;
    throw problem;
  }
}

const parsed = new Map<string, Expression | null>();

/** With or without the leading `=`; null when it is no formula. */
export function parseFormula(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const expression = parseFresh(formula);
  parsed.set(formula, expression);
  return expression;
}

export function functionsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'call':
      return [expression.name, ...expression.args.flatMap((arg) => (arg ? functionsIn(arg) : []))];
    case 'binary':
      return [...functionsIn(expression.left), ...functionsIn(expression.right)];
    case 'unary':
      return functionsIn(expression.operand);
    case 'literal':
    case 'error':
    case 'reference':
    case 'name':
      return [];
  }
}
