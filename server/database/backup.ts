import { checkDatabase, type CheckedDatabase } from './check-database.ts';
import { copyDatabase, putInPlace, removeDatabase } from './copy-database.ts';
import { DamagedDatabase } from './damage.ts';

/** Copies a database, in use or not, and reads the whole copy before it gets its name. Throws `DamagedDatabase`. */
export function backUp(database: string, file: string): CheckedDatabase {
  const unfinished = `${file}.unfinished`;
  removeDatabase(unfinished);
  try {
    copyDatabase(database, unfinished);
    const checked = checkDatabase(unfinished);
    if (checked.faults.length > 0) throw new DamagedDatabase(database, checked.faults);
    putInPlace(unfinished, file);
    return checked;
  } finally {
    removeDatabase(unfinished);
  }
}
