import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { endpoints } from '../../shared/api/endpoints.ts';
import type { ReportContent } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import { findForm } from '../../shared/forms/catalogue.ts';
import { toCsv } from '../../server/exports/csv.ts';
import { layOutExport } from '../../server/exports/layouts.ts';
import type { LayoutId } from '../../shared/workbook/layouts-of-form.ts';
import { findCommission, prefillOf, readCommissions } from '../../server/reference/commissions.ts';
import { filledGrantReports, filledHalfYearReport } from '../../test/fixtures/filled-reports.ts';
import { fillWorkbook, move, sitDown } from './deliver.ts';
import type { Client } from '../../addin/server/client.ts';
import { signInAs } from './people.ts';

const ministry = 'HOD';
const region = '991324968';
/** Its list is printed with the year «20205»; in the story the controller sends it back for that. */
const returnedUnit = 'HFS13';

export interface Delivery {
  readonly organisation: string;
  readonly unit: string;
  readonly findings: readonly Finding[];
}
export interface Story {
  readonly grants: PlayedRound;
  readonly halfYear: PlayedRound;
}
export interface PlayedRound {
  readonly title: string;
  readonly asPrinted: Consolidation;
  readonly afterwards: Consolidation;
  readonly deliveries: readonly Delivery[];
}
type Consolidation = ReturnType<typeof endpoints.consolidate.answer.parse>;

/** Plays the two rounds through the public API with the real figures; files go to `folder`. */
export async function playStory(
  baseUrl: string,
  folder: string,
  tell: (line: string) => void,
): Promise<Story> {
  tell('Helse Sør-Øst RHF åpner runden «Rekrutterings- og samhandlingstilskudd 2025» for 11 enheter …');
  tell('Helse- og omsorgsdepartementet åpner «Halvårsrapport 2023» for Helse Sør-Øst RHF …');
  const [grants, halfYear] = await Promise.all([playGrants(baseUrl, folder), playHalfYear(baseUrl, folder)]);
  tell('Til slutt åpnes en runde for 2026 som ingen har levert til ennå, så det er noe å prøve på.');
  await openRound(signInAs(baseUrl, `controller@${region}`), 'grant-projects', '2026', region);
  return { grants, halfYear };
}

async function playGrants(baseUrl: string, folder: string): Promise<PlayedRound> {
  const controller = signInAs(baseUrl, `controller@${region}`);
  const { round, reports } = await openRound(controller, 'grant-projects', '2025', region);
  const reportOf = new Map(reports.map((report) => [report.organisation.id, report.id]));
  const mended = new Map(filledGrantReports('mended').map((report) => [report.organisationId, report]));
  const units = filledGrantReports('asPrinted').map((printed) => {
    const report = reportOf.get(printed.organisationId) ?? '';
    const reporter = sitDown(signInAs(baseUrl, `reporter@${printed.organisationId}`), report);
    const approver = sitDown(signInAs(baseUrl, `approver@${printed.organisationId}`), report);
    const right = mended.get(printed.organisationId) ?? printed;
    return { printed, reporter, approver, mended: isDeepStrictEqual(right, printed) ? printed : right };
  });

  const deliveries = await Promise.all(
    units.map(async ({ printed, reporter }) => ({
      organisation: printed.organisationId,
      unit: printed.unit,
      findings: await fillWorkbook(reporter, printed, folder, printed.unit),
    })),
  );
  const asPrinted = await exportRound(
    controller,
    round.id,
    'annual-report-list',
    'all',
    join(folder, '..', 'as-printed'),
  );

  await Promise.all(
    units.map(async ({ printed, reporter, approver, mended: right }) => {
      const isReturned = printed.organisationId === returnedUnit;
      if (!isReturned && right !== printed) await fillWorkbook(reporter, right, folder, printed.unit);
      await move(reporter, 'submit');
      if (isReturned) {
        const question = 'Tiltak 9: skal «20205-midler» være «2025-midler»?';
        await move(sitDown(controller, reporter.report), 'return', question);
        await fillWorkbook(reporter, right, folder, printed.unit);
        await move(reporter, 'submit');
      }
      await move(approver, 'approve');
    }),
  );
  const afterwards = await exportRound(
    controller,
    round.id,
    'annual-report-list',
    'delivered',
    join(folder, '..'),
  );
  await exportRound(controller, round.id, 'consolidation', 'delivered', join(folder, '..'));
  return { title: `${round.formTitle} ${round.period}`, asPrinted, afterwards, deliveries };
}

async function playHalfYear(baseUrl: string, folder: string): Promise<PlayedRound> {
  const controller = signInAs(baseUrl, `controller@${ministry}`);
  const { round, reports } = await openRound(controller, 'assignments-status', '2023-H1', ministry);
  const report = reports[0]?.id ?? '';
  const reporter = sitDown(signInAs(baseUrl, `reporter@${region}`), report);
  const fill = (content: ReportContent) => fillWorkbook(reporter, content, folder, 'Helse Sør-Øst RHF');
  const findings = await fill(filledHalfYearReport('asPrinted'));
  const asPrinted = await exportRound(
    controller,
    round.id,
    'assessment-overview',
    'all',
    join(folder, '..', 'as-printed'),
  );
  await fill(filledHalfYearReport('mended'));
  await move(reporter, 'submit');
  await move(sitDown(signInAs(baseUrl, `approver@${region}`), report), 'approve');
  const afterwards = await exportRound(
    controller,
    round.id,
    'assessment-overview',
    'delivered',
    join(folder, '..'),
  );
  return {
    title: `${round.formTitle} ${round.period}`,
    asPrinted,
    afterwards,
    deliveries: [{ organisation: region, unit: 'Helse Sør-Øst RHF', findings }],
  };
}

/** Deadlines count from today, so that the rounds of years gone by can still be played. */
async function openRound(controller: Client, form: string, period: string, commissioner: string) {
  const commission = findCommission(readCommissions(), form, period);
  if (commission === undefined) throw new Error(`Nothing has been commissioned with ${form} for ${period}.`);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  return controller.call(endpoints.openRound, {
    requestKey: randomUUID(),
    body: {
      form,
      period,
      commissioner,
      deadline: inDays(14),
      closes: inDays(28),
      recipients: commission.recipients.map((organisation) => ({
        organisation,
        prefill: prefillOf(commission, period, organisation),
      })),
    },
  });
}

async function exportRound(
  controller: Client,
  round: string,
  layout: LayoutId,
  includes: 'delivered' | 'all',
  folder: string,
): Promise<Consolidation> {
  const consolidation = await controller.call(endpoints.consolidate, {
    params: { round },
    query: { includes },
  });
  const form = findForm(consolidation.round.form);
  if (form === undefined) throw new Error(`No form ${consolidation.round.form}.`);
  const workbook = await controller.download(endpoints.exportRound, {
    params: { round, layout },
    query: { includes },
  });
  writeFileSync(join(folder, `${layout}.xlsx`), Buffer.from(await workbook.arrayBuffer()));
  const { data, table } = layOutExport(layout, form, consolidation, 'nb');
  writeFileSync(join(folder, `${layout}.csv`), toCsv(table));
  writeFileSync(join(folder, `${layout}.json`), `${JSON.stringify(data, null, 2)}\n`);
  return consolidation;
}
