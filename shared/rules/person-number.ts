import { idnr } from '@navikt/fnrvalidator';

const elevenDigits = /(?<!\d)(\d{6})[\s\u2010-\u2013-]?(\d{5})(?!\d)/g;

/** Whether a valid fødselsnummer or D-number stands anywhere in the text, as 11 digits or split 6 + 5. */
export function holdsPersonNumber(text: string): boolean {
  return [...text.matchAll(elevenDigits)].some(
    ([, birth = '', person = '']) => idnr(birth + person).status === 'valid',
  );
}
