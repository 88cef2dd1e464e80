import { Router } from 'express';
import type { Store } from '../reports/store.ts';
import { apiHeaders } from './security-headers.ts';

/** Turned on when the process is about to stop, so that the load balancer sends no more. */
export interface Readiness {
  draining: boolean;
}

const longestPing = 1_000;

export function healthRoutes(store: Store, readiness: Readiness): Router {
  const router = Router();
  router.use(['/livez', '/readyz'], ...apiHeaders());
  router.get('/livez', (...[, response]) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (...[, response]) => {
    const ready = !readiness.draining && (await answersInTime(store));
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'notReady' });
  });
  return router;
}

/** Why storage does not answer is in its own log lines; readiness is only yes or no. */
async function answersInTime(store: Store): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, longestPing, false);
  const pinged = store.ping().then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([pinged, tooLate]);
  clearTimeout(timer);
  return answered;
}
