import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../browser.ts';
import { done, openHarness, type Harness } from './harness/open-harness.ts';

let harness: Harness;
const show: Harness['show'] = (screen, options) => harness.show(screen, options);

describe.skipIf(browserPath === undefined)('what a user does with questions about single cells', () => {
  beforeAll(async () => {
    harness = await openHarness();
  }, 120_000);
  afterAll(() => harness.close());
  afterEach(() => {
    harness.giveBack();
  });

  it('asks about the selected cell or about a finding, and cannot return with a question that is empty', async () => {
    const page = await show('asking');
    await page.getByRole('button', { name: 'Spør om cellen som er valgt i arket' }).click();
    await page.getByRole('button', { name: 'Spør om dette' }).click();
    await page.getByRole('textbox', { name: 'Spørsmål' }).last().fill('Hva er dette?');
    await page.getByRole('button', { name: 'Ta bort' }).last().click();
    const giveBack = page.getByRole('button', { name: 'Send tilbake med spørsmål (2)' });
    expect(await giveBack.isDisabled()).toBe(true);
    expect(await done(page)).toMatchObject([
      ['askAboutSelected'],
      ['askAbout', { cell: 'D9' }],
      ['writeQuestion', { column: 'title', question: 'Hva er dette?' }],
      ['removeQuestion', { column: 'title' }],
    ]);
  });

  it('answers a question beside it, and is told what still waits for an answer', async () => {
    const page = await show('returnedWithQuestions');
    const asked = page.getByRole('region', { name: 'Sendt tilbake med 3 spørsmål' });
    expect(await asked.getByText('Ikke besvart').count()).toBe(1);
    expect(await asked.getByText('Endret fra').innerText()).toContain('450');
    await asked.getByRole('textbox', { name: 'Svar' }).last().fill('J');
    expect(await done(page)).toEqual([['explain', 'question/projects/row-3/comment', 'J']]);
    expect(await page.getByText('Svar på 1 spørsmål først.').count()).toBe(1);
  });
});
