import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../browser.ts';
import { done, openHarness, picture, violationsOn, type Harness } from './harness/open-harness.ts';

let harness: Harness;
const show: Harness['show'] = (screen, options) => harness.show(screen, options);

describe.skipIf(browserPath === undefined)('a controller with forms', () => {
  beforeAll(async () => {
    harness = await openHarness();
  }, 120_000);
  afterAll(() => harness.close());
  afterEach(() => {
    harness.giveBack();
  });

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('says which of two organisations a form is for, and chooses the file', async () => {
    const page = await show('formsOfTwo');
    await page.getByLabel('Skjemaet er for').selectOption({ label: 'Helsefellesskapet Innlandet' });
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Velg arbeidsbok' }).press('Enter');
    await (await asked).setFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('a') });
    await expect.poll(() => done(page)).toMatchObject([['rehearseFile', 'HFS12', {}]]);
  });

  it('unfolds what a unit would get, where it stands, and what is lost', async () => {
    const page = await show('rehearsal');
    await expect.poll(() => focused(page)).toBe('Rekrutterings- og samhandlingstilskudd');
    expect(await page.getByRole('status').last().innerText()).toBe(
      '2 av 4 rapporter blir berørt. Ingen endring for 2 rapporter.',
    );
    const inOrder = page.getByRole('button', { name: /^Vis hva/ });
    expect(await inOrder.nth(0).getAttribute('aria-label')).toContain('Agder helsefellesskap');
    expect(await inOrder.nth(1).getAttribute('aria-label')).toContain('Helsefellesskapet Oslo');
    const unfold = page.getByRole('button', { name: /^Vis hva Helsefellesskapet Oslo/ });
    expect(await unfold.getAttribute('aria-expanded')).toBe('false');
    await unfold.press('Enter');
    const card = page.locator('main li', { hasText: 'Helsefellesskapet Oslo' }).first();
    const told = await card.innerText();
    expect(told).toContain('2 nye feil, 1 ny advarsel, 1 ny merknad, 1 verdi får ikke plass');
    await picture(page, 'rehearsal-unfolded');
    expect(told).toContain('Prosjekter rad 7');
    expect(told).toContain('«To årsverk» har ikke plass i den nye versjonen');
    expect(told).toContain('Prosjekter D7');
    expect(await page.getByRole('button', { name: /^Gå til/ }).count()).toBe(0);
  });

  it('is told what a release means before it is done, and can leave it with the keyboard', async () => {
    const page = await show('rehearsal');
    await page.getByRole('button', { name: 'Frigi versjon 2' }).press('Enter');
    const question = page.getByRole('group', { name: /versjon 2\?$/ });
    await expect.poll(() => focused(page)).toContain('En frigitt versjon kan ikke endres');
    for (const width of [450, 320]) {
      await page.setViewportSize({ width, height: 378 });
      await picture(question, `question-${String(width)}`);
    }
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Frigi versjon 2');
    expect(await done(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await done(page)).toEqual([['release']]);
  });

  it('cannot release a version that is released, and is told what to write', async () => {
    const page = await show('rehearsalTaken');
    expect(await page.locator('main').innerText()).toContain('Skriv et nytt versjonsnummer');
    expect(await page.getByRole('button', { name: /^Frigi/ }).count()).toBe(0);
  });

  it('tries a newer version on a round, and is told how much is lost before moving it', async () => {
    const round = await show('roundNewer');
    await round.getByRole('button', { name: 'Prøv på denne runden' }).click();
    expect(await done(round)).toEqual([['rehearseRound']]);
    const page = await show('rehearsalRound');
    await page.getByRole('button', { name: 'Ta i bruk i runden' }).click();
    const question = page.getByRole('group', { name: 'Ta i bruk versjon 2 i runden?' });
    expect(await question.innerText()).toContain('1 verdi får ikke plass og blir borte fra rapportene.');
    await question.getByRole('button', { name: 'Ta i bruk i runden' }).click();
    expect(await done(page)).toEqual([['moveRound']]);
  });
});
