import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { namingDamage } from './damage.ts';

/**
 * One committed moment of a database, whoever writes to it meanwhile: with a write-ahead log a reader and a writer do
 * not wait for each other. The copy is one file, without a log beside it.
 */
export function copyDatabase(from: string, to: string): void {
  const database = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    namingDamage(from, () => database.prepare('VACUUM INTO ?').run(to));
  } finally {
    database.close();
  }
}

/** Gives a finished file its name, so that a power cut leaves all of it under that name or nothing. */
export function putInPlace(finished: string, file: string): void {
  sync(finished);
  renameSync(finished, file);
  // Windows has no handle to a folder, and keeps its names without one.
  if (process.platform !== 'win32') sync(dirname(file));
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A database with what SQLite keeps beside it. */
export const filesOf = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`];

export function removeDatabase(file: string): void {
  for (const one of [...filesOf(file), `${file}-journal`]) rmSync(one, { force: true });
}
