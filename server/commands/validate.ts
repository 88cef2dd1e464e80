import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findForm } from '../../shared/forms/catalogue.ts';
import type { WorkbookMeta } from '../../shared/forms/workbook-meta.ts';
import { validate } from '../../shared/rules/validate.ts';
import { readRegisters } from '../reference/registers.ts';
import { problemFinding } from '../reports/problem-finding.ts';
import { listsFor } from '../reports/report-lists.ts';
import type { RawWorkbook } from '../workbooks/raw-workbook.ts';
import { readReport, readReportMeta } from '../workbooks/read-report.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import type { Command } from './command.ts';
import { CommandRefused, option } from './command.ts';
import { exitCodeOf, findingsAsJson, printFindings } from './print-findings.ts';
import { languageOfOption } from './workspace.ts';

export const validateWorkbook: Command = {
  usage: 'FILE.xlsx [--json] [--lang nb|nn|en]',
  summary:
    'findings of a filled workbook; needs no database; exit 0 no errors, 1 errors, 2 refused with a code',
  options: { json: option.flag, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const language = languageOfOption(values);
    const workbook = await readWorkbookInChild(readFileSync(file));
    const meta = metaOf(workbook, file);
    const form = findForm(meta.form, meta.formVersion);
    if (form === undefined) {
      throw new CommandRefused(
        'FORM_VERSION',
        `${file}: there is no form ${meta.form} version ${meta.formVersion}.`,
      );
    }
    const lists = listsFor(form, meta.organisation, readRegisters());
    const { content, problems, ignoredSheets } = readReport(form, workbook, lists, () => randomUUID());
    const organisation = { id: meta.organisation, name: meta.organisationName };
    const findings = [
      ...problems.map((problem) => problemFinding(form, problem, language)),
      ...validate({ form, period: meta.period, organisation, content, lists }, language),
    ];
    if (values['json'] === true) console.log(findingsAsJson(findings));
    else printFindings(findings);
    if (ignoredSheets.length > 0)
      console.error(`Not part of the form, not read: ${ignoredSheets.join(', ')}`);
    return exitCodeOf(findings);
  },
};

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
