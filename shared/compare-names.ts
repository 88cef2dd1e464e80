import type { Language } from './language.ts';
import { localeOf } from './language.ts';

/** For sorting what people look names up in: æ, ø and å come last in Norwegian, and 9 before 10. */
export function namesInOrder(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(localeOf[language], { numeric: true }).compare;
}
