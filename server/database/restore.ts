import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { checkDatabase, type CheckedDatabase } from './check-database.ts';
import { copyDatabase, filesOf, putInPlace, removeDatabase } from './copy-database.ts';
import { DamagedDatabase, openIntact } from './damage.ts';
import { migrate } from './migrate.ts';

/**
 * Puts a checked copy of a backup where the database is to be; the backup stays as it is. What stands there is renamed
 * to `aside`, with its log. The copy gets an epoch of its own, so that panes offer what was acknowledged after the
 * backup was taken. Throws `DamagedDatabase` before anything is moved.
 */
export function restore(backup: string, file: string, aside: string): CheckedDatabase {
  const unfinished = `${file}.unfinished`;
  removeDatabase(unfinished);
  try {
    copyDatabase(backup, unfinished);
    renew(unfinished);
    const checked = checkDatabase(unfinished);
    if (checked.faults.length > 0) throw new DamagedDatabase(backup, checked.faults);
    moveAside(file, aside);
    putInPlace(unfinished, file);
    return checked;
  } finally {
    removeDatabase(unfinished);
  }
}

function renew(file: string): void {
  const database = openIntact(file);
  try {
    migrate(database);
    database.prepare('UPDATE deployment SET epoch = ?').run(randomUUID());
  } finally {
    database.close();
  }
}

function moveAside(file: string, aside: string): void {
  const [names, newNames] = [filesOf(file), filesOf(aside)];
  for (const [index, name] of names.entries()) {
    if (existsSync(name)) renameSync(name, newNames[index] ?? aside);
  }
}

/** Whether the file is a database with our tables. Throws SQLite's own error when it cannot be opened. */
export function isOurs(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const table = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'deployment'`);
    return table.get() !== undefined;
  } finally {
    database.close();
  }
}

const busy = 5;

/** Whether another process has the database open: each of them holds a shared lock for as long as it does. */
export function isInUse(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    // A file so damaged that it cannot be locked is one that is to be replaced.
    return error instanceof Error && 'errcode' in error && error.errcode === busy;
  } finally {
    database.close();
  }
}
