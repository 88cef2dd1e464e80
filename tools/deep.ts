import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [runs = '20000', seed] = process.argv.slice(2);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
console.log(
  `${runs} runs of the whole system, and as many of the store, against every law. This takes hours.`,
);
const laws = ['test/laws', 'test/server/database/sqlite-laws.test.ts'];
const result = spawnSync(process.execPath, [vitest, 'run', ...laws], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LAW_RUNS: runs, ...(seed === undefined ? {} : { LAW_SEED: seed }) },
});
process.exit(result.status ?? 1);
