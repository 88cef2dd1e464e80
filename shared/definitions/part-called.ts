import type { Text } from '../language.ts';
import { languages } from '../language.ts';
import { folded } from './vocabulary.ts';

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** The sheet or column that is meant by a title or an id; the title in bokmål, which the workbook shows, comes first. */
export function partCalled<Part extends Named>(written: string, parts: readonly Part[]): Part | undefined {
  const wanted = folded(written);
  return (
    parts.find(({ title }) => folded(title.nb) === wanted) ??
    parts.find(({ id }) => folded(id) === wanted) ??
    parts.find(({ title }) => languages.some((language) => folded(title[language]) === wanted))
  );
}
