/** What a number format makes of a serial number: a calendar date (with or without time), a time, or a number. */
export type FormatKind = 'number' | 'date' | 'time';

/** Formats that files refer to without spelling them out (ECMA-376 part 1, 18.8.30, with its East Asian ones). */
const builtInDates = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;
const builtInTimes = [
  [18, 21],
  [32, 35],
  [45, 47],
  [55, 56],
] as const;

export function builtInFormatKind(id: number): FormatKind {
  const isWithin = ([first, last]: readonly [number, number]) => id >= first && id <= last;
  if (builtInDates.some(isWithin)) return 'date';
  return builtInTimes.some(isWithin) ? 'time' : 'number';
}

/** Quoted and escaped text, padding, and brackets such as [Red] or [$-414]; elapsed time such as [h] stays. */
const notTokens = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Files always hold the English letters, whatever language Excel shows. */
export function formatKind(code: string): FormatKind {
  const [firstSection = ''] = code.replace(notTokens, '').split(';');
  const tokens = firstSection.toLowerCase().replace(/general/g, '');
  if (/[yd]/.test(tokens)) return 'date';
  if (/[hs]/.test(tokens) || tokens.includes('[m')) return 'time';
  return tokens.includes('m') ? 'date' : 'number';
}
