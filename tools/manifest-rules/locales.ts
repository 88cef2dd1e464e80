import { at, attribute } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

const defaultLocale = 'nb-NO';
const overridden = ['nn-NO', 'en-US'];

/** Every text a user reads exists in all three languages, once each; the default locale has no override. */
export const locales: ManifestRule = (manifest) => [
  ...at(manifest, 'DefaultLocale')
    .filter(({ text }) => text !== defaultLocale)
    .map(({ line, text }) => ({ line, message: `DefaultLocale is ${text}, not ${defaultLocale}.` })),
  ...textsOf(manifest).flatMap(problemsOf),
];

function textsOf(manifest: Element): readonly Element[] {
  const strings = ['ShortStrings', 'LongStrings'].flatMap((section) =>
    at(manifest, 'VersionOverrides', 'Resources', section, 'String'),
  );
  return [...at(manifest, 'DisplayName'), ...at(manifest, 'Description'), ...strings];
}

function problemsOf(element: Element) {
  const name = element.attributes['id'] ?? element.name;
  const present = at(element, 'Override').map((override) => ({
    locale: attribute(override, 'Locale'),
    line: override.line,
  }));
  const strange = present.filter(({ locale }) => !overridden.includes(locale));
  const doubled = present.filter(
    ({ locale }, nth) => present.findIndex((other) => other.locale === locale) < nth,
  );
  const missing = overridden.filter((locale) => !present.some((override) => override.locale === locale));
  return [
    ...strange.map(({ locale, line }) => ({
      line,
      message:
        locale === defaultLocale
          ? `${name} overrides the default locale ${locale}.`
          : `${name} has an override for ${locale}, which is none of our languages.`,
    })),
    ...doubled.map(({ locale, line }) => ({ line, message: `${name} has two overrides for ${locale}.` })),
    ...missing.map((locale) => ({ line: element.line, message: `${name} has no text for ${locale}.` })),
  ];
}
