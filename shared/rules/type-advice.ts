import { formatDate, formatMonth } from '../format-date.ts';
import type { Language, Text } from '../language.ts';
import type { Violation, Words } from './rule.ts';

/**
 * The words of `cells-hold-their-type`: what stands in the cell, how it can be read, what to write. Dates are advised
 * as ISO, because Excel knows that spelling in every language and a text cell with it is read as a date.
 */
export function typeAdvice(violation: Violation, words: Words): string {
  const { sheet, column, actual, expected, facts } = violation;
  const { language } = words;
  const kind = kindOf(facts?.['kind']);
  const title = words.columnTitle(sheet, column ?? '');
  const start = {
    nb: `«${title}» skal ha ${wanted[kind].nb}, men det står «${actual ?? ''}».`,
    nn: `«${title}» skal ha ${wanted[kind].nn}, men det står «${actual ?? ''}».`,
    en: `«${title}» takes ${wanted[kind].en}, but says «${actual ?? ''}».`,
  }[language];
  if (expected !== null) return `${start} ${readBack(kind, violation, words)}`;
  const way = facts?.['ambiguous'] === 'true' ? `${twoWays[language]} ` : '';
  const empty = facts?.['mayBeEmpty'] === 'true' ? ` ${orEmpty[language]}` : '';
  return `${start} ${way}${advice[kind][language]}${empty}`;
}

type Kind = 'number' | 'date' | 'month' | 'yesNo' | 'text';

function kindOf(columnKind: string | undefined): Kind {
  if (columnKind === 'integer' || columnKind === 'amount') return 'number';
  return columnKind === 'date' || columnKind === 'month' || columnKind === 'yesNo' ? columnKind : 'text';
}

function readBack(kind: Kind, { actual, expected, facts }: Violation, words: Words): string {
  const { language } = words;
  const value = expected ?? '';
  if (kind !== 'number')
    return readAs(
      kind === 'month' ? formatMonth(value, language) : formatDate(value, language),
      value,
      language,
    );
  const write = language === 'en' ? value : value.replace('.', ',');
  const unit = facts?.['unit'] ?? '';
  const read = [words.amount(value), unit].filter((part) => part !== '').join('\u00a0');
  return actual === write ? storedAsText[language] : readAs(read, write, language);
}

function readAs(read: string, write: string, language: Language): string {
  return {
    nb: `Det er lest som ${read}. Skriv ${write} om det stemmer.`,
    nn: `Det er lese som ${read}. Skriv ${write} om det stemmer.`,
    en: `It was read as ${read}. Write ${write} if that is right.`,
  }[language];
}

const storedAsText: Text = {
  nb: 'Tallet er lagret som tekst. Skriv det på nytt uten apostrof foran, i en celle som ikke har tekstformat.',
  nn: 'Talet er lagra som tekst. Skriv det på nytt utan apostrof framfor, i ei celle som ikkje har tekstformat.',
  en: 'The number is stored as text. Write it again without an apostrophe, in a cell that is not formatted as text.',
};

const wanted: Readonly<Record<Kind, Text>> = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  date: { nb: 'en dato', nn: 'ein dato', en: 'a date' },
  month: { nb: 'en måned', nn: 'ein månad', en: 'a month' },
  yesNo: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
};

const advice: Readonly<Record<Kind, Text>> = {
  number: {
    nb: 'Skriv bare tallet med sifre, uten tekst og uten tegn mellom tusener.',
    nn: 'Skriv berre talet med siffer, utan tekst og utan teikn mellom tusen.',
    en: 'Write only the number in digits, without words and without signs between thousands.',
  },
  date: {
    nb: 'Skriv datoen på nytt, for eksempel 2025-10-15.',
    nn: 'Skriv datoen på nytt, til dømes 2025-10-15.',
    en: 'Write the date again, such as 2025-10-15.',
  },
  month: {
    nb: 'Skriv den første dagen i måneden, for eksempel 2025-03-01.',
    nn: 'Skriv den første dagen i månaden, til dømes 2025-03-01.',
    en: 'Write the first day of the month, such as 2025-03-01.',
  },
  yesNo: { nb: 'Velg ja eller nei.', nn: 'Vel ja eller nei.', en: 'Choose yes or no.' },
  text: {
    nb: "Excel har trolig gjort om teksten. Skriv den på nytt med en apostrof (') foran.",
    nn: "Excel har truleg gjort om teksten. Skriv han på nytt med ein apostrof (') framfor.",
    en: "Excel has probably changed the text. Write it again with an apostrophe (') in front.",
  },
};

const twoWays: Text = {
  nb: 'Det kan leses på to måter.',
  nn: 'Det kan lesast på to måtar.',
  en: 'It can be read in two ways.',
};
const orEmpty: Text = {
  nb: 'Feltet kan også stå tomt.',
  nn: 'Feltet kan òg stå tomt.',
  en: 'The cell may also be left empty.',
};
