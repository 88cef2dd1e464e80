import { editDistance } from '../edit-distance.ts';
import type { ListItem } from '../forms/definition.ts';
import { shownLabel } from '../workbook/list-labels.ts';
import { languages } from '../language.ts';
import { foldTitle } from './title-words.ts';

/** The one choice that was probably meant: a label in any language at most a third of its letters away. */
export function nearestItem(text: string, items: readonly ListItem[]): ListItem | null {
  const wanted = foldTitle(text).slice(0, 100);
  const [best, next] = items
    .map((item) => ({ item, distance: distanceTo(wanted, item, items) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance === next?.distance) return null;
  return best.item;
}

function distanceTo(wanted: string, item: ListItem, items: readonly ListItem[]): number {
  const distances = languages.map((language) => {
    const label = foldTitle(shownLabel(item, items, language));
    const distance = editDistance(wanted, label);
    return distance * 3 <= label.length ? distance : Infinity;
  });
  return Math.min(...distances);
}
