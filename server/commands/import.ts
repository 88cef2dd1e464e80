import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findForm } from '../../shared/forms/catalogue.ts';
import { findingKey, needsExplanation } from '../../shared/finding.ts';
import type { Finding } from '../../shared/finding.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import type { Language } from '../../shared/language.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { moveReport } from '../reports/move-report.ts';
import { previewImport } from '../reports/preview-import.ts';
import { pushOperations } from '../reports/push-operations.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord } from '../reports/store.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import type { Command } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { exitCodeOf, printFindings } from './print-findings.ts';
import { findOrOpenReport } from './rounds.ts';
import { metaOf } from './validate.ts';
import { languageOfOption, operatorOf, organisationNamed, withWorkspace } from './workspace.ts';

export const importWorkbook: Command = {
  usage: 'FILE.xlsx [--submit] [--explain TEXT] [--lang nb|nn|en]',
  summary:
    'a filled workbook into the store, as the add-in does it; --explain answers all warnings when submitting',
  options: { submit: option.flag, explain: option.string, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const language = languageOfOption(values);
    const bytes = readFileSync(file);
    const meta = metaOf(await readWorkbookInChild(bytes), file);
    return withWorkspace(async (parts) => {
      const report = await reportOf(parts, meta);
      const { operations, findings } = await previewImport(parts, report, bytes, language);
      await push(parts, report, operations);
      printFindings(findings);
      console.log(`${operations.length} changes stored for ${meta.organisationName}.`);
      const exitCode = exitCodeOf(findings);
      if (values['submit'] !== true) return exitCode;
      if (exitCode !== 0) console.log('Not submitted: the errors must be mended first.');
      else await submit(parts, report.id, findings, optional(values, 'explain'), language);
      return exitCode;
    });
  },
};

async function reportOf(parts: ReportParts, meta: WorkbookMeta): Promise<ReportRecord> {
  const report = meta.report === '' ? undefined : await parts.store.findReport(meta.report);
  if (report !== undefined) return report;
  const form = findForm(meta.form, meta.formVersion);
  if (form === undefined)
    throw new CommandRefused('FORM_VERSION', `No form ${meta.form} version ${meta.formVersion}.`);
  const organisation = organisationNamed(parts.registers.organisations, { org: meta.organisation });
  return findOrOpenReport(parts, form, organisation, meta.period);
}

/** Each import is a device of its own, so its numbers start at 1; the same path as the pane's operations take. */
async function push(
  parts: ReportParts,
  report: ReportRecord,
  operations: readonly Operation[],
): Promise<void> {
  if (operations.length === 0) return;
  const { results } = await pushOperations(parts, operatorOf(report.organisation, 'reporter'), report, {
    device: randomUUID(),
    epoch: parts.store.epoch,
    formVersion: report.round.formVersion,
    operations,
  });
  const refused = results.filter(({ outcome }) => outcome !== 'applied');
  if (refused.length === 0) return;
  const codes = refused.map((result) => (result.outcome === 'rejected' ? result.code : result.outcome));
  throw new CommandRefused(
    'NOT_APPLIED',
    `${refused.length} of ${operations.length} changes were not applied: ${[...new Set(codes)].join(', ')}.`,
  );
}

async function submit(
  parts: ReportParts,
  id: string,
  findings: readonly Finding[],
  explanation: string | undefined,
  language: Language,
): Promise<void> {
  const report = await parts.store.findReport(id);
  if (report === undefined) throw new Error(`The report ${id} is gone.`);
  const warnings = findings.filter(needsExplanation);
  await moveReport(parts, operatorOf(report.organisation, 'reporter'), report, {
    transition: 'submit',
    reason: null,
    explanations:
      explanation === undefined
        ? []
        : warnings.map((finding) => ({ finding: findingKey(finding), text: explanation })),
    seenRevision: report.revision,
    language,
  });
  console.log('Submitted.');
}
