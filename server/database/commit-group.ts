import type { DatabaseSync } from 'node:sqlite';
import { isLocked, told } from './sqlite-failure.ts';
import type { WriteWatch } from './write-watch.ts';

/** Runs one piece of work in a transaction; fulfilled after the commit. What it throws undoes it alone. */
export type Write = <Result>(work: () => Result) => Promise<Result>;

interface Waiting {
  /** Runs inside the transaction; returns how to answer once it is committed. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
  readonly since: number;
}

const largestGroup = 128;
/** Milliseconds after which whoever only asks gets a turn. */
const longestGroup = 25;
/** Milliseconds that somebody is kept waiting while another process writes. */
const patience = 4_000;
const betweenTries = 50;

/**
 * One commit, and so one flush to the disk, for all that has come in meanwhile. Throws a `Refusal` when file or disk
 * do not let it be written.
 */
export function commitGroup(database: DatabaseSync, watch: WriteWatch): Write {
  const waiting: Waiting[] = [];
  // SQLite would wait on the thread that answers everybody else; here the wait is between two tries.
  database.exec('PRAGMA busy_timeout = 10');

  function commitNext(): void {
    const isBegun = begin(database, waiting, watch);
    if (isBegun) commit(database, waiting, watch);
    if (waiting.length === 0) return;
    if (isBegun) setImmediate(commitNext);
    else setTimeout(commitNext, betweenTries);
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const run = (): (() => void) => {
        const result = work();
        return () => {
          resolve(result);
        };
      };
      if (waiting.push({ run, fail: reject, since: performance.now() }) === 1) setImmediate(commitNext);
    });
}

/** False when it could not: whoever has waited too long for another process to end is told so, the others wait on. */
function begin(database: DatabaseSync, waiting: Waiting[], watch: WriteWatch): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    watch.failed(error);
    const oldest = isLocked(error) ? performance.now() - patience : Number.POSITIVE_INFINITY;
    while (waiting[0] !== undefined && waiting[0].since <= oldest) waiting.shift()?.fail(told(error));
    return false;
  }
}

function commit(database: DatabaseSync, waiting: Waiting[], watch: WriteWatch): void {
  const group: Waiting[] = [];
  try {
    const answers: (() => void)[] = [];
    for (const one of taken(waiting)) {
      group.push(one);
      answers.push(runAlone(database, one));
    }
    database.exec('COMMIT');
    watch.succeeded();
    for (const answer of answers) answer();
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    watch.failed(error);
    for (const { fail } of group) fail(told(error));
  }
}

/** Takes from the front until the group is large or has lasted long; at least one. */
function* taken(waiting: Waiting[]): Iterable<Waiting> {
  const end = performance.now() + longestGroup;
  for (let count = 0; count < largestGroup && (count === 0 || performance.now() < end); count += 1) {
    const next = waiting.shift();
    if (next === undefined) return;
    yield next;
  }
}

function runAlone(database: DatabaseSync, { run, fail }: Waiting): () => void {
  database.exec('SAVEPOINT one');
  try {
    const answer = run();
    database.exec('RELEASE one');
    return answer;
  } catch (error) {
    // A full or failing disk makes SQLite undo the whole group, released savepoints too: then nobody is answered.
    if (!database.isTransaction) throw error;
    database.exec('ROLLBACK TO one; RELEASE one');
    return () => {
      fail(told(error));
    };
  }
}
