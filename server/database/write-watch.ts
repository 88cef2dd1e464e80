import type { DatabaseSync } from 'node:sqlite';
import { told } from './sqlite-failure.ts';

/** Whether the file takes what is written, for readiness: it can be read long after that. */
export interface WriteWatch {
  readonly succeeded: () => void;
  readonly failed: (error: unknown) => void;
  /** Throws as long as nothing can be written. Tries it only after a write has failed, once a second at most. */
  readonly assertWritable: () => void;
}

const betweenTries = 1_000;

export function watchWrites(database: DatabaseSync): WriteWatch {
  let failure: { readonly error: unknown; readonly at: number } | null = null;
  const failed = (error: unknown): void => {
    if (told(error) !== error) failure = { error, at: performance.now() };
  };
  return {
    succeeded: () => {
      failure = null;
    },
    failed,
    assertWritable: () => {
      if (failure === null) return;
      if (performance.now() - failure.at < betweenTries) throw failure.error;
      try {
        tryToWrite(database);
        failure = null;
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}

/** As large as a push can be. A smaller one could fit into pages that are free already, and would prove nothing. */
function tryToWrite(database: DatabaseSync): void {
  try {
    database.exec(`
      BEGIN IMMEDIATE;
      DROP TABLE IF EXISTS room_to_write;
      CREATE TABLE room_to_write (filler BLOB NOT NULL) STRICT;
      INSERT INTO room_to_write VALUES (zeroblob(1048576));
      COMMIT`);
    database.exec('DROP TABLE room_to_write');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
