import { Agent, request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { startServer, stopServer } from '../../../server/http/server.ts';

it('stops without cutting off a client that keeps its connection and always has something to send', async () => {
  let taken = 0;
  const running = await startServer(
    (...[, response]) => {
      taken += 1;
      setTimeout(() => response.end('done'), 20);
    },
    { host: '127.0.0.1', port: 0 },
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    agent.destroy();
  });
  const ends: string[] = [];
  const sending = (async () => {
    while (ends.at(-1) === undefined || ends.at(-1) === 'done') ends.push(await send(running.origin, agent));
  })();
  const start = performance.now();
  await stopServer(running, { readiness: { draining: false }, drainTime: 200, patience: 8_000 });
  expect(performance.now() - start).toBeLessThan(4_000);
  await sending;
  expect(taken).toBeGreaterThan(0);
  expect(ends.filter((end) => end === 'done')).toHaveLength(taken);
});

/** `done`, or why there was no answer. */
async function send(origin: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    request(origin, { agent }, (response) => {
      response.resume().on('end', () => {
        resolve('done');
      });
    })
      .on('error', (error) => {
        resolve('code' in error ? String(error.code) : error.message);
      })
      .end();
  });
}
