import type { Page } from 'playwright-core';
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
import { screens } from './harness/screens.ts';

let harness: Harness;
const show: Harness['show'] = (screen, options) => harness.show(screen, options);

describe.skipIf(browserPath === undefined)('the views in a browser', () => {
  beforeAll(async () => {
    harness = await openHarness();
  }, 120_000);
  afterAll(() => harness.close());

  const names = Object.keys(screens('nb', false));

  // Most of the time a page waits for itself: several at once take less, but each takes longer by the clock.
  it.concurrent.each(names)('the screen %s is accessible and fits', { timeout: 90_000 }, async (name) => {
    const page = await show(name);
    for (const look of ['light', 'dark']) {
      await harness.showIn(page, name, { dark: look === 'dark' });
      for (const width of [450, 320]) {
        await page.setViewportSize({ width, height: 378 });
        await picture(page, `${name}-${String(width)}-${look}`);
        expect(await overflowOf(page), `${look}, ${width} wide`).toBe(0);
      }
      expect(await violationsOn(page, look === 'dark' ? colours : wcag), look).toEqual([]);
    }
    for (const language of ['nn', 'en']) {
      await harness.showIn(page, name, { language });
      expect(await overflowOf(page), language).toBe(0);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }
    harness.giveBack(page);
  });

  const overflowOf = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  describe('for one who sees little', () => {
    afterEach(() => {
      harness.giveBack();
    });

    it.each([
      'signInDevelopment',
      'list',
      'report',
      'reportTroubled',
      'reportStopped',
      'approval',
      'returnedWithQuestions',
      'asking',
      'round',
      'forms',
      'rehearsal',
    ])(
      'the focus and the edges of buttons are seen with the colours of a high-contrast theme: %s',
      async (name) => {
        const page = await show(name, { forced: true });
        await picture(page, `${name}-forced`);
        const button = page.locator('main button').first();
        await button.scrollIntoViewIfNeeded();
        const without = await button.boundingBox().then((box) => shotAround(page, box));
        await page.keyboard.press('Tab');
        await button.focus();
        const withFocus = await button.boundingBox().then((box) => shotAround(page, box));
        expect(withFocus.equals(without)).toBe(false);
      },
    );

    const shotAround = (page: Page, box: { x: number; y: number; width: number; height: number } | null) => {
      if (box === null) throw new Error('There is no button.');
      const { x, y, width, height } = box;
      return page.screenshot({
        animations: 'disabled',
        clip: { x: Math.max(0, x - 3), y: Math.max(0, y - 3), width: width + 6, height: height + 6 },
      });
    };
  });

  describe('what the user does', () => {
    afterEach(() => {
      harness.giveBack();
    });

    it('is offered the unsent changes as a file when the server takes no more', async () => {
      const page = await show('reportStopped');
      await page.getByRole('button', { name: 'Lagre usendte endringer som fil' }).click();
      expect(await done(page)).toEqual([['saveUnsent']]);
    });

    it('jumps to the cell of a finding', async () => {
      const page = await show('report');
      await page.getByRole('button', { name: 'Gå til D7' }).click();
      expect(await done(page)).toMatchObject([['goTo', { cell: 'D7', row: 'row-1', column: 'amount' }]]);
    });

    it('is told aloud how a text was read, and can have it back or put the message away', async () => {
      const page = await show('reportTroubled');
      const told = page.getByRole('status').filter({ hasText: 'er lest som' });
      expect(await told.innerText()).toContain('D7: «1,2 mill.» er lest som 1\u00a0200\u00a0000\u00a0kr.');
      await page.getByRole('button', { name: 'Sett teksten tilbake i D7' }).click();
      await page.getByRole('button', { name: 'Greit' }).click();
      expect(await done(page)).toMatchObject([
        ['undoReading', { cell: 'D7', written: '1,2 mill.' }],
        ['dismissReadings'],
      ]);
    });

    it('checks a table from where no report is open, and jumps to what was found', async () => {
      const list = await show('listEmpty');
      await list.getByRole('button', { name: 'Kontroller tabell' }).click();
      expect(await done(list)).toEqual([['checkTable']]);
      const page = await show('table');
      await page.getByRole('button', { name: 'Gå til B13' }).click();
      await page.getByRole('button', { name: 'Tilbake' }).click();
      expect(await done(page)).toEqual([
        ['goToPlace', { sheet: 'Utkast til årlig melding', address: 'B13' }],
        ['closeTableCheck'],
      ]);
    });

    it('cannot send with errors, and is told why where the keyboard stops', async () => {
      const page = await show('report');
      const send = page.getByRole('button', { name: 'Send inn' });
      await send.focus();
      await page.keyboard.press('Enter');
      expect(await done(page)).toEqual([]);
      await expect.poll(() => page.locator('#send-why').innerText()).toContain('Rett 2 feil først.');
      expect(await send.getAttribute('aria-describedby')).toBe('send-why');
    });

    it('sends when all is well', async () => {
      const page = await show('reportReady');
      await page.getByRole('button', { name: 'Send inn' }).click();
      expect(await done(page)).toEqual([['submit']]);
    });

    it('approves the revision that was looked at', async () => {
      const page = await show('approval');
      await page.getByRole('button', { name: 'Godkjenn' }).click();
      expect(await done(page)).toMatchObject([['transition', { revision: 12 }, 'approve', null]]);
    });

    it('shows an approver how a warning was explained', async () => {
      const page = await show('approval');
      expect(await page.locator('main').innerText()).toContain(
        'Forklart: Beløpet er riktig: kjøp av tre biler.',
      );
    });

    it('must say what to mend when a report is returned', async () => {
      const page = await show('approval');
      await page.getByRole('button', { name: 'Send tilbake' }).click();
      await page.getByRole('button', { name: 'Send tilbake' }).click();
      await expect.poll(() => page.getByText('Skriv hva som må rettes.').count()).toBe(1);
      await page.getByRole('textbox').fill('Se linje 3');
      await page.getByRole('button', { name: 'Send tilbake' }).click();
      expect(await done(page)).toMatchObject([['transition', {}, 'return', 'Se linje 3', []]]);
    });

    it('is shown who wants a report reopened, when and why, and confirms with the same reason or another', async () => {
      const page = await show('round');
      const unit = page.locator('li').filter({ hasText: 'Agder helsefellesskap' });
      const told = await unit.innerText();
      expect(told).toContain('Controller HSØ 2 ba om gjenåpning 2. feb. 2026, 10:30:');
      expect(told).toContain('Beløpet på linje 3 er ført to ganger.');
      await unit.getByRole('button', { name: 'Gjenåpne' }).click();
      expect(await unit.getByRole('textbox').inputValue()).toBe('Beløpet på linje 3 er ført to ganger.');
      await unit.getByRole('textbox').fill('');
      await unit.getByRole('button', { name: 'Gjenåpne' }).click();
      await expect.poll(() => page.getByText('Skriv hva som må rettes.').count()).toBe(1);
      await unit.getByRole('textbox').fill('Linje 3, to ganger');
      await unit.getByRole('button', { name: 'Gjenåpne' }).click();
      expect(await done(page)).toMatchObject([['transition', {}, 'reopen', 'Linje 3, to ganger', []]]);
    });

    it('waits for a colleague after having asked that a report be reopened', async () => {
      const page = await show('reopeningWaits');
      const review = page.getByRole('region', { name: 'Godkjenning' });
      expect(await review.innerText()).toContain('Venter på at en annen controller bekrefter.');
      expect(await review.getByRole('button').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('Bedt om gjenåpning');
    });

    it('shows only one kind of finding at a time when asked', async () => {
      const page = await show('report');
      await page.getByRole('button', { name: 'Bare advarsler' }).click();
      expect(await page.getByRole('button', { name: /^Gå til/ }).allInnerTexts()).toEqual(['Gå til D9']);
    });

    it('chooses between two values of a cell', async () => {
      const page = await show('reportTroubled');
      await page.getByRole('button', { name: 'Bruk det andre' }).click();
      expect(await done(page)).toMatchObject([['resolve', { mine: { v: '450000' } }, 'other']]);
    });

    it('finds a person to sign in as by a part of the name', async () => {
      const page = await show('signInDevelopment');
      await page.getByRole('searchbox').fill('vestre');
      const buttons = page.locator('main').getByRole('listitem');
      await expect.poll(() => buttons.allInnerTexts()).toEqual(['Rapportør Vestre Viken']);
    });

    it('reaches everything in the report with the Tab key, in reading order', async () => {
      const page = await show('report');
      const reached: string[] = [];
      for (let step = 0; step < 14; step += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const focused = document.activeElement;
            return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
          }),
        );
      }
      const wanted = ['Tilbake', 'Bare feil', 'Gå til D7', 'Gå til D9', 'Gå til H6', 'Send inn'];
      const order = wanted.map((name) => reached.indexOf(name));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });

    it('leaves the corner free where Office draws its own menu', async () => {
      const page = await show('list');
      const right = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('header button')].map(
            (button) => button.getBoundingClientRect().right,
          ),
        ),
      );
      expect(right).toBeLessThanOrEqual(320 - 34);
    });
  });
});
