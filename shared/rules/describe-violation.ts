import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import type { Places } from './places.ts';
import type { AnyRule, Violation, Words } from './rule.ts';
import { weightOf } from './weight-of.ts';

/** A violation as people see it: titles, Excel row and address, and the rule's message. */
export function describeViolation(
  rule: Pick<AnyRule, 'id' | 'severity' | 'trial' | 'message'>,
  violation: Violation,
  places: Places,
  words: Words,
): Finding {
  const { sheet, row, column, actual, expected, difference = null } = violation;
  const message = rule.message(violation, words);
  return {
    rule: rule.id,
    ...weightOf(rule, violation),
    sheet,
    row,
    column,
    sheetTitle: words.sheetTitle(sheet),
    columnTitle: column === null ? null : words.columnTitle(sheet, column),
    rowNumber: places.rowNumber(sheet, row),
    cell: row === null || column === null ? null : places.address({ sheet, row, column }),
    message: rule.trial === true ? `${message} ${onTrial[words.language]}` : message,
    actual,
    expected,
    difference,
  };
}

const onTrial: Readonly<Record<Language, string>> = {
  nb: 'Denne kontrollen er på prøve: Den hindrer ikke innsending og krever ingen forklaring.',
  nn: 'Denne kontrollen er på prøve: Han hindrar ikkje innsending og krev inga forklaring.',
  en: 'This check is on trial: it does not keep you from sending and needs no explanation.',
};
