import { afterAll, beforeAll, expect, it } from 'vitest';
import { reporterA } from './story.ts';
import type { TestServer } from './test-server.ts';
import { startTestServer } from './test-server.ts';

let server: TestServer;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
}, 60_000);
afterAll(() => stop());

const post = (body: object, language = 'nb') =>
  server.as(reporterA)('POST', `/api/v1/tables/check?language=${language}`, { body });
const grid = {
  name: 'Ark1',
  values: [
    ['', 'Kr'],
    ['A', 100],
    ['B', '200'],
    ['Sum', 400],
  ],
};

it('answers what stands, what was recomputed and what it means, in the language asked for', async () => {
  const found = { sheet: 'Ark1', cell: 'B4', verdict: 'wrong', recomputed: '300', difference: '100' };
  const nb = await post({ grids: [grid] });
  expect([nb.status, nb.json.checks]).toMatchObject([
    200,
    [{ ...found, message: 'Står 400, utregnet 300, differanse 100. Det er feil.' }],
  ]);
  const en = await post({ grids: [grid] }, 'en');
  expect(en.json.checks).toMatchObject([
    { ...found, message: 'Says 400, recomputed 300, difference 100. It is wrong.' },
  ]);
});

it('finds nothing in a grid without tables', async () => {
  expect((await post({ grids: [{ name: 'Ark1', values: [] }] })).json.checks).toEqual([]);
});

it.each([
  [
    'more cells than can be looked at',
    { grids: [{ name: 'x', values: Array(501).fill(Array(10).fill(1)) }] },
  ],
  ['empty rows without end', { grids: [{ name: 'x', values: Array(5001).fill([]) }] }],
  ['no grid', { grids: [] }],
  ['a formula object', { grids: [{ name: 'x', values: [[{ formula: 'A1' }]] }] }],
])('refuses %s', async (...[, body]) => {
  const { status } = await post(body);
  expect(status).toBe(400);
});
