import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../tools/browser.ts';

/** Undefined where the machine has none: tests that need it are then skipped, and `npm test` says so. */
export const browserPath = findBrowser();

export function launchBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('This machine has no Chrome, Edge or Chromium.');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
