/** Bokmål is the default; a text exists in all three or does not compile. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];
export type Text = Readonly<Record<Language, string>>;

/** BCP 47 tag for `Intl`, so that dates, amounts and sorting (æøå) follow the language. */
export const localeOf: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The language of a tag such as Office's `nb-NO` or a browser's `en-US`; bokmål when it is none of ours. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'nb';
}
