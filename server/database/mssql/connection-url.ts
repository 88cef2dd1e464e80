import { z } from 'zod';

export const connectionUrlExample =
  'mssql://user:password@host:port/database?encrypt=true&trustServerCertificate=false';

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const part = z.string().min(1);

const connection = z.object({
  scheme: z.literal('mssql:'),
  server: part,
  port: z.coerce.number().pipe(z.int().min(1).max(65_535)),
  user: part,
  password: part,
  database: part,
  options: z.strictObject({ encrypt: flag.default(true), trustServerCertificate: flag.default(false) }),
});
export type Connection = z.infer<typeof connection>;

/** Says what is wrong with an address without repeating any of it: it holds a password. */
export class WrongConnectionUrl extends Error {
  override readonly name = 'WrongConnectionUrl';
  constructor(faults: readonly string[]) {
    super(`${connectionUrlExample} is expected (${faults.join('; ')})`);
  }
}

/** Reserved characters of user, password and database are percent-encoded. Throws `WrongConnectionUrl`. */
export function parseConnectionUrl(text: string): Connection {
  const parsed = connection.safeParse(partsOf(text));
  if (parsed.success) return parsed.data;
  throw new WrongConnectionUrl(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

/** A setting that holds such an address. */
export const connectionUrl = z.string().superRefine((text, context) => {
  try {
    parseConnectionUrl(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

function partsOf(text: string) {
  try {
    const url = new URL(text);
    return {
      scheme: url.protocol,
      server: url.hostname.replaceAll(/^\[|\]$/g, ''),
      port: url.port === '' ? '1433' : url.port,
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)),
      options: Object.fromEntries(url.searchParams),
    };
  } catch {
    throw new WrongConnectionUrl(['it is no address']);
  }
}
