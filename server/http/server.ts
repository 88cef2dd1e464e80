import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { Readiness } from './health-routes.ts';

interface ListenSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

interface RunningServer {
  readonly server: Server;
  readonly origin: string;
}

/** Slow senders are cut off, so that a few of them cannot hold every socket. */
export async function startServer(
  app: RequestListener,
  { host, port }: ListenSettings,
): Promise<RunningServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, app);
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, host, () => {
    resolve(undefined);
  });
  await promise;
  server.off('error', reject);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { server, origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}` };
}

interface StopSettings {
  readonly readiness: Readiness;
  /** How long the load balancer is given to notice, in milliseconds. */
  readonly drainTime: number;
  /** How long requests under way are waited for after that, in milliseconds. */
  readonly patience: number;
}

/** Says that it is going, takes no more, and finishes what it has begun. */
export async function stopServer(
  { server }: RunningServer,
  { readiness, drainTime, patience }: StopSettings,
): Promise<void> {
  readiness.draining = true;
  // A client that always has something to send would keep its connection, and be cut off in the middle at the end.
  server.prependListener('request', (...[, response]) => {
    response.setHeader('connection', 'close');
  });
  await new Promise((resolve) => setTimeout(resolve, drainTime));
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(timer);
}
