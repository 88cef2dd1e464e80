import type { DatabaseSync } from 'node:sqlite';

/** Runs one piece of work in a transaction; fulfilled after the commit. What it throws undoes it alone. */
export type Write = <Result>(work: () => Result) => Promise<Result>;

interface Waiting {
  /** Runs inside the transaction; returns how to answer once it is committed. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

const largestGroup = 128;
/** Milliseconds after which others get their turn: requests are read and answered on the same thread. */
const longestGroup = 25;

/** One commit, and so one flush to the disk, for all that has come in meanwhile. */
export function commitGroup(database: DatabaseSync): Write {
  const waiting: Waiting[] = [];
  let mayStart = 0;

  // Node accepts one connection each time round its loop. It goes round as long as the last group took before the
  // next one begins: otherwise newcomers wait a group each, and whoever is connected keeps them out.
  function plan(): void {
    const rest = mayStart - performance.now();
    if (rest > 0) setTimeout(commitNext, rest);
    else setImmediate(commitNext);
  }

  function commitNext(): void {
    const start = performance.now();
    commit(database, waiting);
    const end = performance.now();
    mayStart = end + Math.min(end - start, longestGroup);
    if (waiting.length > 0) plan();
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const run = (): (() => void) => {
        const result = work();
        return () => {
          resolve(result);
        };
      };
      if (waiting.push({ run, fail: reject }) === 1) plan();
    });
}

function commit(database: DatabaseSync, waiting: Waiting[]): void {
  const group: Waiting[] = [];
  try {
    database.exec('BEGIN IMMEDIATE');
    const answers: (() => void)[] = [];
    for (const one of taken(waiting)) {
      group.push(one);
      answers.push(runAlone(database, one));
    }
    database.exec('COMMIT');
    for (const answer of answers) answer();
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    if (group.length === 0) group.push(...waiting.splice(0));
    for (const { fail } of group) fail(error);
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
      fail(error);
    };
  }
}
