import type { Decimal } from '../decimal.ts';
import { formatDecimal, isDecimal } from '../decimal.ts';
import type { Language } from '../language.ts';
import type { CheckTexts } from './check-texts.ts';
import { checkTexts } from './check-texts.ts';
import type { TableCheck } from './verdict.ts';

/** What stands, what was recomputed, how far apart they are, and what that means: one or two plain sentences. */
export function describeCheck(check: TableCheck, language: Language): string {
  const texts = checkTexts[language];
  const unit = check.kind === 'percentage' && check.printed.includes('%') ? '\u00a0%' : '';
  const show = (figure: Decimal): string => `${formatDecimal(figure, language)}${unit}`;
  const printed = isDecimal(check.printed) ? show(check.printed) : check.printed;
  const { recomputed, difference } = check;
  const facts =
    recomputed === null
      ? texts.printed(printed)
      : texts.recomputed(
          printed,
          show(recomputed),
          difference === null || difference === '0' ? null : show(difference),
        );
  return `${facts} ${meaningOf(check, texts, show)}`;
}

function meaningOf(check: TableCheck, texts: CheckTexts, show: (figure: Decimal) => string): string {
  const tolerance = show(check.tolerance ?? '0');
  switch (check.verdict) {
    case 'exact':
      return texts.exact;
    case 'withinRounding':
      return [texts.withinRounding(tolerance), ...(check.isRare ? [texts.rare] : [])].join(' ');
    case 'wrong':
      return check.tolerance === '0' ? texts.wrong : texts.wrongBeyond(tolerance);
    case 'uncertain':
    case 'notCheckable':
      return doubtOf(check, texts, tolerance);
  }
}

function doubtOf({ doubt, doubtAt, cell }: TableCheck, texts: CheckTexts, tolerance: string): string {
  switch (doubt) {
    case 'mayBeRounded':
      return texts.mayBeRounded(tolerance);
    case 'mayBeNoteMark':
      return texts.mayBeNoteMark(doubtAt ?? cell);
    case 'twoReadings':
      return texts.twoReadings(doubtAt ?? cell);
    case 'unreadable':
      return texts.unreadable(doubtAt ?? cell);
    case 'termsMissing':
    case null:
      return texts.termsMissing;
  }
}
