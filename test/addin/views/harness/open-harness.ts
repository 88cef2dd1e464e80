import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../browser.ts';
import { built } from './build-harness.ts';

const project = join(import.meta.dirname, '../../../..');
export const pictures = join(project, 'test-output/views');
/** All of WCAG 2.2 AA that axe can check. */
export const wcag = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** What another theme can change. */
export const colours = {
  runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
};
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface ShowOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: string;
  readonly forced?: boolean;
}

export interface Harness {
  /** In a page that was given back, if there is one: a new one takes ten times as long, most of it to read the bundle. */
  readonly show: (screen: string, options?: ShowOptions) => Promise<Page>;
  /** The same in a page that is open; `forced` stays as it was. */
  readonly showIn: (page: Page, screen: string, options?: ShowOptions) => Promise<void>;
  /** One page, or all that are out. */
  readonly giveBack: (page?: Page) => void;
  readonly close: () => Promise<void>;
}

/** The views served to a real browser. */
export async function openHarness(): Promise<Harness> {
  await mkdir(pictures, { recursive: true });
  const { address, stop } = await serve(built);
  const browser = await launchBrowser();
  // Pages of one context share what the browser has compiled; a new one for each page would read megabytes anew.
  const plain = await browser.newContext();
  const forced = await browser.newContext({ forcedColors: 'active' });
  const showIn = async (page: Page, screen: string, options: ShowOptions = {}): Promise<void> => {
    await page.setViewportSize({ width: options.width ?? 320, height: 378 });
    const query = new URLSearchParams({ screen, language: options.language ?? 'nb' });
    if (options.dark === true) query.set('dark', '');
    if (page.url().startsWith(address)) await showAnother(page, query.toString());
    else await page.goto(`${address}/?${query.toString()}`);
    await page.locator('main').waitFor();
  };
  const out = new Set<Page>();
  const idle = new Set<Page>();
  return {
    showIn,
    show: async (screen, options = {}) => {
      const context = options.forced === true ? forced : plain;
      const free = [...idle].find((page) => page.context() === context);
      if (free !== undefined) idle.delete(free);
      const page = free ?? (await context.newPage());
      out.add(page);
      await showIn(page, screen, options);
      return page;
    },
    giveBack: (page) => {
      for (const one of page === undefined ? out : [page]) {
        out.delete(one);
        idle.add(one);
      }
    },
    close: async () => {
      await browser.close();
      stop();
    },
  };
}

const showAnother = (page: Page, query: string): Promise<void> =>
  page.evaluate((search) => {
    (globalThis as unknown as { show: (search: string) => void }).show(search);
  }, query);

async function serve(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = path === '/' ? '/index.html' : path;
    readFile(join(folder, file)).then(
      (body) => {
        response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
        response.setHeader('cache-control', 'max-age=3600');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, stop: () => server.close() };
}

/** What axe finds against these rules, with the elements. */
export async function violationsOn(
  page: Page,
  rules: typeof wcag | typeof colours = wcag,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  // Legacy: without a page of its own to gather frames in; the pane has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(rules).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)] as const);
}

/** For whoever looks: `PICTURES=yes npm test` leaves them in test-output/views. */
export async function picture(shown: Pictured, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  await shown.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
interface Pictured {
  readonly screenshot: (options: { path: string; fullPage: boolean }) => Promise<unknown>;
}

/** What the user has done, as the handlers were told. */
export const done = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => (globalThis as unknown as { done: unknown[][] }).done);
