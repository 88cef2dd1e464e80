import { z } from 'zod';
import { fromJson } from './from-json.ts';
import { Offline } from './problems.ts';

const config = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('development') }),
  z.object({
    mode: z.literal('entra'),
    clientId: z.string().min(1),
    authority: z.url(),
    /** The API's own scope, such as `api://…/reports.access`. */
    scope: z.string().min(1),
  }),
]);
export type PaneConfig = z.infer<typeof config>;
export type EntraConfig = Extract<PaneConfig, { mode: 'entra' }>;

/** How to sign in, as the server that serves the pane says in `/addin-config.json`. */
export async function loadConfig(baseUrl: string): Promise<PaneConfig> {
  const answer = await fetch(new URL('/addin-config.json', baseUrl)).catch((cause: unknown) => {
    throw new Offline('addin-config.json', { cause });
  });
  if (!answer.ok) throw new Offline(`addin-config.json: ${answer.status}`);
  return config.parse(fromJson(await answer.text()));
}
