import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import type { DefinitionEdit } from '../builders/edit-definition.ts';
import { editDefinition } from '../builders/edit-definition.ts';
import { browserPath, launchBrowser } from '../browser.ts';
import { openScreen, startTrial } from './trial.ts';
import type { Screen } from './trial.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-output');
const nextVersion: readonly DefinitionEdit[] = [
  { sheet: 'Skjema', line: 'Versjon', heading: 'Skriv her', value: '2' },
  { sheet: 'Kolonner', line: 'Kommuner i avtalen', heading: 'Tittel', value: 'Kommuner som er med' },
];
const misspelt: readonly DefinitionEdit[] = [
  ...nextVersion,
  { sheet: 'Kolonner', line: 'Avtalereferanse', heading: 'Type', value: 'Langg tekst' },
];

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
      recipients: [{ organisation: 'HFS17-LDS', prefill: [] }],
    },
  });
}

describe.skipIf(browserPath === undefined)('a form changed in Excel', { timeout: 120_000 }, () => {
  let trial: Awaited<ReturnType<typeof startTrial>>;
  let browser: Browser;
  let controller: Screen;
  let workbook: Blob;
  const main = () => controller.pane.locator('main');
  const press = (name: string) => controller.pane.getByRole('button', { name, exact: true }).click();
  const picture = (name: string) => controller.page.screenshot({ path: join(pictures, `forms-${name}.png`) });

  async function choose(edits: readonly DefinitionEdit[]): Promise<void> {
    const edited = await editDefinition(workbook, edits);
    const asked = controller.page.waitForEvent('filechooser');
    await main()
      .getByRole('button', { name: /^Velg arbeidsbok/ })
      .click();
    const buffer = Buffer.from(await edited.arrayBuffer());
    await (await asked).setFiles({ name: 'tilskudd.xlsx', mimeType: '', buffer });
  }

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    trial = await startTrial();
    await openRound(trial.origin);
    browser = await launchBrowser();
    controller = await openScreen(browser, trial.origin, 'Controller HSØ');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await trial.stop();
  });

  it('is downloaded as a workbook', async () => {
    await press('Skjemaer');
    const card = main().locator('li', { hasText: 'Rekrutterings- og samhandlingstilskudd' });
    const coming = controller.page.waitForEvent('download');
    await card.getByRole('button', { name: 'Last ned som arbeidsbok' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('Rekrutterings- og samhandlingstilskudd - 1.xlsx');
    workbook = new Blob([readFileSync(await file.path())]);
    await picture('1-list');
  });

  it('cannot be released with an error, which is told with its cell', async () => {
    await choose(misspelt);
    await main().getByRole('heading', { name: 'Skjemaet må rettes' }).waitFor();
    expect(await main().innerText()).toContain('Kolonner C13: «Langg tekst» er ikke noe «Type» kan være.');
    expect(
      await main()
        .getByRole('button', { name: /^Frigi/ })
        .count(),
    ).toBe(0);
    await picture('2-errors');
  });

  it('is released when it is mended, after what that means has been said', async () => {
    await choose(nextVersion);
    await main().getByText('Ingen endring for 1 rapport.').waitFor();
    await press('Frigi versjon 2');
    const question = main().getByRole('group', { name: /^Frigi «Rekrutterings/ });
    expect(await question.innerText()).toContain('Runder som er åpne, beholder den de har');
    await picture('3-question');
    await press('Frigi');
    await controller.pane.getByText('Versjon 2 er frigitt. Nye runder får den.').waitFor();
    await main().getByText('Versjon 2, eget skjema').waitFor();
  });

  it('is tried on the open round and taken into use there', async () => {
    await press('Runder');
    await press('Hvem har levert');
    await main().getByText('Versjon 2 av skjemaet er frigitt').waitFor();
    await press('Prøv på denne runden');
    await press('Ta i bruk i runden');
    await picture('4-move');
    await press('Ta i bruk i runden');
    await controller.pane.getByText('Runden bruker nå versjon 2 av skjemaet.').waitFor();
    await main().getByText('Skjemaets versjon: 2').waitFor();
    expect(await main().getByText('Prøv på denne runden').count()).toBe(0);
    await picture('5-moved');
  });

  it('reaches whoever reports, with the new title', async () => {
    const reporter = await openScreen(browser, trial.origin, 'Rapportør Lovisenberg sektor');
    await reporter.pane.getByRole('button', { name: 'Åpne i Excel' }).click();
    await reporter.pane.getByText('Alt er lagret på serveren').waitFor();
    await reporter.page.getByRole('tab', { name: 'Prosjekter' }).click();
    await reporter.page.getByText('Kommuner som er med').first().waitFor({ state: 'attached' });
    expect([...controller.faults, ...reporter.faults]).toEqual([]);
  });
});
