import type { Finding } from '../finding.ts';
import { formDefinition } from '../api/form-schema.ts';
import type { FormDefinition } from '../forms/definition.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Language } from '../language.ts';
import { formFaults } from './check-form.ts';
import { definitionFindings } from './definition-findings.ts';
import { Draft, enoughProblems } from './draft.ts';
import { withoutKnockOns } from './knock-ons.ts';
import { isMissing, placeFaults } from './place-faults.ts';
import type { DefinitionProblem, Place } from './problem.ts';
import { severityOf } from './problem.ts';
import { readColumns } from './read-columns.ts';
import { readFormFacts } from './read-form-facts.ts';
import { readLists } from './read-lists.ts';
import { readRules } from './read-rules.ts';
import { readSheets } from './read-sheets.ts';
import { readTables } from './read-tables.ts';
import { resolveSheets } from './resolve-formulas.ts';
import { tableNames } from './fields.ts';

export interface DefinitionReading {
  /** Null when something must be put right first. */
  readonly form: FormDefinition | null;
  /** In the order of the workbook. */
  readonly findings: readonly Finding[];
}

/**
 * The form that a definition workbook describes, in whatever language its headings, words and functions are. All that
 * is wrong is told at once, in the reader's language and at its cell; nothing that a cell holds is thrown at anybody.
 */
export function readDefinition(grids: readonly Grid[], language: Language): DefinitionReading {
  const problems: DefinitionProblem[] = [];
  const draft = new Draft(readTables(grids, language, problems), problems, language);
  const form = readForm(draft);
  const checked = problems.some(({ code }) => severityOf(code) === 'error') ? null : check(form, draft);
  return { form: checked, findings: definitionFindings(withoutKnockOns(problems), language) };
}

function readForm(draft: Draft): FormDefinition | null {
  const facts = readFormFacts(draft);
  const lists = readLists(draft);
  const drawn = {
    sheets: readColumns(draft, readSheets(draft), lists),
    lists: lists.map(({ list }) => list),
  };
  const sheets = resolveSheets(draft, drawn);
  const rules = readRules(draft, drawn);
  tellOfTexts(draft);
  if (facts === null) return null;
  const form = { ...facts, ...drawn, sheets, rules };
  if (sheets.length === 0 && !isMissing('sheets', draft))
    draft.problems.push(problemAt('sheets', 'NOTHING_THERE', draft.language));
  if (draft.problems.length <= enoughProblems) draft.problems.push(...placeFaults(formFaults(form), draft));
  return form;
}

function tellOfTexts({ translator, problems, language }: Draft): void {
  translator.tellUnused();
  const missing = translator.missing();
  if (missing === null) return;
  const { count, first, where } = missing;
  const facts = { most: String(count), written: first, other: where };
  problems.push({ ...problemAt('texts', 'TEXTS_MISSING', language), facts });
}

/** What the schema refuses without a problem above having told of it has no words of its own. */
function check(form: FormDefinition | null, { problems, language }: Draft): FormDefinition | null {
  const parsed = formDefinition.safeParse(form);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const facts = { written: issue?.path.join('.') ?? '', other: issue?.message ?? '' };
  problems.push({ ...problemAt('form', 'NOT_READABLE', language), facts });
  return null;
}

function problemAt(
  table: Place['table'],
  code: DefinitionProblem['code'],
  language: Language,
): DefinitionProblem {
  const place = { table, sheetName: tableNames[table][language], heading: null, row: null, cell: null };
  return { code, place, facts: {} };
}
