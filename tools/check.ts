import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const binary = (name: string): string => join(root, 'node_modules', '.bin', name);

/** The gate before the tests, in the order of what is quickest to mend. All are run, so that one run tells all. */
const checks: readonly (readonly [string, string, readonly string[]])[] = [
  ['format', binary('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', binary('tsc'), ['-b']],
  ['lint and folder rules', binary('eslint'), ['--max-warnings', '0', '.']],
  ['dead code', binary('knip'), []],
  [
    'docs in step',
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/project'],
  ],
  ['manifest', process.execPath, [join(root, 'tools', 'lint-manifest.ts')]],
];

const failed = checks.filter(([name, command, args]) => {
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
