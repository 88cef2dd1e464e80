import type { ListItem } from '../forms/definition.ts';
import { languages } from '../language.ts';
import { nearestOf } from '../nearest.ts';
import { shownLabel } from '../workbook/list-labels.ts';
import { foldTitle } from './title-words.ts';

/** The one choice that was probably meant, by its label in any language. */
export function nearestItem(text: string, items: readonly ListItem[]): ListItem | null {
  const labels = items.flatMap((item) =>
    languages.map((language) => ({ name: foldTitle(shownLabel(item, items, language)), item })),
  );
  return nearestOf(foldTitle(text).slice(0, 100), labels);
}
