import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { text } from '../../shared/value.ts';
import { browserPath, launchBrowser } from '../browser.ts';
import type { Screen } from './trial.ts';
import { openScreen, startTrial } from './trial.ts';

async function openRound(origin: string): Promise<void> {
  const signIn = createDevelopmentSignIn(origin);
  signIn.choose('controller@991324968');
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const prefill = [{ sheet: 'frame', row: 'frame', column: 'scope', value: text('2024 og 2025 samlet') }];
  await createClient({ baseUrl: origin, signIn, language: () => 'nb' }).call(endpoints.openRound, {
    requestKey: crypto.randomUUID(),
    body: {
      form: 'grant-projects',
      period: '2025',
      commissioner: '991324968',
      deadline: inDays(5),
      closes: inDays(10),
      recipients: [{ organisation: 'HFS17-LDS', prefill }],
    },
  });
}

const saved = ({ pane }: Screen) => pane.getByText('Alt er lagret på serveren').waitFor();

/** A pane looks at the server when the network comes back, so that a test need not wait a minute. */
async function shownAfterLooking(
  { page, shown }: Screen,
  row: number,
  column: number,
): Promise<string | null> {
  await page.frames()[1]?.evaluate(() => globalThis.dispatchEvent(new Event('online')));
  return shown(row, column).textContent();
}
const patiently = { timeout: 10_000, interval: 300 };
/** A pane asks by itself only after a minute. */
const beforeItAsks = { timeout: 30_000, interval: 300 };

describe.skipIf(browserPath === undefined)('two panes on one report', { timeout: 120_000 }, () => {
  let trial: Awaited<ReturnType<typeof startTrial>>;
  let browser: Browser;
  let first: Screen;
  let second: Screen;

  beforeAll(async () => {
    trial = await startTrial();
    await openRound(trial.origin);
    browser = await launchBrowser();
    const opened = async () => {
      const screen = await openScreen(browser, trial.origin, 'Rapportør Lovisenberg sektor');
      await screen.pane.getByRole('button', { name: 'Åpne i Excel' }).click();
      await saved(screen);
      await screen.page.getByRole('tab', { name: 'Prosjekter' }).click();
      return screen;
    };
    first = await opened();
    second = await opened();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await trial.stop();
  });

  it('see what the other has typed in another cell', async () => {
    await first.paste('Prosjekter', 'B6', [['Ambulant team']]);
    // Nobody asks: the server tells the other pane, whose user goes on looking at the sheet they were in.
    await expect.poll(() => second.shown(6, 1).textContent(), beforeItAsks).toBe('Ambulant team');
    await first.paste('Prosjekter', 'D6', [['400000']]);
    await second.paste('Prosjekter', 'B6', [['Ambulant akutteam']]);
    for (const screen of [first, second]) {
      await expect.poll(() => shownAfterLooking(screen, 6, 3), patiently).toMatch(/^400.000$/);
      await expect.poll(() => shownAfterLooking(screen, 6, 1), patiently).toBe('Ambulant akutteam');
    }
  });

  it('are both shown a conflict about one cell, and are in step when one has decided', async () => {
    await Promise.all([
      first.paste('Prosjekter', 'D6', [['500000']]),
      second.paste('Prosjekter', 'D6', [['600000']]),
    ]);
    for (const screen of [first, second]) {
      const conflicts = screen.pane.getByRole('heading', { name: 'Konflikter' });
      const look = async () => {
        await shownAfterLooking(screen, 6, 3);
        return conflicts.count();
      };
      await expect.poll(look, patiently).toBe(1);
      expect(await screen.pane.locator('main').innerText()).toMatch(/500.000/);
      expect(await screen.pane.locator('main').innerText()).toMatch(/600.000/);
    }
    const standing = (await second.shown(6, 3).textContent()) ?? '';
    await expect.poll(() => shownAfterLooking(first, 6, 3), patiently).toBe(standing);
    await second.pane.getByRole('button', { name: 'Bruk det andre' }).click();
    const other = standing.startsWith('500') ? /^600.000$/ : /^500.000$/;
    for (const screen of [first, second]) {
      await expect.poll(() => shownAfterLooking(screen, 6, 3), patiently).toMatch(other);
      await screen.pane.getByText('Alt er lagret på serveren').waitFor();
      expect(await screen.pane.getByRole('heading', { name: 'Konflikter' }).count()).toBe(0);
    }
  });

  it('nothing failed behind the scenes', () => {
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});
