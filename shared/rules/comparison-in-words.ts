import type { Expression } from '../expressions/expression.ts';
import { everyPart, isQuotient } from '../expressions/expression.ts';
import { print } from '../expressions/print.ts';
import type { CellValue } from '../value.ts';
import { number } from '../value.ts';
import type { Comparison } from './breach-of-formula.ts';
import { isOnlyRounding } from './comparison-facts.ts';
import { comparisonTexts } from './comparison-texts.ts';
import { valueOfFact } from './fact-value.ts';
import { quotedValue } from './quoted-value.ts';
import type { Violation, Words } from './rule.ts';

/** «Utbetalt» er 550 000 kr, men skal være høyst «Tildelt», som er 500 000 kr: 50 000 kr for mye. */
export function comparisonInWords(comparison: Comparison, violation: Violation, words: Words): string {
  const { op, left, right } = comparison;
  const { facts = {}, difference } = violation;
  const texts = comparisonTexts[words.language];
  const [is, wanted] = [valueOfFact(facts['left'] ?? ''), valueOfFact(facts['right'] ?? '')];
  const like = likeOf(left, violation) ?? likeOf(right, violation);
  const show = (value: CellValue): string => shown(value, like, words);
  const isDay = is?.t === 'd' || wanted?.t === 'd';
  const relation = texts.relations[isDay ? 'days' : 'other'][op];
  const goal = isLiteral(right)
    ? `${relation} ${show(wanted)}`
    : texts.whichIs(`${relation} ${named(right, violation, words)}`, show(wanted));
  const off = difference === undefined ? null : show(number(difference.replace('-', '')));
  const amiss =
    off === null
      ? ''
      : `: ${difference?.startsWith('-') === true ? texts.tooLittle(off) : texts.tooMuch(off)}`;
  const said = texts.said(named(left, violation, words), show(is), `${goal}${amiss}`);
  return isOnlyRounding(violation) ? `${said} ${texts.rounding}` : said;
}

function isLiteral({ op }: Expression): boolean {
  return op === 'number' || op === 'text';
}

interface Like {
  readonly sheet: string;
  readonly column: string;
}

/** The column whose unit and labels a side has; null where it is counted in something of its own. */
function likeOf(side: Expression, { sheet }: Violation): Like | null {
  if (side.op === 'sum') return side;
  if (everyPart(side).some(({ op }) => op === 'multiply' || op === 'count') || isQuotient(side)) return null;
  for (const part of everyPart(side)) {
    if (part.op === 'column' || part.op === 'previous') return { sheet, column: part.column };
    if (part.op === 'sum') return part;
  }
  return null;
}

function shown(value: CellValue, like: Like | null, words: Words): string {
  if (value === null) return comparisonTexts[words.language].empty;
  if (like !== null) return quotedValue(like.sheet, like.column, value, words);
  return value.t === 'n' ? words.amount(value.v) : quotedValue('', '', value, words);
}

/** «Tildelt», «summen av «Beløp» på arket Prosjekter», or the formula. */
function named(side: Expression, { sheet }: Violation, words: Words): string {
  const texts = comparisonTexts[words.language];
  const title = (column: string, of = sheet) => `«${words.columnTitle(of, column)}»`;
  if (side.op === 'column') return title(side.column);
  if (side.op === 'previous') return texts.lastPeriod(title(side.column));
  if (side.op === 'sum' && side.where === null)
    return texts.sumOf(
      title(side.column, side.sheet),
      side.sheet === sheet ? null : words.sheetTitle(side.sheet),
    );
  return words.formula(sheet, print(side));
}
