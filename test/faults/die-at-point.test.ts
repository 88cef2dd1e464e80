import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { environment } from './server-under-test.ts';

const preload = join(import.meta.dirname, 'die-at-point.ts');

it.each([
  ['production', 1],
  [undefined, 1],
  ['test', 0],
])('what makes faults starts in no production: NODE_ENV %s', (mode, code) => {
  const words = ['--import', preload, '--eval', ''];
  const { status, stderr } = spawnSync(process.execPath, words, {
    env: { ...environment({}), NODE_ENV: mode },
    encoding: 'utf8',
  });
  expect(status).toBe(code);
  expect(stderr.includes('never in production')).toBe(code === 1);
});
