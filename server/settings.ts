import { z } from 'zod';
import { connectionUrl } from './database/mssql/connection-url.ts';

const whole = (min: number, max: number) => z.coerce.number().pipe(z.int().min(min).max(max));
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));

const officeHosts = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
];

/** Every setting with what it is for; `.env.example` repeats these texts, and a test compares. */
export const settings = {
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('production refuses everything that is only for development.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  PORT: whole(0, 65_535).default(3000).describe('Port to listen on.'),
  DATABASE_FILE: z
    .string()
    .default('data/rapportark.sqlite')
    .describe('The SQLite file; its folder is made when it is missing.'),
  DATABASE_URL: connectionUrl
    .optional()
    .describe('SQL Server instead: mssql://user:password@host:1433/database?encrypt=true.'),
  DATABASE_MIGRATION_URL: connectionUrl
    .optional()
    .describe('The same with a login that may change tables, so that the other one need not.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('From which level on events are logged.'),
  SIGN_IN: z
    .enum(['entra', 'development'])
    .default('entra')
    .describe('entra, or development: anyone may be anyone, refused in production.'),
  TOKEN_TENANTS: list
    .default([])
    .describe('Ids of the tenants whose users may sign in, separated by commas.'),
  TOKEN_ISSUER: z
    .string()
    .default('https://login.microsoftonline.com/{tenant}/v2.0')
    .describe('Issuer of a tenant’s tokens, with {tenant} where its id stands.'),
  TOKEN_JWKS_URL: z
    .url()
    .default('https://login.microsoftonline.com/common/discovery/v2.0/keys')
    .describe('Where the keys are that tokens are signed with.'),
  TOKEN_AUDIENCE: z.string().default('').describe('Client id of this API; a token must be meant for it.'),
  TOKEN_SCOPE: z.string().default('').describe('Scope that a token must have, such as reports.access.'),
  TOKEN_CLIENTS: list.default([]).describe('Client ids that may ask for tokens, separated by commas.'),
  PANE_CLIENT_ID: z.string().default('').describe('Client id that the pane signs in with.'),
  PANE_AUTHORITY: z
    .url()
    .default('https://login.microsoftonline.com/organizations')
    .describe('Where the pane signs in.'),
  PANE_FOLDERS: list.default(['dist']).describe('Folders with the built pane, separated by commas.'),
  FRAME_ANCESTORS: list
    .default(officeHosts)
    .describe('Pages that may hold the pane in a frame, separated by spaces.'),
  TRUSTED_PROXIES: whole(0, 10)
    .default(0)
    .describe('How many proxies in front of the server set X-Forwarded-For.'),
  REQUESTS_PER_ADDRESS: whole(1, 1_000_000)
    .default(6_000)
    .describe('Requests per minute from one address before sign-in; a trust can share one address.'),
  REQUESTS_PER_USER: whole(1, 1_000_000).default(600).describe('Requests per minute from one user.'),
  DRAIN_SECONDS: whole(0, 60)
    .default(5)
    .describe('How long the load balancer is given to notice that the server is stopping.'),
};
