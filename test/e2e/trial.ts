import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { run } from '../../server/run.ts';
import { buildPages } from '../../tools/build.ts';
import type { ExcelHost } from '../excel-host/host.ts';

declare global {
  interface Window {
    rapportarkHost?: ExcelHost;
  }
}

/** The real server on a port of its own, with the pages «try it without Excel». */
export async function startTrial() {
  const folder = mkdtempSync(join(tmpdir(), 'rapportark-e2e-'));
  const config = readConfig({
    NODE_ENV: 'test',
    SIGN_IN: 'development',
    PORT: '0',
    DATABASE_FILE: join(folder, 'store.sqlite'),
    PANE_FOLDERS: await buildPages('try'),
    DRAIN_SECONDS: '0',
    LOG_LEVEL: 'silent',
  });
  const running = await run(config, createLog(config.LOG_LEVEL));
  return {
    origin: running.origin,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Somebody's own screen: one workbook, the pane beside it, signed in. */
export interface Screen {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly faults: readonly string[];
  /** What a person does in the grid; the host is the same that the pane works on. */
  readonly paste: (sheet: string, address: string, rows: readonly (readonly string[])[]) => Promise<void>;
  readonly clear: (sheet: string, address: string) => Promise<void>;
  /** A cell of the sheet in view; row as Excel counts, column from 0. */
  readonly shown: (row: number, column: number) => Locator;
}

export async function openScreen(browser: Browser, origin: string, user: string): Promise<Screen> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1366, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(origin);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: user, exact: true }).click();
  return {
    page,
    pane,
    faults,
    paste: (sheet, address, rows) =>
      page.evaluate(
        ([name, cell, texts]) => {
          const attempt = window.rapportarkHost?.user.paste(name, cell, texts);
          if (attempt?.accepted !== true) throw new Error(`Excel refused the paste at ${cell}.`);
        },
        [sheet, address, rows] as const,
      ),
    clear: (sheet, address) =>
      page.evaluate(
        ([name, cells]) => {
          window.rapportarkHost?.user.clear(name, cells);
        },
        [sheet, address] as const,
      ),
    shown: (row, column) => page.locator(`td[data-row="${row - 1}"][data-column="${column}"]`),
  };
}
