import { randomUUID } from 'node:crypto';
import type { ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import type { Language } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { Period } from '../../shared/period.ts';
import type { Registers } from '../reference/registers.ts';
import { listsFor } from '../reports/report-lists.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { writePlan } from '../workbooks/write-plan.ts';

interface Sample {
  readonly organisation: Organisation;
  readonly period: Period;
  readonly language: Language;
  readonly created: string;
}

/** The reporting workbook of a form that no round has opened, as the organisation would get it. */
export async function sampleWorkbook(
  form: FormDefinition,
  registers: Registers,
  { organisation, period, language, created }: Sample,
): Promise<WorkbookFile> {
  const plan = planWorkbook({
    form,
    content: sampleContent(form),
    lists: listsFor(form, organisation.id, registers),
    language,
    meta: {
      form: form.id,
      formVersion: form.version,
      report: '',
      organisation: organisation.id,
      organisationName: organisation.name,
      period,
      revision: 0,
      epoch: '',
      language,
    },
    newRowIds: () => randomUUID(),
  });
  const title = form.title[language];
  return { name: `${title}.xlsx`, bytes: await writePlan(plan, { created, title }) };
}

/** Which fixed rows there will be is not known before a round is opened: three show how they look. */
function sampleContent({ sheets }: FormDefinition): ReportContent {
  const rows = [1, 2, 3].map((line) => ({ id: `sample-${line}`, line, cells: {} }));
  return {
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, { rows: sheet.rows.kind === 'fixed' ? rows : [] }]),
    ),
  };
}
