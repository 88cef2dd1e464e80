import express, { Router } from 'express';
import { basename } from 'node:path';
import type { PaneSettings } from './pane-settings.ts';
import { paneHeaders } from './security-headers.ts';

/** The built pane. What is under its own hash never changes; everything else is asked for again each time. */
export function staticRoutes({ signIn, folders, frameAncestors }: PaneSettings): Router {
  const router = Router();
  router.use(paneHeaders(frameAncestors));
  router.get('/addin-config.json', (...[, response]) => {
    response.set('cache-control', 'no-cache').json(signIn);
  });
  for (const folder of folders) {
    router.use(
      express.static(folder, {
        // Office keeps an icon only when nothing forbids it, and a forbidden icon is shown as a broken one.
        cacheControl: false,
        setHeaders: (response, file) => {
          const rule = cacheRule(file);
          if (rule !== null) response.setHeader('cache-control', rule);
          // MSAL's redirect page must reach the window that opened it.
          if (basename(file) === 'sign-in-redirect.html') response.removeHeader('cross-origin-opener-policy');
        },
      }),
    );
  }
  return router;
}

function cacheRule(file: string): string | null {
  if (file.endsWith('.png')) return null;
  const isHashed = /-[\w-]{8}\.(?:js|css|woff2?)$/.test(basename(file));
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
