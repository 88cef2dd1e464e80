import type { PlanValue } from '../../shared/workbook/plan.ts';

export interface Weight {
  readonly cells: number;
  readonly characters: number;
}

/** A part of a large task: it asks Excel for something, without a sync. */
export interface Piece {
  readonly weight: Weight;
  readonly ask: () => void;
}

export const weightless: Weight = { cells: 0, characters: 0 };

/** Excel on the web takes 5 MB at a time, and a slow computer should not look dead. */
const limit: Weight = { cells: 5000, characters: 1_000_000 };

/** No more than this in one piece, so that a portion can be filled. */
export const pieceLimit: Weight = { cells: 2500, characters: 500_000 };

export function weightOf(values: readonly PlanValue[]): Weight {
  return {
    cells: values.length,
    characters: values.reduce<number>((sum, value) => sum + lengthOf(value), 0),
  };
}

function lengthOf(value: PlanValue): number {
  if (typeof value === 'string') return value.length;
  return value !== null && typeof value === 'object' ? value.formula.length : 0;
}

/** Neighbours together as long as they are not too heavy; the order stays, and each item stays whole. */
export function inPortions<T>(
  items: readonly T[],
  weigh: (item: T) => Weight,
  { cells, characters }: Weight,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let left = weightless;
  for (const item of items) {
    const weight = weigh(item);
    const last = portions.at(-1);
    const fits = weight.cells <= left.cells && weight.characters <= left.characters;
    if (last !== undefined && fits) last.push(item);
    else portions.push([item]);
    const room = last !== undefined && fits ? left : { cells, characters };
    left = { cells: room.cells - weight.cells, characters: room.characters - weight.characters };
  }
  return portions;
}

export function portionsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return inPortions(pieces, ({ weight }) => weight, limit);
}

export async function askAll(
  pieces: readonly Piece[],
  sync: () => Promise<void>,
  afterEach: () => void = () => undefined,
): Promise<void> {
  for (const portion of portionsOf(pieces)) {
    for (const { ask } of portion) ask();
    await sync();
    afterEach();
  }
}
