import { exampleForm } from '../../shared/definitions/example-form.ts';
import { planDefinition } from '../../shared/definitions/plan-definition.ts';
import { calculate } from '../apart/calculate.ts';
import type { DefinitionReading } from '../../shared/definitions/read-definition.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language, Text } from '../../shared/language.ts';
import { gridsOfFile } from '../reports/grids-of-file.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { writePlan } from '../workbooks/write-plan.ts';

/** What a new form can begin on. */
export const definitionStarts = { empty: null, example: exampleForm } as const;

const newForm: Text = { nb: 'Nytt skjema', nn: 'Nytt skjema', en: 'New form' };

/** A form as a workbook to read, change and hand in again; null gives an empty one. */
export async function definitionWorkbook(
  form: FormDefinition | null,
  language: Language,
  created: string,
): Promise<WorkbookFile> {
  const title = form?.title[language] ?? newForm[language];
  const name = form === null ? title : `${title} - ${form.version}`;
  const bytes = await writePlan(planDefinition(form, language), { created, title });
  return { name: `${name.replace(/[\\/:*?"<>|\p{C}]/gu, ' ')}.xlsx`, bytes };
}

/** The form that an uploaded workbook describes. Throws `Refusal` when the file cannot be read at all. */
export async function readDefinitionFile(bytes: Uint8Array, language: Language): Promise<DefinitionReading> {
  return calculate('readDefinition', { grids: await gridsOfFile(bytes), language });
}
