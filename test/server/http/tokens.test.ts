import { request as httpRequest } from 'node:http';
import { expect, it } from 'vitest';
import { createDevelopmentIssuer } from '../../../server/identity/development-issuer.ts';
import { reporterA } from './story.ts';
import { call, startTestServer } from './test-server.ts';

const stranger = {
  tenant: '00000000-0000-4000-8000-00000000de50',
  object: '12345678-1234-4234-8234-123456789abc',
};

it.each([
  ['an empty bearer', { authorization: 'Bearer ' }],
  ['another scheme', { authorization: 'Basic a2FyaTprYXJp' }],
  ['rubbish', { authorization: 'Bearer a.b.c' }],
  ['no header', {}],
])('%s is refused with 401', async (...[, headers]) => {
  const server = await startTestServer();
  expect((await call(server.origin, 'GET', '/api/v1/me', { headers })).status).toBe(401);
});

it('a token in the address is not taken, and not logged', async () => {
  const server = await startTestServer();
  const token = await server.tokenOf(reporterA);
  expect((await call(server.origin, 'GET', `/api/v1/me?access_token=${token}`)).status).toBe(401);
  expect(server.logLines.join()).not.toContain(token.slice(0, 40));
});

it('two Authorization headers are refused, whichever is good', async () => {
  const server = await startTestServer();
  const token = await server.tokenOf(reporterA);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const authorization = [`Bearer ${token}`, 'Bearer a.b.c'];
    const url = new URL('/api/v1/me', server.origin);
    const headers = ['host', url.host, ...authorization.flatMap((value) => ['authorization', value])];
    httpRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(401);
});

it('a token signed by another issuer is refused', async () => {
  const server = await startTestServer();
  const other = await createDevelopmentIssuer([], 'test');
  const { token } = await other.sign(stranger);
  const reply = await call(server.origin, 'GET', '/api/v1/me', {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(reply.status).toBe(401);
});

it('a good token of somebody without an account is told so', async () => {
  const server = await startTestServer({ verifyToken: () => Promise.resolve(stranger) });
  const reply = await server.as(reporterA)('GET', '/api/v1/me');
  expect([reply.status, reply.json.code]).toEqual([403, 'UNKNOWN_USER']);
});

it('a token of 200 kB never reaches the app', async () => {
  const server = await startTestServer();
  const headers = { authorization: `Bearer ${'a'.repeat(200_000)}` };
  expect((await call(server.origin, 'GET', '/api/v1/me', { headers })).status).toBe(431);
});

it('the development sign-in gives a token that the API takes', async () => {
  const server = await startTestServer();
  const { json } = await call(server.origin, 'GET', '/dev/users');
  expect(json.users).toContainEqual({
    id: reporterA,
    name: 'Rapportør Vest-Viken',
    organisation: 'HFS15',
    role: 'reporter',
  });
  const { json: signed } = await call(server.origin, 'POST', '/dev/token', { body: { user: reporterA } });
  const headers = { authorization: `Bearer ${signed.token}` };
  const me = await call(server.origin, 'GET', '/api/v1/me', { headers });
  expect(me.json).toMatchObject({ name: 'Rapportør Vest-Viken', memberships: [{ role: 'reporter' }] });
  expect((await call(server.origin, 'POST', '/dev/token', { body: { user: 'nobody' } })).status).toBe(404);
  expect((await call(server.origin, 'GET', '/dev/jwks')).json.keys).toHaveLength(1);
});
