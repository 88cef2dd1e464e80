import { randomUUID } from 'node:crypto';
import type { Language } from '../../shared/language.ts';
import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { writePlan } from '../workbooks/write-plan.ts';
import { listsFor } from './report-lists.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf, organisationOf } from './report-parts.ts';
import type { ReportRecord } from './store.ts';

/** The report as it stands, as a workbook that can be filled in and uploaded again. */
export async function makeWorkbook(
  parts: ReportParts,
  report: ReportRecord,
  language: Language,
): Promise<WorkbookFile> {
  const form = formOf(parts, report.round);
  const state = await parts.store.readState(report.id);
  const plan = planWorkbook({
    form,
    content: contentOf(form, state),
    lists: listsFor(form, report.organisation, parts.registers),
    language,
    meta: metaOf(parts, report, state.revision, language),
    newRowIds: () => randomUUID(),
    asked: report.questions,
    round: {
      deadline: report.round.deadline,
      commissioner: organisationOf(parts, report.round.commissioner).name,
    },
  });
  const bytes = await writePlan(plan, { created: parts.now(), title: form.title[language] });
  return { name: fileName(parts, report, language), bytes };
}

function metaOf(
  parts: ReportParts,
  report: ReportRecord,
  revision: number,
  language: Language,
): WorkbookMeta {
  const { id, name } = organisationOf(parts, report.organisation);
  const { form, formVersion, period } = report.round;
  return {
    form,
    formVersion,
    report: report.id,
    organisation: id,
    organisationName: name,
    period,
    revision,
    epoch: parts.store.epoch,
    language,
  };
}

/** Such as `Rekrutterings- og samhandlingstilskudd - Helsefellesskapet Innlandet - 2025.xlsx`. */
function fileName(parts: ReportParts, report: ReportRecord, language: Language): string {
  const title = formOf(parts, report.round).title[language];
  const { shortName } = organisationOf(parts, report.organisation);
  return `${[title, shortName, report.round.period].join(' - ').replace(/[\\/:*?"<>|\p{C}]/gu, ' ')}.xlsx`;
}
