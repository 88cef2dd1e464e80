import type { DatabaseSync } from 'node:sqlite';
import { cells } from './cells.ts';
import { chains } from './chains.ts';
import { liftConflict, openConflicts } from './conflicts.ts';
import { devices } from './devices.ts';
import { events } from './events.ts';
import { formVersions } from './form-versions.ts';
import { operations } from './operations.ts';
import { reports } from './reports.ts';
import { rounds } from './rounds.ts';
import { users } from './users.ts';

/** The prepared statements of one connection, by table. */
export type Tables = ReturnType<typeof tables>;

export function tables(database: DatabaseSync) {
  return {
    users: users(database),
    rounds: rounds(database),
    formVersions: formVersions(database),
    reports: reports(database),
    devices: devices(database),
    cells: cells(database),
    operations: operations(database),
    openConflicts: openConflicts(database),
    liftConflict: liftConflict(database),
    events: events(database),
    chains: chains(database),
  };
}
