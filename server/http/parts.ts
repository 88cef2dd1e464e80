import type { DevelopmentIssuer } from '../identity/development-issuer.ts';
import type { VerifyToken } from '../identity/verify-token.ts';
import type { Log } from '../log.ts';
import type { Pokes } from '../reports/pokes.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { Readiness } from './health-routes.ts';
import type { PaneSettings } from './pane-settings.ts';
import type { RateLimits } from './rate-limits.ts';

/** Everything the app is put together from. */
export interface AppParts extends ReportParts {
  readonly log: Log;
  readonly readiness: Readiness;
  readonly pokes: Pokes;
  readonly verifyToken: VerifyToken;
  /** Only on a developer's machine and in the demo. */
  readonly developmentIssuer?: DevelopmentIssuer;
  readonly pane: PaneSettings;
  readonly rateLimits: RateLimits;
  /** How many proxies in front of us write `X-Forwarded-For`; never «all of them». */
  readonly trustedProxies: number;
}
