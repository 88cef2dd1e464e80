import { randomUUID } from 'node:crypto';
import type { Finding } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { lift } from '../../shared/forms/lift.ts';
import { notCarriedFinding } from '../../shared/forms/not-carried-finding.ts';
import { isRead } from '../../shared/workbook/read-grid.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import type { Language } from '../../shared/language.ts';
import { validate } from '../../shared/rules/validate.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { diff } from '../../shared/sync/diff.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { RawWorkbook } from '../workbooks/raw-workbook.ts';
import { readReport, readReportMeta } from '../workbooks/read-report.ts';
import { readWorkbookInChild } from '../workbooks/read-workbook-in-child.ts';
import { WorkbookRefused } from '../workbooks/refusal.ts';
import { afterOperations } from './after-operations.ts';
import { assertUsable } from './assert-usable.ts';
import { byWhatIsAsked, notAskedFindings } from './not-asked.ts';
import { readingFindings } from './reading-findings.ts';
import { notOurWorkbook, otherReport, refuseWorkbook, unknownBase } from './refuse-workbook.ts';
import { otherFormVersion } from './refusals.ts';
import { listsFor } from './report-lists.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf } from './report-parts.ts';
import { stillToDo } from './still-to-do.ts';
import { contentUnderCheck } from './under-check.ts';
import type { ReportRecord } from './store.ts';

/**
 * What a filled workbook would change: the difference between the file and the report as it stood when the file was
 * made. Nothing is stored; the client pushes the operations once its user has said yes.
 */
export async function previewImport(
  parts: ReportParts,
  report: ReportRecord,
  bytes: Uint8Array,
  language: Language,
) {
  const { operations, findings, revision, reading } = await readImport(parts, report, bytes, language);
  return { operations, findings, revision, ignoredSheets: reading.ignoredSheets };
}

/** The same, with where in the file everything was read. */
export async function readImport(
  parts: ReportParts,
  report: ReportRecord,
  bytes: Uint8Array,
  language: Language,
) {
  const form = formOf(parts, report.round);
  const workbook = await readWorkbookInChild(bytes).catch(refuse);
  const meta = metaOf(workbook);
  const revision = baseRevision(parts, report, meta);
  const madeFor = versionOfWorkbook(parts, report, meta);
  const lists = listsFor(madeFor, report.organisation, parts.registers);
  const reading = readOrRefuse(() => readReport(madeFor, workbook, lists, () => randomUUID()));
  const { content: written, notCarried } = lift(reading.content, madeFor, form);
  const forms = { from: madeFor, to: form };
  const changes = await operationsOf(parts, report, forms, { ...reading, content: written }, revision);
  const { taken: operations, refused } = byWhatIsAsked(report.questions, changes);
  assertUsable(operations, reading);
  const now = await parts.store.readState(report.id);
  const content = contentOf(form, afterOperations(now, operations));
  const toCheck = { ...(await contentUnderCheck(parts, report, content)), places: reading.places };
  return {
    operations,
    findings: [
      ...readingFindings(madeFor, reading, language),
      ...notAskedFindings(form, reading, refused, language),
      ...notCarried.map((cell) =>
        inFile(reading, notCarriedFinding(madeFor, lists, cell, rowNumberIn(reading), language)),
      ),
      ...validate(toCheck, language, { ruleSet: report.round.ruleSet }),
    ],
    revision: now.revision,
    reading,
  };
}

function readOrRefuse(read: () => GridReading): GridReading {
  try {
    return read();
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw error instanceof WorkbookRefused ? refuseWorkbook(error) : error;
}

function metaOf(workbook: RawWorkbook): WorkbookMeta {
  const reading = readReportMeta(workbook);
  if (reading.status === 'none') throw notOurWorkbook();
  if (reading.status === 'damaged') throw unknownBase();
  return reading.meta;
}

/** The revision that the workbook shows. A file that does not belong to the report is refused before anything of it is compared. */
function baseRevision({ store }: ReportParts, report: ReportRecord, meta: WorkbookMeta): number {
  const { round, organisation } = report;
  if (meta.form !== round.form || meta.period !== round.period || meta.organisation !== organisation)
    throw otherReport();
  // A template made before the round was opened: what it holds is compared with the report as it stands.
  if (meta.report === '') return report.revision;
  if (meta.report !== report.id) throw otherReport();
  if (meta.epoch !== store.epoch || meta.revision > report.revision) throw unknownBase();
  return meta.revision;
}

/** An older workbook is lifted to the version that the round has now; one of a version that nobody knows is refused. */
function versionOfWorkbook(
  { forms }: Pick<ReportParts, 'forms'>,
  { round }: ReportRecord,
  meta: WorkbookMeta,
): FormDefinition {
  const form = forms.find(meta.form, meta.formVersion);
  if (form === undefined) throw otherFormVersion(meta.formVersion, round.formVersion);
  return form;
}

function rowNumberIn({ places }: GridReading): (sheet: string, row: string) => number | null {
  return (sheet, row) => places[sheet]?.rows[row] ?? null;
}

/** With tab and cell as they are in the file. */
function inFile({ places }: GridReading, finding: Finding): Finding {
  const place = places[finding.sheet];
  const letters = place?.columns[finding.column ?? ''];
  const isPlaced = letters !== undefined && finding.rowNumber !== null;
  return {
    ...finding,
    sheetTitle: place?.sheetName ?? finding.sheetTitle,
    cell: isPlaced ? `${letters}${finding.rowNumber}` : finding.cell,
  };
}

async function operationsOf(
  { store, now }: ReportParts,
  report: ReportRecord,
  { from, to: form }: { readonly from: FormDefinition; readonly to: FormDefinition },
  { content, places }: GridReading,
  revision: number,
): Promise<readonly Operation[]> {
  const { content: base } = lift(contentOf(from, await store.readState(report.id, revision)), from, form);
  const covers = (sheet: string, column: string) => isRead(places, sheet, column);
  const changes = diff({ form, base, current: content, revision, source: 'import', at: now(), covers });
  const missing = stillToDo(changes, await store.readState(report.id));
  return missing.map((change, index) => ({ ...change, seq: index + 1 }));
}
