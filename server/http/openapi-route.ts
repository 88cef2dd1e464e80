import { Router } from 'express';
import { endpoints } from '../../shared/api/endpoints.ts';
import { describeApi } from './openapi.ts';

/** For those who build against the API; it says nothing about any report and needs no sign-in. */
export function openApiRoute(): Router {
  const description = describeApi(endpoints);
  const router = Router();
  router.get('/api/openapi.json', (...[, response]) => {
    response.json(description);
  });
  return router;
}
