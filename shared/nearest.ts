import { editDistance } from './edit-distance.ts';

/** So that a strange file costs little: of more names, and of longer ones, only the beginning is looked at. */
const mostNames = 500;
const longestName = 60;

/** What could be meant, under one of its names. */
interface Candidate<Item> {
  readonly name: string;
  readonly item: Item;
}

/**
 * The name that was probably meant: at most a third of its letters away, or else the one whose first words were written
 * («Utbetalt» for «Utbetalt (kr)»). Null when none or several are.
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const wanted = folded(written);
  const spelt = names.slice(0, mostNames).map((name) => [folded(name), name] as const);
  const known = [...new Map(spelt.toReversed())].map(([name, item]) => ({ name, item }));
  return nearestOf(wanted, known) ?? begun(wanted, known);
}

/** The one item that has a name at most a third of its letters away; null when none or several are as near. */
export function nearestOf<Item>(wanted: string, candidates: readonly Candidate<Item>[]): Item | null {
  const near = candidates
    .map(({ name, item }) => ({ item, distance: distanceWithinThird(wanted, name) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = near;
  const other = near.find(({ item }) => item !== best?.item);
  return best === undefined || best.distance === other?.distance ? null : best.item;
}

function distanceWithinThird(wanted: string, name: string): number {
  const isNear = (distance: number): boolean => distance * 3 <= name.length;
  if (!isNear(Math.abs(name.length - wanted.length))) return Infinity;
  const distance = editDistance(wanted, name);
  return isNear(distance) ? distance : Infinity;
}

function begun(wanted: string, known: readonly Candidate<string>[]): string | null {
  const [only, ...others] = wanted === '' ? [] : known.filter(({ name }) => name.startsWith(`${wanted} `));
  return others.length === 0 ? (only?.item ?? null) : null;
}

function folded(name: string): string {
  return name.slice(0, longestName).replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb-NO');
}
