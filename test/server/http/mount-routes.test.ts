import { Router } from 'express';
import { expect, it } from 'vitest';
import { mountRoutes } from '../../../server/http/mount-routes.ts';
import { signedIn } from '../../../server/http/policies.ts';
import { defineRoute } from '../../../server/http/route.ts';
import { endpoints } from '../../../shared/api/endpoints.ts';

const { me, organisations } = endpoints;
const meRoute = defineRoute(me, signedIn, () => Promise.resolve({ name: '', memberships: [] }));

it('mounts what fits', () => {
  const router = Router();
  mountRoutes(router, { me }, { me: meRoute });
  expect(router.stack.map(({ route }) => route?.path)).toEqual(['/api/v1/me']);
});

it('refuses to start when an endpoint has no route, or another’s, and names them all', () => {
  expect(() => {
    mountRoutes(Router(), { me, organisations }, {});
  }).toThrow(/me has no route[^]*organisations has no route/);
  expect(() => {
    mountRoutes(Router(), { organisations }, { organisations: meRoute });
  }).toThrow('organisations has the route of /api/v1/me');
});

it('refuses to start when a route has no policy', () => {
  const open = { ...meRoute, policy: '' };
  expect(() => {
    mountRoutes(Router(), { me }, { me: open });
  }).toThrow('me has no policy');
});

it('a route without a policy does not compile', () => {
  // @ts-expect-error Nobody may forget it.
  expect(() => defineRoute(me, () => Promise.resolve({ name: '', memberships: [] }))).not.toThrow();
});
