import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reporterA, reporterB } from './story.ts';
import { call, startTestServer } from './test-server.ts';

describe('health', () => {
  it('alive without storage, ready only with it', async () => {
    const server = await startTestServer({}, () => undefined);
    const get = (path: string) => call(server.origin, 'GET', path);
    expect([(await get('/livez')).status, (await get('/readyz')).json.status]).toEqual([200, 'ready']);
    await server.store.close();
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([200, 503]);
  });

  it('not ready while the server is about to stop', async () => {
    const readiness = { draining: false };
    const server = await startTestServer({ readiness });
    readiness.draining = true;
    expect((await call(server.origin, 'GET', '/readyz')).json).toEqual({ status: 'notReady' });
  });

  it('a request under way is finished before storage is closed', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = (): void => undefined;
    const underWay = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let stop = () => Promise.resolve();
    const server = await startTestServer(
      {
        verifyToken: async () => {
          reached();
          await waiting;
          return { tenant: 't', object: 'o' };
        },
      },
      (end) => {
        stop = end;
      },
    );
    await server.store.saveUser({ tenant: 't', object: 'o', name: 'Slow', memberships: [] });
    const reply = server.as(reporterA)('GET', '/api/v1/me');
    await underWay;
    const stopped = stop();
    release();
    expect((await reply).json.name).toBe('Slow');
    await stopped;
    await expect(call(server.origin, 'GET', '/livez')).rejects.toThrow();
  });
});

describe('the limits', () => {
  it('of one user leave the others alone, and say when to come back', async () => {
    const server = await startTestServer({ rateLimits: { perAddress: 1_000, perUser: 2 } });
    const status = async (user: string) => (await server.as(user)('GET', '/api/v1/me')).status;
    expect([await status(reporterA), await status(reporterA)]).toEqual([200, 200]);
    const refused = await server.as(reporterA)('GET', '/api/v1/me');
    expect([refused.status, refused.json.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await status(reporterB)).toBe(200);
  });

  it('of an address hold also before sign-in', async () => {
    const server = await startTestServer({ rateLimits: { perAddress: 2, perUser: 1_000 } });
    const get = async () => (await call(server.origin, 'GET', '/api/v1/me')).status;
    expect([await get(), await get(), await get()]).toEqual([401, 401, 429]);
    expect((await call(server.origin, 'GET', '/livez')).status).toBe(200);
  });

  it('take an address only from as many proxies as are ours', async () => {
    const limits = { perAddress: 1, perUser: 1_000 };
    const forwarded = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const direct = await startTestServer({ rateLimits: limits, trustedProxies: 0 });
    await call(direct.origin, 'GET', '/api/v1/me', forwarded('192.0.2.1'));
    expect((await call(direct.origin, 'GET', '/api/v1/me', forwarded('192.0.2.2'))).status).toBe(429);
    const behindOne = await startTestServer({ rateLimits: limits, trustedProxies: 1 });
    await call(behindOne.origin, 'GET', '/api/v1/me', forwarded('192.0.2.1'));
    expect((await call(behindOne.origin, 'GET', '/api/v1/me', forwarded('192.0.2.2'))).status).toBe(401);
    expect(
      (await call(behindOne.origin, 'GET', '/api/v1/me', forwarded('198.51.100.9, 192.0.2.2'))).status,
    ).toBe(429);
  });
});

describe('the pane', () => {
  async function startWithPane() {
    const folder = mkdtempSync(join(tmpdir(), 'pane-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><title>Pane</title>');
    writeFileSync(join(folder, 'assets', 'icon-32.png'), 'png');
    writeFileSync(join(folder, 'assets', 'main-C3jk_9aZ.js'), '');
    return startTestServer({
      pane: {
        signIn: { mode: 'development' },
        folders: [folder],
        frameAncestors: ['https://*.officeapps.live.com', 'https://*.sharepoint.com'],
      },
    });
  }

  it('may be framed by Office and nobody else, and runs scripts from here and from Office only', async () => {
    const { origin } = await startWithPane();
    const { status, headers } = await call(origin, 'GET', '/taskpane.html');
    const policy = headers.get('content-security-policy') ?? '';
    expect(status).toBe(200);
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("default-src 'none'");
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('has icons that Office may keep, and files under their hash that never change', async () => {
    const { origin } = await startWithPane();
    const icon = await call(origin, 'GET', '/assets/icon-32.png');
    expect(icon.headers.get('cache-control')).toBeNull();
    expect(icon.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const script = await call(origin, 'GET', '/assets/main-C3jk_9aZ.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('is told how to sign in', async () => {
    const { origin } = await startWithPane();
    expect((await call(origin, 'GET', '/addin-config.json')).json).toEqual({ mode: 'development' });
  });

  it('gives nothing from outside its folder', async () => {
    const { origin } = await startWithPane();
    for (const path of [
      '/../package.json',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/%2e%2e/%2e%2e/secret',
      '/.env',
    ]) {
      expect((await call(origin, 'GET', path)).status).toBe(404);
    }
  });
});
