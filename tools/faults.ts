import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The long form of the fault tests, one after the other; each prints what it measured. */
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const words = [
  'run',
  'test/faults',
  '--no-file-parallelism',
  '--reporter=verbose',
  '--disable-console-intercept',
];
const { status } = spawnSync(process.execPath, [vitest, ...words, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'long' },
});
process.exit(status ?? 1);
