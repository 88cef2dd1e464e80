const total =
  /^(?:sum|delsum|summert|i alt|ialt|totalt?|totalsum|til sammen|til saman|tilsammen|samlet|samla|subtotal|grand total)(?!\p{L})|(?<!\p{L})(?:i alt|totalt|totalsum|til sammen|til saman|sum)\d?\)?$/iu;
/** Alone it closes the whole table; «Sum helseforetak» closes a part of it. */
const wholeTotal =
  /^(?:sum|i alt|ialt|totalt?|totalsum|til sammen|til saman|tilsammen|grand total)[\d)*:.¹²³ ]*$/iu;
/** «Samlet kostnad» may be a figure of its own. */
const looseTotal = /^(?:samlet|samla|totalt?) \p{L}/iu;
const part = /^(?:-\s*)?(?:herav|hvorav|derav|av dette|av desse|av disse|of which|thereof)(?!\p{L})/iu;
const difference =
  /avvik|endring|differanse|forskjell|(?<!\p{L})(?:diff|vekst|økning|auke|reduksjon|nedgang)(?!\p{L})|difference|deviation|variance|(?<!\p{L})(?:change|growth)(?!\p{L})/iu;
/** «50 % stilling» is no heading for figures in per cent. */
const percentage = /(?<!\d ?)(?:prosent|%|pst(?!\p{L})|percent|per cent)|andel|(?<!\p{L})share/iu;
const percentagePoints = /prosentpoeng|percentage point|(?<!\p{L})p\.?p\.?(?!\p{L})/iu;
const notSummed =
  /gjennomsnitt|(?<!\p{L})snitt|median|(?<!\p{L})rate|indeks|(?<!\p{L})pr\.? |(?<!\p{L})per |average|index/iu;
const code = /^(?:kap|kapittel|post|nr|nummer|år|kode|id|org)(?!\p{L})|nummer$|\.nr\.?$/iu;
const cut = /(?<!\p{L})(?:forts(?:\.|att|etter|ettelse)|framhald|overført fr[aå]|cont(?:inued|\.|'d))/iu;

/** A label as printed, with or without a note mark glued to it: «Sum2» is a total. */
export const isTotalLabel = (label: string): boolean => total.test(label.trim());
export const isWholeTotalLabel = (label: string): boolean => wholeTotal.test(label.trim());
export const isLooseTotalLabel = (label: string): boolean => looseTotal.test(label.trim());
/** A part that is shown again: in no sum. */
export const isPartLabel = (label: string): boolean => part.test(label.trim());
export const isPercentageLabel = (label: string): boolean => percentage.test(label);
export const isDifferenceLabel = (label: string): boolean =>
  percentagePoints.test(label) || (difference.test(label) && !percentage.test(label));
export const isChangeLabel = (label: string): boolean =>
  difference.test(label) && percentage.test(label) && !percentagePoints.test(label);
/** Figures that no total is the sum of. */
export const isNotSummed = (label: string): boolean =>
  percentage.test(label) || notSummed.test(label) || code.test(label.trim());
/** A row's title may hold any word; only its first or last tells what its figures are. */
const relatedRow =
  /^(?:\p{L}*avvik|\p{L}*endring|differanse|forskjell|diff|vekst|økning|auke|reduksjon|nedgang|difference|deviation|variance|change|growth)(?!\p{L})|(?:prosent|%|pst\.?|andel)\)?$/iu;
const ratioRow =
  /^(?:\p{L}*andel|prosent|pst|%|share|percent|gjennomsnitt\p{L}*|snitt|median|average)(?!\p{L})|(?<!\d ?)(?:prosent|%|pst\.?)\)?$/iu;
export const isRatioRowLabel = (label: string): boolean => ratioRow.test(label.trim());
export const isRelatedRowLabel = (label: string): boolean =>
  relatedRow.test(label.trim()) || isRatioRowLabel(label);
export const isCodeLabel = (label: string): boolean => code.test(label.trim());
export const isCutLabel = (label: string): boolean => cut.test(label);
