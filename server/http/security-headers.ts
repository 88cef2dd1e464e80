import helmet from 'helmet';
import type { Handler } from './request-locals.ts';

/** Answers of the API are data: nothing runs, nothing is framed, nothing is kept. */
export function apiHeaders(): readonly Handler[] {
  const headers: Handler = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
  });
  const keepNothing: Handler = (...[, response, next]) => {
    response.set('cache-control', 'no-store');
    next();
  };
  return [headers, keepNothing];
}

const officeScripts = 'https://appsforoffice.microsoft.com';
const signInPages = 'https://login.microsoftonline.com';

/** The pane lives in a frame inside Excel on the web, and every page around it must be named. */
export function paneHeaders(frameAncestors: readonly string[]): Handler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'", officeScripts],
        // Fluent UI and Office.js add style elements while they run (office-js issue 1687).
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", signInPages],
        'frame-src': ["'self'", signInPages],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'self'", ...frameAncestors],
      },
    },
    // Would say SAMEORIGIN, which Excel on the web is not; frame-ancestors says it exactly.
    xFrameOptions: false,
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    // Office fetches the icons from its own pages.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}
