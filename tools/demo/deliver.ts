import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { endpoints } from '../../shared/api/endpoints.ts';
import type { ReportContent } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import { findingKey, needsExplanation } from '../../shared/finding.ts';
import { findForm } from '../../shared/forms/catalogue.ts';
import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import type { TransitionName } from '../../shared/report.ts';
import { writePlan } from '../../server/workbooks/write-plan.ts';
import type { Client } from '../../addin/server/client.ts';

type Opened = z.output<typeof endpoints.openReport.answer>;

/** A reporter at one desk: one device, operations numbered from 1. */
export interface Desk {
  readonly person: Client;
  readonly report: string;
  readonly device: string;
  sent: number;
}

export function sitDown(person: Client, report: string): Desk {
  return { person, report, device: randomUUID(), sent: 0 };
}

/**
 * Fills the unit's workbook as a reporter without the add-in does, keeps the file, and sends it in: the file is read
 * as any file from outside, becomes operations, and these are pushed. Answers what the rules found.
 */
export async function fillWorkbook(
  desk: Desk,
  fill: ReportContent,
  folder: string,
  name: string,
): Promise<readonly Finding[]> {
  const opened = await openReport(desk);
  const file = await writePlan(planOf(opened, mergeContent(opened.content, fill)), {
    created: new Date().toISOString(),
  });
  writeFileSync(join(folder, `${name}.xlsx`), file);
  const preview = await desk.person.upload(
    endpoints.previewImport,
    { params: { report: desk.report } },
    Uint8Array.from(file),
  );
  await push(desk, opened.epoch, preview.operations);
  return preview.findings;
}

export async function move(
  desk: Desk,
  transition: TransitionName,
  reason: string | null = null,
): Promise<void> {
  const { report } = await openReport(desk);
  const { findings } = await desk.person.call(endpoints.findings, { params: { report: desk.report } });
  const warnings = transition === 'submit' ? findings.filter(needsExplanation) : [];
  await desk.person.call(endpoints.transition, {
    params: { report: desk.report },
    body: {
      transition,
      reason,
      explanations: warnings.map((finding) => ({
        finding: findingKey(finding),
        text: 'Kontrollert i demoen: står slik i kilden.',
      })),
    },
    revision: report.revision,
    requestKey: randomUUID(),
  });
}

function openReport({ person, report }: Desk): Promise<Opened> {
  return person.call(endpoints.openReport, { params: { report } });
}

async function push(desk: Desk, epoch: string, operations: readonly PushedOperation[]): Promise<void> {
  for (let from = 0; from < operations.length; from += 500) {
    const batch = operations.slice(from, from + 500).map((operation) => ({ ...operation, seq: ++desk.sent }));
    const { results } = await desk.person.call(endpoints.pushOperations, {
      params: { report: desk.report },
      body: { device: desk.device, epoch, formVersion: '1', operations: batch },
    });
    const refused = results.filter(({ outcome }) => outcome !== 'applied');
    if (refused.length > 0) throw new Error(`Not applied: ${JSON.stringify(refused)}`);
  }
}
type PushedOperation = z.output<typeof endpoints.pushOperations.body>['operations'][number];

function planOf({ report, epoch, lists }: Opened, content: ReportContent) {
  const form = findForm(report.form, report.formVersion);
  if (form === undefined) throw new Error(`No form ${report.form}.`);
  return planWorkbook({
    form,
    content,
    lists,
    language: 'nb',
    newRowIds: randomUUID,
    meta: {
      form: report.form,
      formVersion: report.formVersion,
      report: report.id,
      organisation: report.organisation.id,
      organisationName: report.organisation.name,
      period: report.period,
      revision: report.revision,
      epoch,
      language: 'nb',
    },
  });
}

/** Rows of the fill replace those of an open sheet, and add their cells to those of a fixed one. */
function mergeContent(laidIn: ReportContent, fill: ReportContent): ReportContent {
  const sheets = Object.entries(laidIn.sheets).map(([id, sheet]) => {
    const rows = fill.sheets[id]?.rows;
    if (rows === undefined) return [id, sheet] as const;
    const before = new Map(sheet.rows.map((row) => [row.id, row.cells]));
    return [
      id,
      { rows: rows.map((row) => ({ ...row, cells: { ...before.get(row.id), ...row.cells } })) },
    ] as const;
  });
  return { sheets: Object.fromEntries(sheets) };
}
