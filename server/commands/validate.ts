import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findForm } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { textReadingFinding } from '../../shared/workbook/text-reading.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import { validate } from '../../shared/rules/validate.ts';
import { readRegisters } from '../reference/registers.ts';
import { problemFinding } from '../reports/problem-finding.ts';
import { listsFor } from '../reports/report-lists.ts';
import type { RawWorkbook } from '../workbooks/raw-workbook.ts';
import { readReport, readReportMeta } from '../workbooks/read-report.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { exitCodeOf, findingsAsJson, printFindings } from './print-findings.ts';
import { readRightDefinition } from './right-definition.ts';
import { languageOfOption } from './workspace.ts';

export const validateWorkbook: Command = {
  usage: 'FILE.xlsx [--definition FILE.xlsx] [--json] [--lang nb|nn|en]',
  summary:
    'findings of a filled workbook; needs no database; exit 0 no errors, 1 errors, 2 refused with a code',
  options: { definition: option.string, json: option.flag, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const language = languageOfOption(values);
    const workbook = await readWorkbookInChild(readFileSync(file));
    const meta = metaOf(workbook, file);
    const form = await formOf(values, meta, file);
    const lists = listsFor(form, meta.organisation, readRegisters());
    const { content, problems, textReadings, ignoredSheets } = readReport(form, workbook, lists, () =>
      randomUUID(),
    );
    const organisation = { id: meta.organisation, name: meta.organisationName };
    const findings = [
      ...problems.map((problem) => problemFinding(form, problem, language)),
      ...textReadings.map((reading) => textReadingFinding(form, reading, language)),
      ...validate({ form, period: meta.period, organisation, content, lists }, language),
    ];
    if (values['json'] === true) console.log(findingsAsJson(findings));
    else printFindings(findings);
    if (ignoredSheets.length > 0)
      console.error(`Not part of the form, not read: ${ignoredSheets.join(', ')}`);
    return exitCodeOf(findings);
  },
};

/** The form that the file says it shows: a ready-made one, or that of a definition workbook. */
async function formOf(
  values: Values,
  { form: id, formVersion }: WorkbookMeta,
  file: string,
): Promise<FormDefinition> {
  const definition = optional(values, 'definition');
  const form =
    definition === undefined
      ? findForm(id, formVersion)
      : await readRightDefinition(definition, languageOfOption(values));
  if (form?.id === id && form.version === formVersion) return form;
  throw new CommandRefused(
    'FORM_VERSION',
    form === undefined
      ? `${file}: there is no form ${id} version ${formVersion}.`
      : `${file} shows ${id} version ${formVersion}, and the definition is ${form.id} version ${form.version}.`,
  );
}

/** Which report a file says that it is; refused when it says nothing, or has been tampered with. */
export function metaOf(workbook: RawWorkbook, file: string): WorkbookMeta {
  const reading = readReportMeta(workbook);
  switch (reading.status) {
    case 'right':
      return reading.meta;
    case 'none':
      throw new CommandRefused(
        'NOT_OUR_WORKBOOK',
        `${file} is no workbook of ours: it does not say which report it is.`,
      );
    case 'damaged':
      throw new CommandRefused(
        'META_DAMAGED',
        `${file}: what it says about its report has been changed. Fetch it anew.`,
      );
  }
}
