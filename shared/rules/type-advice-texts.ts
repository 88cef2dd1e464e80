import type { Text } from '../language.ts';

/** What a column asks for, as far as it is told apart in words. */
export type Kind = 'number' | 'percent' | 'date' | 'month' | 'yesNo' | 'text';

export const storedAsText: Text = {
  nb: 'Tallet er lagret som tekst. Skriv det på nytt uten apostrof foran, i en celle som ikke har tekstformat.',
  nn: 'Talet er lagra som tekst. Skriv det på nytt utan apostrof framfor, i ei celle som ikkje har tekstformat.',
  en: 'The number is stored as text. Write it again without an apostrophe, in a cell that is not formatted as text.',
};

export const wanted: Readonly<Record<Kind, Text>> = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  percent: { nb: 'en prosent', nn: 'ein prosent', en: 'a percentage' },
  date: { nb: 'en dato', nn: 'ein dato', en: 'a date' },
  month: { nb: 'en måned', nn: 'ein månad', en: 'a month' },
  yesNo: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
};

export const advice: Readonly<Record<Kind, Text>> = {
  number: {
    nb: 'Skriv bare tallet med sifre, uten tekst og uten tegn mellom tusener.',
    nn: 'Skriv berre talet med siffer, utan tekst og utan teikn mellom tusen.',
    en: 'Write only the number in digits, without words and without signs between thousands.',
  },
  percent: {
    nb: 'Skriv tallet med prosenttegn, for eksempel 70 %.',
    nn: 'Skriv talet med prosentteikn, til dømes 70 %.',
    en: 'Write the number with a per cent sign, such as 70 %.',
  },
  date: {
    nb: 'Skriv datoen på nytt, for eksempel 15.10.2025.',
    nn: 'Skriv datoen på nytt, til dømes 15.10.2025.',
    en: 'Write the date again, such as 2025-10-15.',
  },
  month: {
    nb: 'Skriv måned og år, for eksempel 03.2025.',
    nn: 'Skriv månad og år, til dømes 03.2025.',
    en: 'Write month and year, such as 2025-03.',
  },
  yesNo: { nb: 'Velg ja eller nei.', nn: 'Vel ja eller nei.', en: 'Choose yes or no.' },
  text: {
    nb: "Excel har trolig gjort om teksten. Skriv den på nytt med en apostrof (') foran.",
    nn: "Excel har truleg gjort om teksten. Skriv han på nytt med ein apostrof (') framfor.",
    en: "Excel has probably changed the text. Write it again with an apostrophe (') in front.",
  },
};

export const twoWays: Text = {
  nb: 'Det kan leses på to måter.',
  nn: 'Det kan lesast på to måtar.',
  en: 'It can be read in two ways.',
};
export const orEmpty: Text = {
  nb: 'Feltet kan også stå tomt.',
  nn: 'Feltet kan òg stå tomt.',
  en: 'The cell may also be left empty.',
};
