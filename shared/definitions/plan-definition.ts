import type { FormDefinition } from '../forms/definition.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { Language } from '../language.ts';
import type { FormRows } from './form-rows.ts';
import { rowsOf } from './form-rows.ts';
import { tableIds } from './fields.ts';
import { planFormSheet } from './plan-form-sheet.ts';
import { planGuide } from './plan-guide.ts';
import { planChoices } from './plan-choices.ts';
import { lastLine, planTable, tableRow } from './plan-table.ts';
import { workbookWords } from './workbook-words.ts';

const noRows: FormRows = { form: [{}], sheets: [], columns: [], lists: [], rules: [], texts: [] };

/**
 * A form as a workbook that a controller can read, change and hand in again; null gives one to begin on. What the
 * headings, drop-downs and functions are called follows the language; the texts of the form are in bokmål, with
 * nynorsk and English on a sheet of their own.
 */
export function planDefinition(form: FormDefinition | null, language: Language): WorkbookPlan {
  const words = workbookWords[language];
  const rows = form === null ? noRows : rowsOf(form, language);
  const footer = words.footer(form?.title.nb ?? words.emptyTitle, form?.version ?? '1');
  const guide = planGuide(form, language, footer);
  const titles = { from: tableRow.first, to: lastLine('sheets', rows.sheets.length) };
  const choices = planChoices(titles, language);
  const sheets = tableIds.map((table) =>
    table === 'form'
      ? planFormSheet(rows.form[0] ?? {}, language, footer)
      : planTable(table, rows[table], language, footer),
  );
  return { sheets: [guide, ...sheets, choices.sheet], names: choices.names, activeSheet: guide.name };
}
