import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createSqliteStore } from '../../server/database/sqlite-store.ts';
import { grantProjects } from '../../shared/forms/ready-made/grant-projects.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

function start(settings: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'rapportark-'));
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATABASE_FILE: join(folder, 'data', 'reports.sqlite'), ...settings },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  return { child, written: () => written };
}

async function originOf({ written }: { written: () => string }): Promise<string> {
  for (;;) {
    const origin = /"origin":"([^"]+)"/.exec(written())?.[1];
    if (origin !== undefined) return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'close');
  return child.exitCode;
}

it('starts, serves, and on SIGTERM ends by itself with exit 0', async () => {
  const started = start({ NODE_ENV: 'development', SIGN_IN: 'development', PORT: '0', DRAIN_SECONDS: '0' });
  const origin = await originOf(started);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect((await fetch(`${origin}/api/v1/me`)).status).toBe(401);
  started.child.kill('SIGTERM');
  expect(await exitOf(started.child)).toBe(0);
  expect(started.written()).toContain('"msg":"stopped"');
});

it('with wrong settings says all that is wrong and opens nothing', async () => {
  const { child, written } = start({ PORT: 'many' });
  expect(await exitOf(child)).toBe(1);
  expect(written()).toMatch(/PORT[^]*TOKEN_TENANTS[^]*TOKEN_AUDIENCE/);
  expect(written()).not.toMatch(/ at |Error/);
});

it('does not start when a ready-made form is not what was released under its id and version', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapportark-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'reports.sqlite');
  const store = await createSqliteStore({ file, forms: () => undefined, isSensitive: () => false });
  await store.releaseForm({
    form: { ...grantProjects, source: 'Another' },
    owner: '983658725',
    by: { tenant: 'test', object: 'controller', name: 'Kontroller' },
    now: '2026-01-15T10:00:00.000Z',
  });
  await store.close();
  const settings = { NODE_ENV: 'development', SIGN_IN: 'development', PORT: '0', DATABASE_FILE: file };
  const { child, written } = start(settings);
  expect(await exitOf(child)).toBe(1);
  expect(written()).toMatch(/^The form grant-projects is ready-made in a version 1, [^\n]*\n$/);
});
