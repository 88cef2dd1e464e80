import type { Language } from '../../shared/language.ts';
import { languageOf, languages } from '../../shared/language.ts';
import type { HttpRequest } from './request-locals.ts';

/** The `language` of the query before the browser's `Accept-Language`; bokmål when neither is one of ours. */
export function requestLanguage(request: HttpRequest): Language {
  const asked = languages.find((language) => language === request.query['language']);
  if (asked !== undefined) return asked;
  const accepted = request.acceptsLanguages(['nb', 'no', 'nn', 'en']);
  return languageOf(accepted === false ? 'nb' : accepted);
}
