import { z } from 'zod';
import { settings } from './settings.ts';

export type Config = ReturnType<typeof readConfig>;

/** Every setting that is wrong, in one message. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Environment → typed settings. An empty variable counts as not set. Throws `WrongSettings`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const given = givenIn(environment);
  const parsed = z.object(settings).safeParse(given);
  const faults = [...(parsed.success ? [] : faultsOf(parsed.error)), ...faultsOfSignIn(given)];
  if (!parsed.success || faults.length > 0) throw new WrongSettings(faults);
  return parsed.data;
}

/** What commands need of them. Throws `WrongSettings`. */
export function readDatabaseSettings(environment: Readonly<Record<string, string | undefined>>) {
  const ofDatabase = z
    .object(settings)
    .pick({ DATABASE_FILE: true, DATABASE_URL: true, DATABASE_MIGRATION_URL: true });
  const parsed = ofDatabase.safeParse(givenIn(environment));
  if (!parsed.success) throw new WrongSettings(faultsOf(parsed.error));
  return parsed.data;
}

function givenIn(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

const faultsOf = (error: z.ZodError): readonly string[] =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

const neededForEntra = ['TOKEN_TENANTS', 'TOKEN_AUDIENCE', 'TOKEN_SCOPE', 'TOKEN_CLIENTS', 'PANE_CLIENT_ID'];

function faultsOfSignIn(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (given['SIGN_IN'] === 'development') {
    const isProduction = (given['NODE_ENV'] ?? 'production') === 'production';
    return isProduction ? ['SIGN_IN: development lets anyone be anyone; it needs NODE_ENV=development'] : [];
  }
  return neededForEntra
    .filter((name) => given[name] === undefined)
    .map((name) => `${name}: is needed when SIGN_IN is entra`);
}
