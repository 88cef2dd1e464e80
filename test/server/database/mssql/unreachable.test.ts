import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createMssqlStore } from '../../../../server/database/mssql-store.ts';

const open = (port: number) =>
  createMssqlStore({
    url: `mssql://app:hush-hush@127.0.0.1:${port}/reports?encrypt=false`,
    forms: () => undefined,
    isSensitive: () => false,
  });

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

const away = { status: 503, code: 'DATABASE_AWAY', retryAfter: 10 };

it('a server that is not there is told of, without the password', { timeout: 20_000 }, async () => {
  const error: unknown = await open(await freePort()).catch((reason: unknown) => reason);
  expect(error).toMatchObject(away);
  expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain('hush-hush');
});

it('a server that cuts every connection is tried again, and then told of', { timeout: 20_000 }, async () => {
  let met = 0;
  const server = createServer((socket) => {
    met += 1;
    socket.destroy();
  });
  await expect(open(await listening(server))).rejects.toMatchObject(away);
  server.close();
  expect(met).toBeGreaterThan(1);
});

it('a server that answers with something else is told of', { timeout: 20_000 }, async () => {
  const server = createServer((socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n<html>');
  });
  const error: unknown = await open(await listening(server)).catch((reason: unknown) => reason);
  server.close();
  expect(error).toMatchObject(away);
});
