import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { holds } from '../forms/evaluate.ts';
import { isInput } from '../forms/layout.ts';
import { brokenLines } from './broken-lines.ts';
import { filledLines, holdsNothing } from './lines.ts';
import type { Rule, Violation } from './rule.ts';

/** Leaves out what mending a broken line settles: that line is told of once. */
export const requiredCellsAreFilled: Rule = {
  id: 'required-cells-are-filled',
  severity: 'error',
  statement: {
    nb: 'Alle felt som må fylles ut, er fylt ut.',
    nn: 'Alle felt som må fyllast ut, er fylte ut.',
    en: 'Every cell that must be filled in is filled in.',
  },
  example: {
    nb: 'Vurderingen er rød, men «Årsak» er tom.',
    nn: 'Vurderinga er raud, men «Årsak» er tom.',
    en: 'The assessment is red, but the cause is empty.',
  },
  appliesTo: ({ columns }) => columns.some((column) => isInput(column) && column.required !== undefined),
  check: (report) => {
    const settled = Map.groupBy(
      brokenLines(report).flatMap(({ settles }) => settles),
      ({ row }) => row,
    );
    return report.form.sheets.flatMap((sheet) =>
      filledLines(report, sheet).flatMap((row) => {
        const told = settled.get(row)?.flatMap(({ columns }) => columns) ?? [];
        return sheet.columns
          .filter((column) => isInput(column) && isRequired(column, row) && !told.includes(column.id))
          .filter((column) => holdsNothing(valueIn(row, column.id)))
          .map((column) => violation(sheet.id, row, column));
      }),
    );
  },
  message: ({ sheet, column, facts }, { columnTitle, label, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const [because, code] = [facts?.['because'], facts?.['code']];
    if (because === undefined || code === undefined) {
      return {
        nb: `«${title}» er tom. Fyll ut feltet.`,
        nn: `«${title}» er tom. Fyll ut feltet.`,
        en: `«${title}» is empty. Fill it in.`,
      }[language];
    }
    const cause = `«${columnTitle(sheet, because)}»`;
    const value = `«${label(sheet, because, code)}»`;
    return {
      nb: `«${title}» er tom, og må fylles ut når ${cause} er ${value}. Fyll ut feltet.`,
      nn: `«${title}» er tom, og må fyllast ut når ${cause} er ${value}. Fyll ut feltet.`,
      en: `«${title}» is empty, and is needed when ${cause} is ${value}. Fill it in.`,
    }[language];
  },
};

function isRequired({ required }: ColumnDefinition, row: RowContent): boolean {
  return required === true || (required !== undefined && holds(required, row));
}

function violation(sheet: string, row: RowContent, { id, required }: ColumnDefinition): Violation {
  const place = { sheet, row: row.id, column: id, actual: null, expected: null };
  if (required === undefined || required === true) return place;
  const code = required.isOneOf.find((one) => holds({ column: required.column, isOneOf: [one] }, row));
  return { ...place, facts: { because: required.column, code: code ?? '' } };
}
