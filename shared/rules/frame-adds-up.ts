import { rowsOf, valueIn } from '../content.ts';
import type { ReportContent } from '../content.ts';
import { add, compare, subtract } from '../decimal.ts';
import { decimalIn } from '../expressions/evaluate.ts';
import { aggregatesIn } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { compute } from '../forms/compute.ts';
import { number, numberIn } from '../value.ts';
import type { FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsOfFormula, columnsWithRoles } from './columns-read.ts';
import { filledLines, holdsNothing } from './lines.ts';
import type { Rule, Violation } from './rule.ts';
import { hasRoles } from './sheet-has.ts';

/**
 * A warning, because the allocation itself may be wrong and the reporter cannot change it. Silent while nothing is
 * allocated, and while an amount is not a number: that has its own finding, and the sum is wrong because of it.
 */
export const frameAddsUp: Rule = {
  id: 'frame-adds-up',
  severity: 'warning',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Det som er tildelt og overført, er brukt opp til siste krone på linjene i rapporten.',
    nn: 'Det som er tildelt og overført, er brukt opp til siste krone på linjene i rapporten.',
    en: 'What was allocated and carried over is accounted for to the last krone on the lines of the report.',
  },
  example: {
    nb: 'Tildelt og overført er 10 000 000, linjene er til sammen 9 400 000: 600 000 mangler.',
    nn: 'Tildelt og overført er 10 000 000, linjene er til saman 9 400 000: 600 000 manglar.',
    en: '10 000 000 was allocated and carried over, the lines sum to 9 400 000: 600 000 is missing.',
  },
  appliesTo: hasRoles('allocated', 'difference'),
  reads: columnsRead,
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const difference = columnWithRole(sheet, 'difference');
      const allocated = columnWithRole(sheet, 'allocated')?.id;
      const carriedOver = columnWithRole(sheet, 'carriedOver')?.id;
      if (difference?.type.kind !== 'computed' || allocated === undefined) return [];
      const { formula } = difference.type;
      if (!isSummable(readFormula(formula), report.content)) return [];
      return filledLines(report, sheet).flatMap((row) => {
        const given = numberIn(valueIn(row, allocated));
        if (given === null) return [];
        const carried = carriedOver === undefined ? null : numberIn(valueIn(row, carriedOver));
        const place = { sheet: sheet.id, row: row.id, column: difference.id };
        const left = decimalIn(compute(formula, report, sheet, row)) ?? '0';
        return violations({ ...place, facts: { allocated } }, add(given, carried ?? '0'), left);
      });
    }),
  message: ({ sheet, facts, actual, expected, difference }, { language, value }) => {
    // In what is allocated: the column of the difference need not say what it is counted in.
    const shown = (figure: string): string => value(sheet, facts?.['allocated'] ?? '', number(figure));
    const [used, frame] = [shown(actual ?? '0'), shown(expected ?? '0')];
    const missing = shown((difference ?? '0').replace('-', ''));
    if (difference?.startsWith('-') === true) {
      return {
        nb: `Linjene i rapporten er til sammen ${used}, men tildelt og overført er ${frame}: ${missing} for mye. Rett beløpene eller slett det som er ført to ganger.`,
        nn: `Linjene i rapporten er til saman ${used}, men tildelt og overført er ${frame}: ${missing} for mykje. Rett beløpa eller slett det som er ført to gonger.`,
        en: `The lines of the report sum to ${used}, but ${frame} was allocated and carried over: ${missing} too much. Correct the amounts, or delete what is entered twice.`,
      }[language];
    }
    return {
      nb: `Tildelt og overført er ${frame}, men linjene i rapporten er til sammen ${used}: ${missing} mangler. Rett beløpene, eller før ${missing} på en linje for det som ikke er fordelt ennå.`,
      nn: `Tildelt og overført er ${frame}, men linjene i rapporten er til saman ${used}: ${missing} manglar. Rett beløpa, eller før ${missing} på ei linje for det som ikkje er fordelt enno.`,
      en: `${frame} was allocated and carried over, but the lines of the report sum to ${used}: ${missing} is missing. Correct the amounts, or enter ${missing} on a line for what is not yet allotted.`,
    }[language];
  },
};

function columnsRead(sheet: SheetDefinition, form: FormDefinition): readonly string[] {
  const behindDifferences = form.sheets.flatMap((own) => {
    const type = columnWithRole(own, 'difference')?.type;
    return type?.kind === 'computed' ? columnsOfFormula(type.formula, own.id, sheet, form) : [];
  });
  return [...columnsWithRoles('allocated', 'carriedOver')(sheet, form), ...behindDifferences];
}

function violations(
  place: Pick<Violation, 'sheet' | 'row' | 'column' | 'facts'>,
  frame: string,
  difference: string,
): readonly Violation[] {
  if (compare(difference, '0') === 0) return [];
  return [{ ...place, actual: subtract(frame, difference), expected: frame, difference }];
}

/** Whether everything that is added up is a number or empty. */
function isSummable(expression: Expression, content: ReportContent): boolean {
  return aggregatesIn(expression).every(({ sheet, column }) =>
    rowsOf(content, sheet)
      .map((row) => valueIn(row, column))
      .every((value) => holdsNothing(value) || numberIn(value) !== null),
  );
}
