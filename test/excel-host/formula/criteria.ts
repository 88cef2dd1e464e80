import { compare, FormulaError, type Scalar } from './values.ts';

const operators = /^(<>|<=|>=|=|<|>)(.*)$/s;

function parseOperand(text: string): Scalar {
  if (text === '') return null;
  if (Number.isFinite(Number(text))) return Number(text);
  return /^(true|false)$/i.test(text) ? /^true$/i.test(text) : text;
}

function textPattern(text: string): RegExp {
  const escaped = text.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'isu');
}

function equals(value: Scalar, wanted: Scalar): boolean {
  if (wanted === null) return value === null || value === '';
  if (typeof wanted === 'string') return typeof value === 'string' && textPattern(wanted).test(value);
  const asNumber = typeof value === 'string' && typeof wanted === 'number' ? parseOperand(value) : value;
  return asNumber === wanted;
}

/** The criterion of SUMIF and COUNTIF: `5`, `"x*"`, `">=10"`, `"<>"`. */
export function criterion(raw: Scalar): (value: Scalar) => boolean {
  const [, operator = '=', operand] =
    typeof raw === 'string' ? (operators.exec(raw) ?? [null, '=', raw]) : [];
  const wanted = operand === undefined ? raw : parseOperand(operand);
  if (operator === '=') return (value) => equals(value, wanted);
  // Not the opposite of `=`: a formula that gives an empty text is both equal to nothing and not nothing.
  if (operator === '<>' && wanted === null) return (value) => value !== null;
  if (operator === '<>') return (value) => !equals(value, wanted);
  return (value) => {
    if (value === null || value instanceof FormulaError || typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}
