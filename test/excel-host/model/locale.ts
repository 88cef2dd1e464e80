export interface Conventions {
  readonly decimal: string;
  /** As displayed; when typed, any kind of space is taken for a Norwegian one. */
  readonly group: string;
  readonly dayFirst: boolean;
  readonly dateFormat: string;
  readonly trueWord: string;
  readonly falseWord: string;
}

const nbsp = '\u00A0';

export function conventionsOf(locale: string): Conventions {
  if (/^(nb|nn|no)/i.test(locale)) {
    return {
      decimal: ',',
      group: nbsp,
      dayFirst: true,
      dateFormat: 'dd.mm.yyyy',
      trueWord: 'SANN',
      falseWord: 'USANN',
    };
  }
  const american = /^en-US/i.test(locale);
  return {
    decimal: '.',
    group: ',',
    dayFirst: !american,
    dateFormat: american ? 'm/d/yyyy' : 'dd/mm/yyyy',
    trueWord: 'TRUE',
    falseWord: 'FALSE',
  };
}
