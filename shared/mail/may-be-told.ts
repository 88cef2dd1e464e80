import { holdsPersonNumber } from '../rules/person-number.ts';

/** Numbers that only say where or when: «linje 3», «D7», «2025», «2025-H1». */
const pointing =
  /(?<![\p{L}\d])(?:(?:linje|line|rad|row|punkt|item|kapittel|kap\.|post|side|page)[nr]?\s+\d{1,4}|[A-Z]{1,2}\d{1,4}|(?:19|20)\d{2}(?:-[HTW]?\d{1,2})?)(?![\p{L}\d]|[.,]\d)/giu;

/** Shorter ones are words that anybody writes. */
const shortestTitle = 5;

/**
 * Whether a reason can go into a letter, which leaves the system: without figures, person numbers and titles of what is
 * reported.
 */
export function mayBeTold(reason: string, titles: readonly string[]): boolean {
  const folded = reason.toLowerCase();
  return (
    !holdsPersonNumber(reason) &&
    !/\p{Nd}/u.test(reason.replace(pointing, '')) &&
    titles.every((title) => title.length < shortestTitle || !folded.includes(title.toLowerCase()))
  );
}
