import type { Router } from 'express';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import type { endpoints } from '../../shared/api/endpoints.ts';
import type { Route } from './route.ts';

/** One route for every endpoint of the contract, under the endpoint's own name: a missing one does not compile. */
export type Routes = Readonly<Record<keyof typeof endpoints, Route>>;

/** Refuses to start when an endpoint has no route of its own or a route has no policy. */
export function mountRoutes(
  router: Router,
  contract: Readonly<Record<string, Endpoint>>,
  routes: Readonly<Record<string, Route>>,
): void {
  const faults = Object.entries(contract).flatMap(([name, endpoint]) =>
    faultOf(name, endpoint, routes[name]),
  );
  if (faults.length > 0) throw new Error(`The routes do not fit the contract:\n${faults.join('\n')}`);
  for (const { endpoint, handle } of Object.values(routes)) router[endpoint.method](endpoint.path, handle);
}

function faultOf(name: string, endpoint: Endpoint, route: Route | undefined): readonly string[] {
  if (route === undefined) return [`${name} has no route.`];
  if (route.endpoint !== endpoint) return [`${name} has the route of ${route.endpoint.path}.`];
  return route.policy === '' ? [`${name} has no policy.`] : [];
}
