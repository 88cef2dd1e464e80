import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { browserPath } from '../../../browser.ts';

export const built = join(import.meta.dirname, '../../../../test-output/view-harness');

/** Once for all files that show views. */
export async function setup(): Promise<void> {
  if (browserPath === undefined) return;
  await build({
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
}
