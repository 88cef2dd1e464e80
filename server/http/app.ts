import express from 'express';
import type { Express } from 'express';
import { endpoints } from '../../shared/api/endpoints.ts';
import { notFound } from '../errors.ts';
import { authenticate } from './authenticate.ts';
import { commissionRoutes } from './commission-routes.ts';
import { developmentRoutes } from './development-routes.ts';
import { answerWithProblem } from './error-handler.ts';
import { formRoutes } from './form-routes.ts';
import { formVersionRoutes } from './form-version-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { identityRoutes } from './identity-routes.ts';
import type { Routes } from './mount-routes.ts';
import { mountRoutes } from './mount-routes.ts';
import { openApiRoute } from './openapi-route.ts';
import type { AppParts } from './parts.ts';
import { limitPerAddress, limitPerUser } from './rate-limits.ts';
import { reportRoutes } from './report-routes.ts';
import type { Handler } from './request-locals.ts';
import { roundRoutes } from './round-routes.ts';
import { apiHeaders } from './security-headers.ts';
import { staticRoutes } from './static-routes.ts';
import { tableRoutes } from './table-routes.ts';
import { traceRequests } from './trace-requests.ts';

/** The whole server, from the first look at a request to the answer, in the order that a request meets it. */
export function createApp(parts: AppParts): Express {
  const routes: Routes = {
    ...identityRoutes(parts.registers),
    ...roundRoutes(parts),
    ...commissionRoutes(parts),
    ...reportRoutes(parts),
    ...tableRoutes(),
    ...formRoutes(parts),
    ...formVersionRoutes(parts),
  };
  const app = express();
  app.disable('x-powered-by');
  // Our own entity tags are revisions; a hash of the answer would be another.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', parts.trustedProxies);

  app.use(traceRequests(parts.log));
  app.use(healthRoutes(parts.store, parts.readiness));

  app.use('/api', ...apiHeaders(), limitPerAddress(parts.rateLimits));
  app.use(openApiRoute());
  app.use('/api', authenticate(parts.verifyToken, parts.store), limitPerUser(parts.rateLimits));
  app.use('/api', readNewForms(parts));
  mountRoutes(app, endpoints, routes);
  app.use('/api', refuseUnknown);

  if (parts.developmentIssuer !== undefined) app.use('/dev', developmentRoutes(parts.developmentIssuer));
  app.use(staticRoutes(parts.pane));
  app.use(refuseUnknown);
  app.use(answerWithProblem);
  return app;
}

/** Another process may have released a form; a round of it must not meet one that does not know it. */
function readNewForms({ forms, store }: Pick<AppParts, 'forms' | 'store'>): Handler {
  return async (...[, , next]) => {
    await forms.refresh(store);
    next();
  };
}

function refuseUnknown(): never {
  throw notFound();
}
