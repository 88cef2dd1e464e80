import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.ts';
import { buildPages } from './build.ts';

const root = join(import.meta.dirname, '..');
const browser = findBrowser() ?? installBrowser();
if (browser === undefined) {
  console.error(
    'No Chrome, Edge or Chromium on this machine, so the browser tests are left out (they show as skipped).\n' +
      'To run them: install one, or name it with BROWSER_PATH=/path/to/chrome, and run npm test again.\n',
  );
}
await buildPages('try');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const result = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(browser === undefined ? {} : { BROWSER_PATH: browser }) },
});
process.exit(result.status ?? 1);
