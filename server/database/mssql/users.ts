import type { Role } from '../../../shared/report.ts';
import type { Subject, User } from '../../reports/store.ts';
import { key, line, type Run } from './statement.ts';

/** Runs inside a transaction. */
export async function saveUser(run: Run, { tenant, object, name, memberships }: User): Promise<void> {
  const user = { tenant: key(tenant), object: key(object) };
  await run(
    `UPDATE app_user SET name = @name WHERE tenant = @tenant AND object = @object;
     IF @@ROWCOUNT = 0 INSERT INTO app_user (tenant, object, name) VALUES (@tenant, @object, @name);
     DELETE FROM membership WHERE tenant = @tenant AND object = @object;`,
    { ...user, name: line(name) },
  );
  for (const { organisation, role } of memberships) {
    await run(
      `INSERT INTO membership (tenant, object, organisation, role)
       VALUES (@tenant, @object, @organisation, @role)`,
      { ...user, organisation: key(organisation), role: key(role) },
    );
  }
}

interface MemberRow {
  readonly name: string;
  readonly organisation: string | null;
  readonly role: Role | null;
}

export async function findUser(run: Run, { tenant, object }: Subject): Promise<User | undefined> {
  const [rows] = await run<[MemberRow]>(
    `SELECT app_user.name, membership.organisation, membership.role
     FROM app_user LEFT JOIN membership
       ON membership.tenant = app_user.tenant AND membership.object = app_user.object
     WHERE app_user.tenant = @tenant AND app_user.object = @object
     ORDER BY membership.organisation, membership.role`,
    { tenant: key(tenant), object: key(object) },
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const found = rows.flatMap(({ organisation, role }) =>
    organisation === null || role === null ? [] : [{ organisation, role }],
  );
  return { tenant, object, name: first.name, memberships: found };
}
