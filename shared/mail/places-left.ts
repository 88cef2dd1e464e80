import type { Finding } from '../finding.ts';
import type { PlaceLeft } from './letter.ts';

type Located = Pick<Finding, 'severity' | 'sheet' | 'column' | 'sheetTitle' | 'columnTitle'>;

/** Where there is something to do, in the order of the findings; a letter names columns, never lines or what stands there. */
export function placesLeft(findings: readonly Located[]): readonly PlaceLeft[] {
  const groups = Map.groupBy(findings, ({ sheet, column }) => `${sheet}/${column ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const errors = group.filter(({ severity }) => severity === 'error').length;
    return [
      { sheet: first.sheetTitle, column: first.columnTitle, errors, unexplained: group.length - errors },
    ];
  });
}
