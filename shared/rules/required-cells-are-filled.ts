import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { evaluate } from '../expressions/evaluate.ts';
import { codesAsked } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { isTrue, surroundings } from '../forms/compute.ts';
import { isInput } from '../workbook/layout.ts';
import { codesIn } from '../value.ts';
import { brokenLines, mayBreak } from './broken-lines.ts';
import { columnsOfFormula } from './columns-read.ts';
import { filledLines, holdsNothing } from './lines.ts';
import type { ReportUnderCheck, Rule, Violation } from './rule.ts';

/** Leaves out what mending a broken line settles: that line is told of once. */
export const requiredCellsAreFilled: Rule = {
  id: 'required-cells-are-filled',
  severity: 'error',
  since: 1,
  revision: 2,
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
  reads: columnsRead,
  check: (report) => {
    const settled = Map.groupBy(
      brokenLines(report).flatMap(({ settles }) => settles),
      ({ row }) => row,
    );
    return report.form.sheets.flatMap((sheet) =>
      filledLines(report, sheet).flatMap((row) => {
        const told = settled.get(row)?.flatMap(({ columns }) => columns) ?? [];
        return sheet.columns
          .filter(
            (column) =>
              isInput(column) && isRequired(report, sheet, column, row) && !told.includes(column.id),
          )
          .filter((column) => holdsNothing(valueIn(row, column.id)))
          .map((column) => violation(report, sheet, row, column));
      }),
    );
  },
  message: ({ sheet, column, facts }, { columnTitle, label, formula, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const [because, code, condition] = [facts?.['because'], facts?.['code'], facts?.['condition']];
    if (condition !== undefined) {
      const when = formula(sheet, condition);
      return {
        nb: `«${title}» er tom, og må fylles ut når ${when}. Fyll ut feltet.`,
        nn: `«${title}» er tom, og må fyllast ut når ${when}. Fyll ut feltet.`,
        en: `«${title}» is empty, and is needed when ${when}. Fill it in.`,
      }[language];
    }
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

/** Where a line can be broken, it counts which cells of it are filled. */
function columnsRead(sheet: SheetDefinition, form: FormDefinition): readonly string[] {
  if (mayBreak(sheet)) return sheet.columns.map(({ id }) => id);
  const conditions = form.sheets.flatMap(({ id, columns }) =>
    columns.flatMap(({ required }) =>
      required === undefined || required === true ? [] : columnsOfFormula(required, id, sheet, form),
    ),
  );
  const asked = sheet.columns.filter((column) => isInput(column) && column.required !== undefined);
  return [...asked.map(({ id }) => id), ...conditions];
}

function isRequired(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  { required }: ColumnDefinition,
  row: RowContent,
): boolean {
  return required === true || (required !== undefined && isTrue(required, report, sheet, row));
}

function violation(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  row: RowContent,
  { id, required }: ColumnDefinition,
): Violation {
  const place = { sheet: sheet.id, row: row.id, column: id, actual: null, expected: null };
  if (required === undefined || required === true) return place;
  const asked = codesAsked(readFormula(required));
  if (asked === null) return { ...place, facts: { condition: required } };
  const held = evaluate({ op: 'column', column: asked.column }, surroundings(report, sheet, row));
  const chosen = codesIn(held).find((code) => asked.codes.includes(code));
  return { ...place, facts: { because: asked.column, code: chosen ?? '' } };
}
