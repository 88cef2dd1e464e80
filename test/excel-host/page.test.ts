import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from '../browser.ts';
import { buildOfficeScript } from './office-script.ts';

const output = join(tmpdir(), `excel-host-page-${process.pid}`);
const pictures = fileURLToPath(new URL('../../test-output/', import.meta.url));
const pane = '<!doctype html><title>Pane</title><script src="/office.js"></script><p>Rute</p>';
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let server: Server;
let browser: Browser;
let page: Page;
let frame: Frame;

async function serve(): Promise<Server> {
  const office = await buildOfficeScript();
  const fixed: Readonly<Record<string, string>> = { '/office.js': office, '/taskpane.html': pane };
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
    const content = fixed[path];
    if (content !== undefined) response.end(content);
    else {
      readFile(join(output, path)).then(
        (file) => response.end(file),
        () => response.writeHead(404).end(),
      );
    }
  });
}

describe.skipIf(browserPath === undefined)('the page', () => {
  beforeAll(async () => {
    const root = fileURLToPath(new URL('./page/', import.meta.url));
    await build({ configFile: false, logLevel: 'error', root, build: { outDir: output, emptyOutDir: true } });
    server = await serve();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await launchBrowser();
    await mkdir(pictures, { recursive: true });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(output, { recursive: true, force: true });
  });

  /** Lays out a small report from inside the pane, with nothing but Office.js. */
  async function layOut(): Promise<void> {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        sheet.name = 'Prosjekter';
        const lists = worksheets.add('_lister');
        lists.getRange('A1:A3').values = [['Planlegging'], ['Pågående'], ['Avsluttet']];
        names.add('Status', lists.getRange('A1:A3'));
        lists.visibility = 'VeryHidden';
        sheet.getRange('A1').values = [['Rekrutterings- og samhandlingstilskudd 2026']];
        sheet.getRange('A1').format.font.size = 16;
        sheet.getRange('A1').format.font.bold = true;
        const head = sheet.getRange('A3:D3');
        head.values = [['Nr.', 'Prosjekt', 'Status', 'Tildelt (kr)']];
        head.format.fill.color = '#1F4E79';
        head.format.font.color = '#FFFFFF';
        head.format.font.bold = true;
        sheet.getRange('A:A').format.columnWidth = 34;
        sheet.getRange('B:B').format.columnWidth = 190;
        sheet.getRange('C:D').format.columnWidth = 84;
        const input = sheet.getRange('B4:D8');
        input.format.fill.color = '#FFF9E5';
        input.format.protection.locked = false;
        input.format.wrapText = true;
        sheet.getRange('D4:D9').numberFormat = [
          ['#,##0'],
          ['#,##0'],
          ['#,##0'],
          ['#,##0'],
          ['#,##0'],
          ['#,##0'],
        ];
        sheet.getRange('A4:D5').values = [
          [1, 'Digital hjemmeoppfølging for pasienter med KOLS', 'Pågående', 1250000],
          [2, 'Felles legevaktsentral', '', 480000],
        ];
        sheet.getRange('C9:D9').values = [['Sum', '=SUM(D4:D8)']];
        const status = sheet.getRange('C4:C8').dataValidation;
        status.rule = { list: { inCellDropDown: true, source: '=Status' } };
        status.prompt = { showPrompt: true, title: 'Status', message: 'Hvor langt er prosjektet kommet?' };
        const amount = sheet.getRange('D4:D8').dataValidation;
        amount.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
        amount.errorAlert = {
          showAlert: true,
          style: 'Stop',
          title: 'Beløp',
          message: 'Et tall i hele kroner.',
        };
        sheet.freezePanes.freezeRows(3);
        sheet.protection.protect();
        await context.sync();
      }),
    );
  }

  const cell = (row: number, column: number) =>
    page.locator(`td[data-row="${row - 1}"][data-column="${column}"]`);

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 640 }, locale: 'nb-NO' });
    await page.goto(`http://localhost:${(server.address() as { port: number }).port}/`);
    const found = await (await page.waitForSelector('iframe')).contentFrame();
    if (!found) throw new Error('The pane has no window.');
    frame = found;
    await frame.waitForFunction(
      () => 'Excel' in globalThis && Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    );
    await layOut();
    return () => page.close();
  }, 60_000);

  it('draws what the pane lays out, with numbers and sums in Norwegian', async () => {
    expect(await cell(9, 3).textContent()).toBe('1\u00A0730\u00A0000');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Prosjekter']);
    await cell(5, 2).click();
    await page.getByText('Hvor langt er prosjektet kommet?').waitFor();
    await page.screenshot({ path: join(pictures, 'excel-host-page.png') });
  });

  it('takes typing, tells the pane and follows with the sum; Ctrl+Z takes it back', async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = `${event.address} ${String(event.details.valueAfter)}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await cell(5, 3).click();
    await page.keyboard.type('500 000,5');
    await page.keyboard.press('Enter');
    expect(await cell(9, 3).textContent()).toBe('1\u00A0750\u00A0001');
    await frame.waitForFunction(() => document.title === 'D5 500000.5');
    await page.keyboard.press('Control+z');
    expect(await cell(9, 3).textContent()).toBe('1\u00A0730\u00A0000');
  });

  it('refuses what a rule forbids and offers another try', async () => {
    await cell(5, 3).click();
    await page.keyboard.type('masse penger');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Et tall i hele kroner.').waitFor();
    await page.screenshot({ path: join(pictures, 'excel-host-refusal.png') });
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(await cell(5, 3).textContent()).toBe('480\u00A0000');
  });

  it('opens the list of a cell by keyboard and takes the choice', async () => {
    await cell(5, 2).click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await cell(5, 2).textContent()).toBe('Pågående');
  });

  it('keeps the pane out while a cell is being edited', async () => {
    await cell(6, 1).click();
    await page.keyboard.press('F2');
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return 'done';
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other')),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
    await page.keyboard.press('Escape');
  });

  it('moves Tab to the next unlocked cell and keeps locked ones shut', async () => {
    await cell(4, 3).click();
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Valgt celle').textContent()).toBe('B5');
    await cell(1, 0).click();
    await page.keyboard.type('x');
    await page.getByRole('dialog').getByText('beskyttet ark').waitFor();
  });
});
