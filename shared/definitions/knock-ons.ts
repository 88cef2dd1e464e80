import { columnFields } from './column-fields.ts';
import type { DefinitionProblem, DefinitionProblemCode, Place } from './problem.ts';

/** Told of a column because of what its type was taken for. */
const ofType: ReadonlySet<DefinitionProblemCode> = new Set<DefinitionProblemCode>([
  'NOT_USED',
  'NOT_COMPUTABLE',
  'NO_TOTAL',
  'ROLE_TYPE',
  'OTHER_TYPE',
]);

/** Without what only follows from a type that could not be read: mending that is enough. */
export function withoutKnockOns(problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] {
  const headings: readonly string[] = Object.values(columnFields.type.heading);
  const isOfType = ({ heading }: Place): boolean => heading !== null && headings.includes(heading);
  const rows = new Set(
    problems.flatMap(({ code, place }) =>
      code === 'UNKNOWN_WORD' && place.table === 'columns' && isOfType(place) ? [place.row] : [],
    ),
  );
  return problems.filter(
    ({ code, place }) => !(ofType.has(code) && place.table === 'columns' && rows.has(place.row)),
  );
}
