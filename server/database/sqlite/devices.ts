import type { DatabaseSync } from 'node:sqlite';
import type { DeviceRow, PushRows } from '../push-plan.ts';
import { command, query } from './statement.ts';

export interface Devices {
  readonly find: (report: string, id: string) => DeviceRow | undefined;
  /** The first one to use a device keeps it. */
  readonly save: (report: string, device: PushRows['device']) => void;
}

export function devices(database: DatabaseSync): Devices {
  const find = query<DeviceRow>(
    database,
    'SELECT tenant, object, last_seq FROM device WHERE report = :report AND id = :id',
  );
  const save = command(
    database,
    `INSERT INTO device (report, id, tenant, object, last_seq, last_seen)
     VALUES (:report, :id, :tenant, :object, :last_seq, :last_seen)
     ON CONFLICT (report, id) DO UPDATE SET last_seq = excluded.last_seq, last_seen = excluded.last_seen`,
  );
  return {
    find: (report, id) => find.first({ report, id }),
    save: (report, device) => {
      save({ report, ...device });
    },
  };
}
