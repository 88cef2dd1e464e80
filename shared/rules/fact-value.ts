import type { CellValue } from '../value.ts';
import { date, number, yesNo } from '../value.ts';

/** A value as a fact of a violation, which is text. */
export function factOf(value: CellValue): string {
  return value === null ? '' : `${value.t} ${value.t === 'l' ? value.v.join(' ') : String(value.v)}`;
}

export function valueOfFact(fact: string): CellValue {
  const value = fact.slice(2);
  switch (fact.charAt(0)) {
    case 'n':
      return number(value);
    case 'd':
      return date(value);
    case 'b':
      return yesNo(value === 'true');
    case 's':
      return { t: 's', v: value };
    case 'l':
      return { t: 'l', v: value.split(' ') };
    default:
      return null;
  }
}
