// Given to a server with `--import`, by tests alone: the product knows nothing of it. It ends the process at the point
// that DIE_AT names, such as `after-commit:12`, and lets the database not grow while the file FULL_WHILE is there.
import { existsSync } from 'node:fs';
import { OutgoingMessage, ServerResponse } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

if ((process.env['NODE_ENV'] ?? 'production') === 'production') {
  throw new Error('Faults are made in tests, never in production.');
}
const [point, times = '1'] = (process.env['DIE_AT'] ?? '').split(':');
const fullWhile = process.env['FULL_WHILE'];
let left = Number(times);

function reach(name: string): void {
  if (name !== point) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')?.value as (
  this: DatabaseSync,
  sql: string,
) => void;
const isMigration = (sql: string): boolean =>
  /CREATE TABLE|CREATE TRIGGER|ALTER TABLE/.test(sql) && !sql.includes('room_to_write');

DatabaseSync.prototype.exec = function (sql: string): void {
  if (sql === 'BEGIN IMMEDIATE' && fullWhile !== undefined) {
    // Below what is there already, SQLite takes it as «no page more».
    exec.call(this, `PRAGMA max_page_count = ${existsSync(fullWhile) ? 1 : 1_000_000}`);
  }
  if (sql === 'COMMIT') reach('before-commit');
  exec.call(this, sql);
  if (sql === 'COMMIT') reach('after-commit');
  if (isMigration(sql)) reach('migration');
};

if (point === 'export') {
  const end = Object.getOwnPropertyDescriptor(OutgoingMessage.prototype, 'end')?.value as (
    ...given: readonly unknown[]
  ) => ServerResponse;
  /** Half of the file goes out. */
  ServerResponse.prototype.end = function (this: ServerResponse, ...given: unknown[]): ServerResponse {
    const [chunk] = given;
    const isFile = String(this.getHeader('content-type')).includes('spreadsheetml') && Buffer.isBuffer(chunk);
    if (!isFile) return Reflect.apply(end, this, given);
    this.write(chunk.subarray(0, chunk.length / 2), () => {
      reach('export');
    });
    return this;
  };
}
