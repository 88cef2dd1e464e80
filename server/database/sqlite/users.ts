import type { DatabaseSync } from 'node:sqlite';
import type { Role } from '../../../shared/report.ts';
import type { Subject, User } from '../../reports/store.ts';
import { command, insertion, query } from './statement.ts';

export interface Users {
  readonly save: (user: User) => void;
  readonly find: (subject: Subject) => User | undefined;
}

export function users(database: DatabaseSync): Users {
  const saveName = command(
    database,
    `INSERT INTO app_user (tenant, object, name) VALUES (:tenant, :object, :name)
     ON CONFLICT (tenant, object) DO UPDATE SET name = excluded.name`,
  );
  const forget = command(database, 'DELETE FROM membership WHERE tenant = :tenant AND object = :object');
  const join = insertion(database, 'membership', ['tenant', 'object', 'organisation', 'role']);
  const findName = query<{ name: string }>(
    database,
    'SELECT name FROM app_user WHERE tenant = :tenant AND object = :object',
  );
  const findMemberships = query<{ organisation: string; role: Role }>(
    database,
    `SELECT organisation, role FROM membership WHERE tenant = :tenant AND object = :object
     ORDER BY organisation, role`,
  );
  return {
    save: ({ tenant, object, name, memberships }) => {
      saveName({ tenant, object, name });
      forget({ tenant, object });
      for (const { organisation, role } of memberships) join({ tenant, object, organisation, role });
    },
    find: ({ tenant, object }) => {
      const found = findName.first({ tenant, object });
      if (found === undefined) return undefined;
      const memberships = findMemberships.all({ tenant, object });
      return { tenant, object, name: found.name, memberships: memberships.map((one) => ({ ...one })) };
    },
  };
}
