import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const sources = ['addin/**/*', 'shared/**/*', 'test/excel-host/**/*', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the pane into `dist/`, or with the page «try it without Excel» into `dist-try/`, unless what is there was
 * built from the same sources. Answers the folder.
 */
export async function buildPages(kind: 'production' | 'try'): Promise<string> {
  const folder = join(root, kind === 'try' ? 'dist-try' : 'dist');
  const stamp = join(folder, '.built-from');
  const fingerprint = fingerprintOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return folder;
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', mode: kind });
  writeFileSync(stamp, fingerprint);
  return folder;
}

function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const entry of globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((file) => file.isFile())
    .sort(byPath)) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

if (import.meta.main) await buildPages('production');
