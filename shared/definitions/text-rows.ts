import type { FormDefinition } from '../forms/definition.ts';
import type { Text } from '../language.ts';
import type { RowOf } from './form-rows.ts';
import type { KeyedText } from './form-texts.ts';
import { textsOf } from './form-texts.ts';

/**
 * The lines of the sheet of texts. A text that nobody has translated is in bokmål everywhere, and stands without nynorsk
 * and English, so that whoever translates sees what is left. «Status» is called the same in all languages: it is taken
 * for translated where its help, or another choice of its list, is.
 */
export function textRows(form: FormDefinition): readonly RowOf<'texts'>[] {
  const texts = textsOf(form);
  const translated = new Set(texts.filter(({ text }) => !isAlike(text)).map(partOf));
  return texts.map((one) => {
    const { key, text } = one;
    return isAlike(text) && !translated.has(partOf(one)) ? { key, nb: text.nb } : { key, ...text };
  });
}

function isAlike({ nb, nn, en }: Text): boolean {
  return nn === nb && en === nb;
}

/** The column, list, sheet or rule that a text belongs to; codes of choices can hold a full stop. */
function partOf({ key }: KeyedText): string {
  const [table = '', name = ''] = key.split('.');
  return table === 'list' ? `${table}.${name}` : key.slice(0, key.lastIndexOf('.'));
}
