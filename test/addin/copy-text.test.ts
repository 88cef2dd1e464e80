import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from '../browser.ts';

const source = readFileSync(join(import.meta.dirname, '../../addin/copy-text.ts'), 'utf8');
const text = 'Påminnelse\n\nHei «Østfold» 👩‍⚕️';
const frame = `<!doctype html><button>copy</button><output></output><script type="module">
  import { copyText } from '/copy-text.js';
  document.querySelector('button').onclick = async () => {
    document.querySelector('output').value = String(await copyText(${JSON.stringify(text)}));
  };
</script>`;

let server: Server;
let browser: Browser;
let port: number;

describe.skipIf(browserPath === undefined)('copying from a task pane', () => {
  beforeAll(async () => {
    server = createServer((request, response) => {
      const isScript = request.url === '/copy-text.js';
      // Another origin without a permission for the clipboard, as Excel on the web frames a pane.
      const around = `<!doctype html><textarea></textarea><iframe src="http://localhost:${String(port)}/frame"></iframe>`;
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? stripTypeScriptTypes(source) : request.url === '/frame' ? frame : around);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    ({ port } = server.address() as AddressInfo);
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('works in a frame that has no permission for the clipboard, and leaves the focus where it was', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button').click();
    await expect.poll(() => pane.locator('output').innerText()).toBe('true');
    expect(await pane.locator('body').evaluate((body) => body.ownerDocument.activeElement?.tagName)).toBe(
      'BUTTON',
    );
    expect(await pane.locator('textarea').count()).toBe(0);
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('textarea').inputValue()).toBe(text);
    await page.close();
  });
});
