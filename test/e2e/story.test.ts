import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { projectColumns } from '../../shared/forms/ready-made/grant-projects-columns.ts';
import { grantProjects } from '../../shared/forms/ready-made/grant-projects.ts';
import { text } from '../../shared/value.ts';
import { toGrid } from '../../shared/workbook/cell-text.ts';
import { listsFor } from '../../server/reports/report-lists.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { browserPath, launchBrowser } from '../browser.ts';
import { filledGrantReports } from '../fixtures/filled-reports.ts';
import { openScreen, startTrial } from './trial.ts';
import type { Screen } from './trial.ts';

const unit = 'HFS17-LDS';
const pictures = join(import.meta.dirname, '..', '..', 'test-output');
const lists = listsFor(grantProjects, unit, readRegisters());

/** The unit's lines as they would be copied out of another sheet: one text per column. */
function copiedLines(variant: 'asPrinted' | 'mended'): string[][] {
  const report = filledGrantReports(variant).find(({ organisationId }) => organisationId === unit);
  return (report?.sheets['projects']?.rows ?? []).map((row) =>
    projectColumns.map((column) => String(toGrid(column, row.cells[column.id] ?? null, lists, 'nb') ?? '')),
  );
}

async function openRound(origin: string): Promise<void> {
  const signIn = createDevelopmentSignIn(origin);
  signIn.choose('controller@991324968');
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  await createClient({ baseUrl: origin, signIn, language: () => 'nb' }).call(endpoints.openRound, {
    requestKey: crypto.randomUUID(),
    body: {
      form: 'grant-projects',
      period: '2025',
      commissioner: '991324968',
      deadline: inDays(5),
      closes: inDays(10),
      recipients: [unit, 'HFS17-DS'].map((organisation) => ({
        organisation,
        prefill: [{ sheet: 'frame', row: 'frame', column: 'scope', value: text('2024 og 2025 samlet') }],
      })),
    },
  });
}

describe.skipIf(browserPath === undefined)(
  'the story, in a browser without Excel',
  { timeout: 120_000 },
  () => {
    let trial: Awaited<ReturnType<typeof startTrial>>;
    let browser: Browser;
    let reporter: Screen;
    let controller: Screen;
    const picture = (screen: Screen, name: string) =>
      screen.page.screenshot({ path: join(pictures, `story-${name}.png`) });

    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      trial = await startTrial();
      await openRound(trial.origin);
      browser = await launchBrowser();
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await trial.stop();
    });

    it('a reporter opens the report, pastes the printed lines and is told what is wrong, cell by cell', async () => {
      reporter = await openScreen(browser, trial.origin, 'Rapportør Lovisenberg sektor');
      await reporter.pane.getByRole('button', { name: 'Åpne i Excel' }).click();
      await reporter.pane.getByText('Alt er lagret på serveren').waitFor();
      await reporter.page.getByRole('tab', { name: 'Prosjekter' }).click();
      await reporter.paste('Prosjekter', 'B6', copiedLines('asPrinted'));

      await reporter.pane.getByText('2 feil').first().waitFor();
      await reporter.pane.getByRole('button', { name: 'Gå til B10' }).first().click();
      expect(await reporter.page.getByLabel('Valgt celle').textContent()).toBe('B10');
      expect(await reporter.pane.getByText('trolig talt to ganger').isVisible()).toBe(true);
      await reporter.pane.getByText('Alt er lagret på serveren').waitFor();
      await picture(reporter, '1-findings');
    });

    it('cannot send before the errors are mended, and is told so', async () => {
      await reporter.pane.getByText('Rett 2 feil først.').waitFor();
      await reporter.clear('Prosjekter', 'B6:AD12');
      await reporter.paste('Prosjekter', 'B6', copiedLines('mended'));
      await reporter.pane.getByText('Rett 2 feil først.').waitFor({ state: 'hidden' });
      await reporter.pane.getByText('Forklar eller rett 1 advarsel først.').waitFor();
      expect(await reporter.shown(4, 3).textContent()).toMatch(/^5.971.000$/);
    });

    it('explains the warning and sends', async () => {
      await reporter.pane.getByLabel('Forklaring').first().fill('To ulike tiltak: søknad og løsning.');
      await reporter.pane.getByText('Alt er klart.').waitFor();
      await reporter.pane.getByRole('button', { name: 'Send inn' }).click();
      await reporter.pane.getByText('Rapporten er sendt inn.').first().waitFor();
      await picture(reporter, '2-sent');
    });

    it('a controller sees who has delivered, and returns the report with a question', async () => {
      controller = await openScreen(browser, trial.origin, 'Controller HSØ');
      await controller.pane.getByRole('button', { name: 'Hvem har levert' }).click();
      await controller.pane.getByText('1 av 2 har levert').waitFor();
      const card = controller.pane.locator('li', { hasText: 'Lovisenberg sektor' }).first();
      await card.getByRole('button', { name: 'Send tilbake' }).click();
      await card.getByLabel('Hva må rettes?').fill('Er tiltak 2 og 5 det samme?');
      await picture(controller, '3-returning');
      await card.getByRole('button', { name: 'Send tilbake' }).last().click();
      await controller.pane.getByText('0 av 2 har levert').waitFor();
    });

    it('the reporter sees the question, mends and sends again', async () => {
      await reporter.page.reload();
      await reporter.pane.getByRole('button', { name: 'Rapportør Lovisenberg sektor', exact: true }).click();
      await reporter.pane.getByText('Sendt tilbake').first().waitFor();
      await reporter.pane.getByRole('button', { name: 'Åpne i Excel' }).click();
      await reporter.pane.getByText('Er tiltak 2 og 5 det samme?').first().waitFor();
      await reporter.page.getByRole('tab', { name: 'Prosjekter' }).click();
      await reporter.paste('Prosjekter', 'B10', [['Digital løsning som finner dem som bruker mest']]);
      await reporter.pane.getByText('Alt er klart.').waitFor();
      await reporter.pane.getByText('Alt er lagret på serveren').waitFor();
      await picture(reporter, '4-mended');
      await reporter.pane.getByRole('button', { name: 'Send inn' }).click();
      await reporter.pane.getByText('Rapporten er sendt inn.').first().waitFor();
    });

    it('the controller consolidates into a new sheet that sums to what was sent', async () => {
      await controller.page.reload();
      await controller.pane.getByRole('button', { name: 'Controller HSØ', exact: true }).click();
      await controller.pane.getByRole('button', { name: 'Hvem har levert' }).click();
      await controller.pane.getByText('1 av 2 har levert').waitFor();
      await controller.pane.getByRole('button', { name: 'Sett sammen i nytt ark' }).click();
      await controller.pane.getByText('Tabellen står i arket').waitFor();
      expect(await controller.page.getByRole('tab').allTextContents()).toContain('Samlet 2025');
      expect(await controller.shown(2, 4).textContent()).toMatch(/^5.971.000$/);
      await picture(controller, '5-consolidated');
    });

    it('nothing failed behind the scenes', () => {
      expect([...reporter.faults, ...controller.faults]).toEqual([]);
    });
  },
);
