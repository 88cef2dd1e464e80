import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../browser.ts';
import { done, openHarness, picture, violationsOn, type Harness } from './harness/open-harness.ts';

let harness: Harness;
const show: Harness['show'] = (screen, options) => harness.show(screen, options);

describe.skipIf(browserPath === undefined)('what a controller does with rounds and letters', () => {
  beforeAll(async () => {
    harness = await openHarness();
  }, 120_000);
  afterAll(() => harness.close());
  afterEach(() => {
    harness.giveBack();
  });

  it('opens the mail program with the letter to one unit, or copies it', async () => {
    const page = await show('roundLetters');
    const remind = page.getByRole('link', { name: 'Påminn: Helsefellesskapet Telemark' });
    expect(await remind.getAttribute('href')).toMatch(/^mailto:\?subject=P%C3%A5minnelse/);
    await page.getByRole('button', { name: 'Kopier tekst (Påminn): Helsefellesskapet Telemark' }).click();
    const returned = page.getByRole('link', { name: 'Skriv om returen: Helsefellesskapet Innlandet' });
    expect(await returned.getAttribute('href')).toContain('subject=Sendt%20tilbake');
    expect(await done(page)).toMatchObject([
      ['copyLetter', { organisation: { name: 'Helsefellesskapet Telemark' } }],
    ]);
  });

  it('goes through the letters to all who have not delivered, one after the other', async () => {
    const page = await show('roundLetters');
    await page.getByRole('button', { name: 'Send påminnelse til alle (2)' }).click();
    const letters = page.getByRole('group', { name: 'Send påminnelse til alle (2)' });
    await expect.poll(() => letters.getByRole('status').innerText()).toContain('Brev 1 av 2');
    await letters.getByRole('button', { name: 'Neste' }).click();
    await expect.poll(() => letters.getByRole('status').innerText()).toContain('Brev 2 av 2');
    expect(await letters.getByRole('textbox', { name: 'Brev' }).inputValue()).toMatch(/^Hei\n\n«Tilskudd/);
    expect(await letters.getByRole('link', { name: /^Åpne i e-post/ }).count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await picture(page, 'roundLetters-reading');
    await letters.getByRole('button', { name: 'Lukk' }).click();
    await expect.poll(() => letters.count()).toBe(0);
    await page.getByRole('button', { name: 'Varsle om runden (4)' }).click();
    expect(await done(page)).toEqual([['writeLetters', 'opened']]);
  });

  it('looks a round over before it is opened, and can go back', async () => {
    const page = await show('newRoundTicked');
    await page.getByRole('button', { name: 'Se over' }).click();
    await expect.poll(() => page.getByText('Velg minst én mottaker.').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Alle (3)' }).click();
    await page.getByRole('checkbox', { name: 'Agder helsefellesskap' }).click();
    await page.getByLabel('Frist').fill('2026-05-20');
    await page.getByRole('button', { name: 'Se over' }).click();
    await expect.poll(() => page.getByText('Runden kan ikke stenge før fristen.').count()).toBe(1);
    await page.getByLabel('Stenger').fill('2026-06-20');
    await page.getByRole('button', { name: 'Se over' }).click();
    const review = page.getByRole('region', { name: 'Skal runden åpnes?' });
    await expect.poll(() => review.innerText()).toContain('Frist: 20. mai 2026');
    expect(await violationsOn(page)).toEqual([]);
    await picture(page, 'newRound-review');
    await review.getByRole('button', { name: 'Endre' }).click();
    expect(await page.getByLabel('Frist').inputValue()).toBe('2026-05-20');
    await page.getByRole('button', { name: 'Se over' }).click();
    await review.getByRole('button', { name: 'Åpne runden' }).click();
    expect(await done(page)).toEqual([
      [
        'openNewRound',
        {
          form: 'grant-projects',
          period: '2025',
          commissioner: '991324968',
          deadline: '2026-05-20T21:59:00.000Z',
          closes: '2026-06-20T21:59:00.000Z',
          recipients: ['HFS12', 'HFS15'].map((organisation) => ({ organisation, prefill: [] })),
        },
      ],
    ]);
  });

  it('shows what was refused until the round is looked over anew', async () => {
    const page = await show('newRoundRefused');
    const refusal = page.getByText('Runden stenger før den åpnes.');
    expect(await refusal.count()).toBe(1);
    await page.getByLabel('Stenger').fill('2026-06-20');
    await page.getByRole('button', { name: 'Se over' }).click();
    await page.getByRole('button', { name: 'Endre' }).click();
    await page.getByRole('button', { name: 'Se over' }).waitFor();
    expect(await refusal.count()).toBe(0);
  });

  it('reads a table of assignments from Excel or a file, and is told the cells of what is wrong', async () => {
    const page = await show('newRoundTable');
    expect(await page.locator('main').innerText()).toContain('Oppdrag 2027 C4');
    await page.getByRole('button', { name: 'Les det som er merket' }).click();
    await page.getByRole('button', { name: 'Last ned tom tabell' }).click();
    await page.getByRole('button', { name: 'Se over' }).click();
    await expect.poll(() => page.getByText('Les en tabell uten feil først.').count()).toBe(1);
    const target = { form: 'assignments', commissioner: '991324968' };
    expect(await done(page)).toEqual([
      ['readSelectedTable', target],
      ['downloadTable', target],
    ]);
  });
});
