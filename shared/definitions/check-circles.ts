import type { Expression } from '../expressions/expression.ts';
import { aggregatesIn, columnsOfRow, everyPart } from '../expressions/expression.ts';
import type { FormDefinition } from '../forms/definition.ts';
import type { FormFault } from './fault.ts';
import { expressionOf } from './check-formulas.ts';

/** A computed column, and those that it is computed from. */
interface Node {
  readonly key: string;
  readonly title: string;
  readonly path: FormFault['path'];
  readonly reads: readonly string[];
}

/** Columns that are computed from themselves, directly or through others: each is told. */
export function circleFaults(form: FormDefinition): readonly FormFault[] {
  const nodes = new Map(nodesOf(form).map((node) => [node.key, node]));
  return [...nodes.values()].flatMap((node): readonly FormFault[] => {
    const way = wayBack(node, nodes);
    return way === null
      ? []
      : [{ code: 'CIRCLE', path: node.path, field: 'formula', facts: { written: way.join(' → ') } }];
  });
}

function nodesOf(form: FormDefinition): readonly Node[] {
  return form.sheets.flatMap((sheet, sheetAt) =>
    sheet.columns.flatMap((column, at): readonly Node[] => {
      if (column.type.kind !== 'computed') return [];
      const expression = expressionOf(form, sheet.id, column.type.formula, column);
      if (expression === null) return [];
      return [
        {
          key: keyOf(sheet.id, column.id),
          title: column.title.nb,
          path: ['sheets', sheetAt, 'columns', at],
          reads: readsOf(expression, sheet.id),
        },
      ];
    }),
  );
}

function readsOf(expression: Expression, sheet: string): readonly string[] {
  const summed = aggregatesIn(expression).flatMap((sum) => [
    keyOf(sum.sheet, sum.column),
    ...(sum.where === null
      ? []
      : everyPart(sum.where).flatMap((part) =>
          part.op === 'column' ? [keyOf(sum.sheet, part.column)] : [],
        )),
  ]);
  return [...columnsOfRow(expression).map((column) => keyOf(sheet, column)), ...summed];
}

/** The titles on the shortest way from a column back to itself; null where there is none. */
function wayBack(start: Node, nodes: ReadonlyMap<string, Node>): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly { readonly node: Node; readonly way: readonly string[] }[] = [
    { node: start, way: [start.title] },
  ];
  while (ways.length > 0) {
    const next: { readonly node: Node; readonly way: readonly string[] }[] = [];
    for (const { node, way } of ways) {
      for (const key of node.reads) {
        if (key === start.key) return [...way, start.title];
        const read = nodes.get(key);
        if (read === undefined || seen.has(key)) continue;
        seen.add(key);
        next.push({ node: read, way: [...way, read.title] });
      }
    }
    ways = next;
  }
  return null;
}

function keyOf(sheet: string, column: string): string {
  return `${sheet}.${column}`;
}
