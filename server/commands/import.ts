import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findingKey, needsExplanation } from '../../shared/finding.ts';
import type { Finding } from '../../shared/finding.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import type { Places } from '../../shared/workbook/read-grid.ts';
import type { Language } from '../../shared/language.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { moveReport } from '../reports/move-report.ts';
import { readImport } from '../reports/preview-import.ts';
import { pushOperations } from '../reports/push-operations.ts';
import { ignoredSheetFindings } from '../reports/reading-findings.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { formOf, organisationOf } from '../reports/report-parts.ts';
import type { ReportRecord } from '../reports/store.ts';
import { underCheck } from '../reports/under-check.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { exitCodeOf, printFindings } from './print-findings.ts';
import { refusedIn } from './refusal-in-words.ts';
import { describeRefused } from './refused-change.ts';
import { findOrOpenReport } from './rounds.ts';
import { commandTexts } from './texts.ts';
import { aboutWorkbook } from './validate.ts';
import { operatorOf, organisationNamed, withWorkspace } from './workspace.ts';

export const importWorkbook: Command = {
  usage: 'FILE.xlsx [--submit] [--explain TEXT] [--lang nb|nn|en]',
  summary:
    'a filled workbook into the store, as the add-in does it; --explain answers all warnings when submitting; speaks ' +
    'the language of the workbook unless another is asked for',
  options: { submit: option.flag, explain: option.string, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const bytes = readFileSync(file);
    const { meta, language } = aboutWorkbook(await readWorkbookInChild(bytes), values, file);
    return withWorkspace(async (parts) => {
      const report = await reportOf(parts, meta, file, language);
      return store(parts, report, bytes, values, language);
    }).catch(refusedIn(language));
  },
};

/** What is found is printed before anything is stored, so that it is told whatever becomes of the changes. */
async function store(
  parts: ReportParts,
  report: ReportRecord,
  bytes: Uint8Array,
  values: Values,
  language: Language,
): Promise<number> {
  const words = commandTexts[language];
  const { operations, findings: found, reading } = await readImport(parts, report, bytes, language);
  const ignored = ignoredSheetFindings(formOf(parts, report.round), reading, language);
  const findings = [...ignored, ...found];
  printFindings(findings, language);
  await push(parts, report, operations, reading.places, language);
  const { name } = organisationOf(parts, report.organisation);
  console.log(words.stored(operations.length, name));
  const exitCode = exitCodeOf(findings);
  if (values['submit'] !== true) return exitCode;
  if (exitCode !== 0) console.log(words.notSubmitted);
  else await submit(parts, report.id, findings, optional(values, 'explain'), language);
  return exitCode;
}

async function reportOf(
  parts: ReportParts,
  meta: WorkbookMeta,
  file: string,
  language: Language,
): Promise<ReportRecord> {
  const report = meta.report === '' ? undefined : await parts.store.findReport(meta.report);
  if (report !== undefined) return report;
  const form = parts.forms.find(meta.form, meta.formVersion);
  if (form === undefined)
    throw new CommandRefused(
      'FORM_VERSION',
      commandTexts[language].notReleased(file, meta.form, meta.formVersion),
    );
  const organisation = organisationNamed(parts.registers.organisations, { org: meta.organisation });
  return findOrOpenReport(parts, form, organisation, meta.period, language);
}

/** Each import is a device of its own, so its numbers start at 1; the same path as the pane's operations take. */
async function push(
  parts: ReportParts,
  report: ReportRecord,
  operations: readonly Operation[],
  places: Places,
  language: Language,
): Promise<void> {
  if (operations.length === 0) return;
  const { results } = await pushOperations(parts, operatorOf(report.organisation, 'reporter'), report, {
    device: randomUUID(),
    epoch: parts.store.epoch,
    formVersion: report.round.formVersion,
    operations,
  });
  const stored = { ...(await underCheck(parts, report)), places };
  const refused = operations.flatMap((operation) => {
    const result = results.find(({ seq }) => seq === operation.seq);
    return result === undefined ? [] : (describeRefused(stored, operation, result, language) ?? []);
  });
  if (refused.length === 0) return;
  for (const line of refused) console.log(line);
  throw new CommandRefused(
    'NOT_APPLIED',
    commandTexts[language].notApplied(refused.length, operations.length),
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
    cells: [],
    seenRevision: report.revision,
    requestKey: randomUUID(),
    language,
  });
  console.log(commandTexts[language].submitted);
}
