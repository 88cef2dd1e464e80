/** What the server may do with each table once it is set up. What has happened can be added to and read, nothing else. */
const rights: Readonly<Record<string, readonly string[]>> = {
  'SELECT, INSERT, UPDATE': ['app_user', 'round', 'report', 'device', 'report_row', 'cell', 'conflict'],
  'SELECT, INSERT, DELETE': ['membership'],
  'SELECT, INSERT': ['deployment', 'operation', 'event', 'snapshot', 'form_version', 'round_change'],
  SELECT: ['schema_migration'],
};

/** Exactly these rights for a user of the database; given again, they stay as they are. */
export function grantsFor(user: string): string {
  const quoted = `[${user.replaceAll(']', ']]')}]`;
  const grants = Object.entries(rights).flatMap(([right, tables]) =>
    tables.map((table) => `GRANT ${right} ON ${table} TO ${quoted};`),
  );
  return grants.join('\n');
}
