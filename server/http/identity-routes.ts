import { endpoints } from '../../shared/api/endpoints.ts';
import { describeMe } from '../identity/describe-me.ts';
import { listOrganisations } from '../identity/list-organisations.ts';
import type { Registers } from '../reference/registers.ts';
import { signedIn } from './policies.ts';
import { defineRoute } from './route.ts';

export function identityRoutes({ organisations }: Registers) {
  return {
    me: defineRoute(endpoints.me, signedIn, ({ actor }) => Promise.resolve(describeMe(actor, organisations))),
    organisations: defineRoute(endpoints.organisations, signedIn, ({ actor }) =>
      Promise.resolve({ organisations: listOrganisations(actor, organisations) }),
    ),
  };
}
