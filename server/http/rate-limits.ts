import { rateLimit } from 'express-rate-limit';
import { tooManyRequests } from './refusals.ts';
import type { Handler } from './request-locals.ts';

export interface RateLimits {
  /** Requests per minute and address, before sign-in: generous, because a whole trust can share one address. */
  readonly perAddress: number;
  /** Requests per minute and user. */
  readonly perUser: number;
}

/** The counts live in this process; with several behind a load balancer the limits are per process. */
const common = {
  windowMs: 60_000,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
} as const;

export function limitPerAddress({ perAddress }: RateLimits): Handler {
  return rateLimit({ ...common, limit: perAddress, handler: refuse });
}

export function limitPerUser({ perUser }: RateLimits): Handler {
  return rateLimit({
    ...common,
    limit: perUser,
    keyGenerator: (...[, response]) => String(response.locals['subject']),
    handler: refuse,
  });
}

function refuse(): never {
  throw tooManyRequests();
}
