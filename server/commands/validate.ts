import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import { validate } from '../../shared/rules/validate.ts';
import { readRegisters } from '../reference/registers.ts';
import { ignoredSheetFindings, readingFindings } from '../reports/reading-findings.ts';
import { listsFor } from '../reports/report-lists.ts';
import type { RawWorkbook } from '../workbooks/raw-workbook.ts';
import { readReport, readReportMeta } from '../workbooks/read-report.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { knownForm } from './known-form.ts';
import { exitCodeOf, findingsAsJson, printFindings } from './print-findings.ts';
import { refusedIn } from './refusal-in-words.ts';
import { readRightDefinition } from './right-definition.ts';
import { commandTexts } from './texts.ts';
import { languageOfOption } from './workspace.ts';

export const validateWorkbook: Command = {
  usage: 'FILE.xlsx [--definition FILE.xlsx] [--json] [--lang nb|nn|en]',
  summary:
    'findings of a filled workbook, in its own language unless another is asked for; needs no database, but finds a ' +
    'form that is released in one; exit 0 no errors, 1 errors, 2 refused with a code',
  options: { definition: option.string, json: option.flag, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const workbook = await readWorkbookInChild(readFileSync(file));
    const { meta, language } = aboutWorkbook(workbook, values, file);
    const form = formOf(values, meta, file, language);
    const findings = await form
      .then((known) => findingsOf(workbook, meta, known, language))
      .catch(refusedIn(language));
    if (values['json'] === true) console.log(findingsAsJson(findings));
    else printFindings(findings, language);
    return exitCodeOf(findings);
  },
};

function findingsOf(
  workbook: RawWorkbook,
  { organisation: id, organisationName: name, period }: WorkbookMeta,
  form: FormDefinition,
  language: Language,
): readonly Finding[] {
  const lists = listsFor(form, id, readRegisters());
  const reading = readReport(form, workbook, lists, () => randomUUID());
  const { content, places } = reading;
  const report = { form, period, organisation: { id, name }, content, lists, places };
  return [
    ...ignoredSheetFindings(form, reading, language),
    ...readingFindings(form, reading, language),
    ...validate(report, language),
  ];
}

/** The form that the file says it shows: ready-made, released here, or that of a definition workbook. */
async function formOf(
  values: Values,
  { form: id, formVersion }: WorkbookMeta,
  file: string,
  language: Language,
): Promise<FormDefinition> {
  const definition = optional(values, 'definition');
  const form =
    definition === undefined
      ? await knownForm(id, formVersion)
      : await readRightDefinition(definition, language);
  if (form?.id === id && form.version === formVersion) return form;
  const words = commandTexts[language];
  throw new CommandRefused(
    'FORM_VERSION',
    form === undefined
      ? words.unknownForm(file, id, formVersion)
      : words.otherForm(file, `${id} ${formVersion}`, `${form.id} ${form.version}`),
  );
}

/** Which report a file says that it is, and the language to speak of it; refused when it says nothing, or has been changed. */
export function aboutWorkbook(
  workbook: RawWorkbook,
  values: Values,
  file: string,
): { readonly meta: WorkbookMeta; readonly language: Language } {
  const words = commandTexts[languageOfOption(values)];
  const reading = readReportMeta(workbook);
  switch (reading.status) {
    case 'right':
      return { meta: reading.meta, language: languageOfOption(values, reading.meta.language) };
    case 'none':
      throw new CommandRefused('NOT_OUR_WORKBOOK', words.notOurWorkbook(file));
    case 'damaged':
      throw new CommandRefused('META_DAMAGED', words.metaDamaged(file));
  }
}
