import { editDistance } from '../edit-distance.ts';

/** So that a strange file costs little: of more names, and of longer ones, only the beginning is looked at. */
const mostNames = 500;
const longestName = 60;

/**
 * The name that was probably meant: at most a third of its letters away, or else the one whose first words were written
 * («Utbetalt» for «Utbetalt (kr)»). Null when none or several are.
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const wanted = folded(written);
  const spelt = names.slice(0, mostNames).map((name) => [folded(name), name] as const);
  const known = [...new Map(spelt.toReversed())];
  return misspelt(wanted, known) ?? begun(wanted, known);
}

type Known = readonly (readonly [folded: string, name: string])[];

function begun(wanted: string, known: Known): string | null {
  const [only, ...others] = wanted === '' ? [] : known.filter(([name]) => name.startsWith(`${wanted} `));
  return others.length === 0 ? (only?.[1] ?? null) : null;
}

function misspelt(wanted: string, names: Known): string | null {
  const near = names
    .filter(([known]) => Math.abs(known.length - wanted.length) * 3 <= known.length)
    .map(([known, name]) => ({ name, length: known.length, distance: editDistance(wanted, known) }))
    .filter(({ length, distance }) => distance * 3 <= length)
    .toSorted((a, b) => a.distance - b.distance);
  const [best, next] = near;
  return best === undefined || best.distance === next?.distance ? null : best.name;
}

function folded(name: string): string {
  return name.slice(0, longestName).replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb-NO');
}
