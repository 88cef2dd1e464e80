import type { RowContent } from '../content.ts';
import { compare, round, subtract } from '../decimal.ts';
import { evaluate } from '../expressions/evaluate.ts';
import { surroundings } from '../forms/compute.ts';
import type { SheetDefinition } from '../forms/definition.ts';
import type { CellValue } from '../value.ts';
import type { Comparison } from './breach-of-formula.ts';
import { factOf } from './fact-value.ts';
import { isWithinRounding, roundingAllowance } from './rounding-allowance.ts';
import type { ReportUnderCheck, Violation } from './rule.ts';

type Compared = Pick<Violation, 'actual' | 'expected' | 'difference' | 'facts' | 'severity'>;

/** What stands on both sides and the difference; a note, where sums differ by no more than rounding. */
export function comparisonFacts(
  { op, left, right }: Comparison,
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  row: RowContent,
): Compared {
  const around = surroundings(report, sheet, row);
  const [is, wanted] = [evaluate(left, around), evaluate(right, around)].map(shortened);
  const both = { actual: textOf(is), expected: textOf(wanted) };
  const facts = { left: factOf(is ?? null), right: factOf(wanted ?? null) };
  if (is?.t !== 'n' || wanted?.t !== 'n' || op === 'notEqual') return { ...both, facts };
  const difference = subtract(is.v, wanted.v);
  if (compare(difference, '0') === 0) return { ...both, facts };
  const allowance = op === 'equal' ? roundingAllowance([left, right], report, sheet, row) : '0';
  if (!isWithinRounding(difference, allowance)) return { ...both, difference, facts };
  return { ...both, difference, severity: 'note', facts: { ...facts, rounding: 'true' } };
}

/** There is nothing to mend. */
export function isOnlyRounding({ facts }: Pick<Violation, 'facts'>): boolean {
  return facts?.['rounding'] === 'true';
}

/** A quotient has up to thirty decimals; more than these help nobody. */
const decimalsShown = 6;

function shortened(value: CellValue): CellValue {
  return value?.t === 'n' ? { t: 'n', v: round(value.v, decimalsShown) } : value;
}

function textOf(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value.t === 'l' ? value.v.join('; ') : String(value.v);
}
