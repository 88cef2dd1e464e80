import { multiply } from '../decimal.ts';
import type { Language } from '../language.ts';
import { localeOf } from '../language.ts';
import type { CellValue } from '../value.ts';
import { date, number } from '../value.ts';
import type { Violation, Words } from './rule.ts';
import type { Kind } from './type-advice-texts.ts';
import { advice, orEmpty, storedAsText, twoWays, wanted } from './type-advice-texts.ts';

/**
 * The words of `cells-hold-their-type`: what stands in the cell, how it can be read, what to write. Dates are advised
 * as the sheets show them, in English as ISO, because an English Excel takes «15.10.2025» for text.
 */
export function typeAdvice(violation: Violation, words: Words): string {
  const { sheet, column, actual, facts } = violation;
  const { language } = words;
  const kind = kindOf(facts?.['kind'] ?? '');
  const title = words.columnTitle(sheet, column ?? '');
  const start = {
    nb: `«${title}» skal ha ${wanted[kind].nb}, men det står «${actual ?? ''}».`,
    nn: `«${title}» skal ha ${wanted[kind].nn}, men det står «${actual ?? ''}».`,
    en: `«${title}» takes ${wanted[kind].en}, but says «${actual ?? ''}».`,
  }[language];
  const possible = (facts?.['possible'] ?? '').split(' ').filter((value) => value !== '');
  if (possible.length > 0) return `${start} ${readBack(kind, possible, violation, words)}`;
  const way = facts?.['ambiguous'] === 'true' ? `${twoWays[language]} ` : '';
  const empty = facts?.['mayBeEmpty'] === 'true' ? ` ${orEmpty[language]}` : '';
  return `${start} ${way}${advice[kind][language]}${empty}`;
}

function kindOf(columnKind: string): Kind {
  switch (columnKind) {
    case 'integer':
    case 'decimal':
    case 'amount':
      return 'number';
    case 'percent':
    case 'date':
    case 'month':
    case 'yesNo':
      return columnKind;
    default:
      return 'text';
  }
}

/** `possible` are values as they are kept: decimals and ISO dates. */
function readBack(
  kind: Kind,
  possible: readonly string[],
  { sheet, column, actual }: Violation,
  words: Words,
): string {
  const { language } = words;
  const either = new Intl.ListFormat(localeOf[language], { type: 'disjunction' });
  const write = possible.map((value) => asTyped(kind, value, language));
  if (write.length === 1 && write[0] === actual && kind === 'number') return storedAsText[language];
  const read = possible.map((value) => words.value(sheet, column ?? '', valueOf(kind, value)));
  return canBeReadAs(either.format(read), either.format(write), read.length === 1, language);
}

function valueOf(kind: Kind, value: string): NonNullable<CellValue> {
  return kind === 'date' || kind === 'month' ? date(value) : number(value);
}

function asTyped(kind: Kind, value: string, language: Language): string {
  if (kind === 'date' || kind === 'month') return dateAsTyped(kind, value, language);
  const figure = kind === 'percent' ? `${multiply(value, '100')} %` : value;
  return language === 'en' ? figure : figure.replace('.', ',');
}

function dateAsTyped(kind: 'date' | 'month', iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = kind === 'month' ? [year, month] : [year, month, day];
  return language === 'en' ? parts.join('-') : parts.toReversed().join('.');
}

function canBeReadAs(read: string, write: string, isOnly: boolean, language: Language): string {
  return {
    nb: `Det kan leses som ${read}. Skriv ${write}${isOnly ? ' om det stemmer' : ''}.`,
    nn: `Det kan lesast som ${read}. Skriv ${write}${isOnly ? ' om det stemmer' : ''}.`,
    en: `It can be read as ${read}. Write ${write}${isOnly ? ' if that is right' : ''}.`,
  }[language];
}
