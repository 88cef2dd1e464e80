import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../browser.ts';
import {
  colours,
  done,
  openHarness,
  picture,
  violationsOn,
  wcag,
  type Harness,
} from './harness/open-harness.ts';

let harness: Harness;

describe.skipIf(browserPath === undefined)('the list of what waits', () => {
  beforeAll(async () => {
    harness = await openHarness();
  }, 120_000);
  afterAll(() => harness.close());
  afterEach(() => {
    harness.giveBack();
  });

  it('shows the cells when somebody wants to know, and fifty at most', { timeout: 60_000 }, async () => {
    const page = await harness.show('reportWaiting');
    const lines = page.locator('main li').filter({ hasText: 'Skrevet' });
    expect(await lines.count()).toBe(0);
    const toggle = page.getByRole('button', { name: 'Vis de 53 cellene som venter' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await toggle.click();
    expect(await lines.count()).toBe(50);
    expect(await lines.first().textContent()).toContain('«Sekretariat for helsefellesskapet»');
    expect(await page.getByText('og 3 til').isVisible()).toBe(true);
    expect(await violationsOn(page, wcag)).toEqual([]);
    await picture(page, 'waiting-320-light');
    await page.getByRole('button', { name: 'Gå til B5' }).click();
    expect(await done(page)).toMatchObject([['goTo', { row: 'row-1', column: 'title' }]]);
    await harness.showIn(page, 'reportWaiting', { dark: true, width: 450 });
    await page.getByRole('button', { name: 'Vis de 53 cellene som venter' }).click();
    expect(await violationsOn(page, colours)).toEqual([]);
    await picture(page, 'waiting-450-dark');
  });
});
