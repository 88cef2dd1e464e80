const total =
  /^(?:sum|delsum|summert|i alt|ialt|totalt?|totalsum|til sammen|til saman|tilsammen|samlet|samla|subtotal|grand total)(?!\p{L})|(?<!\p{L})(?:i alt|totalt|totalsum|til sammen|til saman|sum)\d?\)?$/iu;
/** Alone it closes the whole table; «Sum helseforetak» closes a part of it. */
const wholeTotal =
  /^(?:sum|i alt|ialt|totalt?|totalsum|til sammen|til saman|tilsammen|grand total)[\d)*:. ]*$/iu;
const difference =
  /avvik|endring|differanse|forskjell|(?<!\p{L})diff(?!\p{L})|difference|deviation|(?<!\p{L})change/iu;
const percentage = /prosent|%|(?<!\p{L})pst(?!\p{L})|andel|percent|share/iu;
const notSummed =
  /gjennomsnitt|(?<!\p{L})snitt|median|(?<!\p{L})rate|indeks|(?<!\p{L})pr\.? |(?<!\p{L})per /iu;
const code = /^(?:kap|kapittel|post|nr|nummer|år|kode|id|org)(?!\p{L})|nummer$|\.nr\.?$/iu;

/** A label as printed, with or without a note mark glued to it: «Sum2» is a total. */
export const isTotalLabel = (label: string): boolean => total.test(label.trim());
export const isWholeTotalLabel = (label: string): boolean => wholeTotal.test(label.trim());
export const isPercentageLabel = (label: string): boolean => percentage.test(label);
export const isDifferenceLabel = (label: string): boolean =>
  difference.test(label) && !percentage.test(label);
export const isChangeLabel = (label: string): boolean => difference.test(label) && percentage.test(label);
/** Figures that no total is the sum of. */
export const isNotSummed = (label: string): boolean =>
  percentage.test(label) || notSummed.test(label) || code.test(label.trim());
export const isCodeLabel = (label: string): boolean => code.test(label.trim());
