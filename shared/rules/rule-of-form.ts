import { rowsOf, valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { evaluate } from '../expressions/evaluate.ts';
import type { Surroundings } from '../expressions/evaluate.ts';
import { columnsOfRow, everyPart } from '../expressions/expression.ts';
import { print } from '../expressions/print.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import { surroundings } from '../forms/compute.ts';
import type { FormDefinition, FormRule, SheetDefinition } from '../forms/definition.ts';
import { formulaSpelling } from '../forms/formula-names.ts';
import type { Text } from '../language.ts';
import { breachOf, comparisonOf } from './breach-of-formula.ts';
import { cellsBehind } from './cells-behind.ts';
import type { CellsBehind } from './cells-behind.ts';
import { isOfItsType } from './cells-hold-their-type.ts';
import { columnsOfFormula } from './columns-read.ts';
import { comparisonFacts, isOnlyRounding } from './comparison-facts.ts';
import { factOf } from './fact-value.ts';
import { breachInWords } from './breach-in-words.ts';
import { lastRowsOf } from './last-period.ts';
import { filledLines, holdsNothing } from './lines.ts';
import type { AnyRule, ReportUnderCheck, Violation } from './rule.ts';

/** Raised with every change of how they are run. */
export const revisionOfFormRules = 2;

/**
 * A form's own rule as one like all others. It speaks where the formula is false; where it cannot be told (a number that
 * is compared is missing, there is no such line in last period's report) it is silent, and so it is where a cell that it
 * needs holds something else than its column takes, because that has its own finding.
 */
export function ruleOfForm(form: FormDefinition, rule: FormRule): AnyRule {
  const { id, severity, formula, trial = false } = rule;
  return {
    id,
    severity,
    since: 0,
    revision: revisionOfFormRules,
    trial,
    statement: formulaInWords(form, rule),
    appliesTo: (sheet) => sheet.id === rule.sheet,
    reads: (sheet) => columnsOfFormula(formula, rule.sheet, sheet, form),
    check: (report) => violations(report, rule),
    message: (violation, words) => {
      const said = capitalised(breachInWords(violation, words));
      return isOnlyRounding(violation) ? said : `${said} ${asSentence(rule.advice[words.language])}`.trim();
    },
  };
}

/** What is compared can be a sum, which is told in words. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('nb-NO') + sentence.slice(1);
}

/** What is added to it must not run into it. */
function asSentence(advice: string): string {
  const written = advice.trim();
  return written === '' || /[.!?…][»”")]*$/.test(written) ? written : `${written}.`;
}

/** With titles and labels, as in a definition made in Excel. */
export function formulaInWords(form: FormDefinition, { formula, sheet }: FormRule): Text {
  const expression = readFormula(formula);
  return {
    nb: print(expression, formulaSpelling(form, sheet, 'nb')),
    nn: print(expression, formulaSpelling(form, sheet, 'nn')),
    en: print(expression, formulaSpelling(form, sheet, 'en')),
  };
}

function violations(report: ReportUnderCheck, rule: FormRule): readonly Violation[] {
  const sheet = findSheet(report.form, rule.sheet);
  if (sheet === undefined) return [];
  const formula = readFormula(rule.formula);
  const needed = cellsBehind(rule.formula, rule.sheet, report.form);
  const last = new Set(lastRowsOf(report, sheet).map(({ id }) => id));
  const needsLast = everyPart(formula).some(({ op }) => op === 'previous');
  return filledLines(report, sheet)
    .filter(
      (row) =>
        (!needsLast || last.has(row.id)) && needed.every((cells) => areOfTheirType(report, cells, row)),
    )
    .flatMap((row) => {
      const around = surroundings(report, sheet, row);
      const value = evaluate(formula, around);
      const isFalse = value?.t === 'b' && !value.v;
      return isFalse ? [violation(report, rule, sheet, row, around)] : [];
    });
}

function violation(
  report: ReportUnderCheck,
  { formula, column }: FormRule,
  sheet: SheetDefinition,
  row: RowContent,
  around: Surroundings,
): Violation {
  const { part, when } = breachOf(readFormula(formula), around);
  const place = { sheet: sheet.id, row: row.id, column };
  const conditions = when.map((condition, at) => [`when${at}`, print(condition)] as const);
  const facts = { part: print(part), ...Object.fromEntries(conditions) };
  const comparison = comparisonOf(part, column);
  if (comparison !== null) {
    const compared = comparisonFacts(comparison, report, sheet, row);
    return { ...place, ...compared, facts: { ...facts, ...compared.facts } };
  }
  const cells = columnsOfRow(part).map((id) => {
    const value = evaluate({ op: 'column', column: id }, around);
    return [`[${id}]`, factOf(value)] as const;
  });
  return { ...place, actual: null, expected: null, facts: { ...facts, ...Object.fromEntries(cells) } };
}

function areOfTheirType(
  { form, content }: ReportUnderCheck,
  { sheet, column, everyRow }: CellsBehind,
  own: RowContent,
): boolean {
  const definition = findColumn(form, sheet, column);
  if (definition === undefined) return true;
  return (everyRow ? rowsOf(content, sheet) : [own])
    .map((row) => valueIn(row, column))
    .every((value) => value === null || holdsNothing(value) || isOfItsType({ column: definition, value }));
}
