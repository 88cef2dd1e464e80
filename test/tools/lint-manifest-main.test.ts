import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestWith } from './manifest-on-disk.ts';

const script = fileURLToPath(new URL('../../tools/lint-manifest.ts', import.meta.url));
const check = (...files: readonly string[]) =>
  spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });

describe('the manifest check on the command line', () => {
  it('is silent and succeeds for the manifest of the project', () => {
    expect(check()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('names file, line and rule, and fails, for one with a problem', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rapportark-')), 'manifest.xml');
    writeFileSync(file, manifestWith('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'));
    const { status, stderr } = check(file);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /manifest\.xml:\d+ addresses: «http:\/\/localhost:3000\/» is not an https address\.\n$/,
    );
  });
});
