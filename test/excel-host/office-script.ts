import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const connector = fileURLToPath(new URL('./page/pane-office.ts', import.meta.url));

async function bundleConnector(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: connector, formats: ['iife'], name: 'rapportarkPaneOffice' },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('Vite gave no script for the pane.');
  return chunk.code;
}

/**
 * What `/office.js` is while there is no Excel: the real client library and what connects it to the page around
 * the pane. For development and demonstration only, as the library's licence asks.
 */
export async function buildOfficeScript(): Promise<string> {
  const library = createRequire(import.meta.url).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  );
  const [source, script] = await Promise.all([readFile(library, 'utf8'), bundleConnector()]);
  return `${source}\n;${script}`;
}
