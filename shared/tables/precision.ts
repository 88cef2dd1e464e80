import { compare } from '../decimal.ts';
import { isPercentageLabel, isRatioRowLabel } from './labels.ts';
import type { Precision, PrintedNumber } from './table-cell.ts';

const scaled =
  /(?<!\p{L})(?:tusen|tkr|t\.? ?kr|mill|mnok|million\p{L}*|mrd|milliard\p{L}*|thousands?|billions?)(?!\p{L})|(?<![\d.,])1[ .]?000(?! ?\d)/iu;
const kroner = /(?<!\p{L})(?:kr|kroner|nok)(?!\p{L})/iu;
const count =
  /(?<!\p{L})(?:antall|antal|talet på|tal på|number of|count of|stk|personer|personar|pasient\p{L}*|seng\p{L}*|liggedøgn|opphold|opphald|konsultasjon\p{L}*|(?:re)?innleggels\p{L}*|ansatte|tilsette|patients|beds)(?!\p{L})/iu;

/** What stands at a figure, the nearest first: heading of the column, of the row, title and corner of the table. */
export interface Surroundings {
  readonly column: string;
  readonly row: string;
  readonly table: string;
}

/**
 * Kroner, with øre or without, and counts stand for exactly what they say, so that their sums must be right to the last
 * digit. Per cent, amounts in thousands and millions, and other figures with decimals are rounded.
 */
export function precisionOf(figure: PrintedNumber, { column, row, table }: Surroundings): Precision {
  if (figure.percent || isPercentageLabel(column) || isRatioRowLabel(row)) return 'rounded';
  if (compare(figure.lastPlace, '1') > 0) return 'rounded';
  const isWhole = figure.lastPlace === '1';
  const text = [column, row, table].find(tellsUnit) ?? '';
  if (scaled.test(text)) return 'rounded';
  if (kroner.test(text)) return isWhole || hasOre(figure) ? 'whole' : 'rounded';
  if (!isWhole) return 'rounded';
  return count.test(text) ? 'whole' : 'unknown';
}

/** «200,50», or 200.5 in a cell, which does not keep the last nought. */
function hasOre({ lastPlace, bare }: PrintedNumber): boolean {
  return lastPlace === '0.01' || (bare && lastPlace === '0.1');
}

function tellsUnit(text: string): boolean {
  return scaled.test(text) || kroner.test(text) || count.test(text);
}
