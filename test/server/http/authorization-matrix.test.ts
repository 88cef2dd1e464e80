import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/api/endpoints.ts';
import {
  approverA,
  asNew,
  controller,
  openRound,
  pushLine,
  reporterA,
  reporterB,
  roundBody,
  wholeLine,
} from './story.ts';
import type { OpenedRound } from './story.ts';
import type { CallOptions, TestServer } from './test-server.ts';
import { call, startTestServer } from './test-server.ts';

type Name = keyof typeof endpoints;
const names = Object.keys(endpoints) as Name[];

let server: TestServer;
let story: OpenedRound;
let workbook: Uint8Array<ArrayBuffer>;
let stop = () => Promise.resolve();

beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  story = await openRound(server);
  await pushLine(server, reporterA, story.reportA, wholeLine);
  workbook = (await server.as(reporterA)('GET', `/api/v1/reports/${story.reportA}/workbook`)).bytes;
}, 60_000);
afterAll(() => stop());

const queries: Partial<Record<Name, string>> = {
  roundLetters: '?kind=opened',
  rehearseForm: '?commissioner=991324968',
  releaseForm: '?commissioner=991324968',
  rehearseRound: '?formVersion=1',
};

/** A request that is right in every way, so that only rights can stand in its way. */
async function requestTo(name: Name, { report = story.reportA, round = story.round } = {}) {
  const { method, path } = endpoints[name];
  const filled = path
    .replace(':report', report)
    .replace(':round', round)
    .replace(':layout', 'annual-report-list')
    .replace(':version', '1')
    .replace(':organisation', '991324968')
    .replace(':form', 'assignments');
  return {
    method: method.toUpperCase(),
    path: `${filled}${queries[name] ?? ''}`,
    options: await optionsOf(name),
  };
}

async function optionsOf(name: string): Promise<CallOptions> {
  switch (name) {
    case 'openRound':
      return asNew(roundBody());
    case 'pushOperations': {
      const set = {
        kind: 'addRow',
        seq: 1,
        base: 0,
        source: 'edit',
        at: '',
        sheet: 'projects',
        row: randomUUID(),
        position: 2,
      };
      return {
        body: { device: randomUUID(), epoch: server.store.epoch, formVersion: '1', operations: [set] },
      };
    }
    case 'checkTables':
      return {
        body: {
          grids: [
            {
              name: 'Ark',
              values: [
                ['', 'Kr'],
                ['Sum', 1],
              ],
            },
          ],
        },
      };
    case 'previewImport':
    case 'readCommissionFile':
    case 'checkForm':
    case 'rehearseForm':
    case 'releaseForm':
      return { bytes: workbook };
    case 'readCommissionRange':
      return { body: { values: [['Nr.', 'Mottakere']] } };
    case 'moveRound': {
      const elsewhere = { formVersion: '0', ruleSet: 1 };
      return { body: { from: elsewhere, to: { formVersion: '1', ruleSet: 1 } } };
    }
    case 'transition':
      return {
        body: { transition: 'submit' },
        headers: {
          'if-match': `"r${(await server.store.findReport(story.reportA))?.revision ?? 0}"`,
          'idempotency-key': randomUUID(),
        },
      };
    default:
      return {};
  }
}

const people = {
  reporterA,
  approverA,
  controller,
  reporterB,
  reporterOfNoRecipient: 'reporter@HFS19',
  controllerOfAnotherRegion: 'controller@983658725',
  controllerOfTheTrustAbove: 'controller@894166762',
  controllerOfTheMinistry: 'controller@HOD',
  reporterOfTheRegion: 'reporter@991324968',
};
type Person = keyof typeof people;

const own: readonly Name[] = [
  'me',
  'organisations',
  'listReports',
  'listRounds',
  'checkTables',
  'formVersion',
];
const reading: readonly Name[] = [
  ...(['openReport', 'pullOperations', 'digest', 'pokes', 'findings', 'workbook'] as const),
];
const writing: readonly Name[] = ['pushOperations', 'previewImport', 'transition'];
const commissioning: readonly Name[] = ['readCommissionFile', 'readCommissionRange', 'commissionTable'];
const making: readonly Name[] = ['listForms', 'newDefinition', 'formDefinition', 'checkForm'];
const releasing: readonly Name[] = ['rehearseForm', 'releaseForm'];
const following: readonly Name[] = [
  ...(['roundStatus', 'roundLetters', 'consolidate', 'exportRound', 'rehearseRound'] as const),
  'moveRound',
];

function expected(name: Name, person: Person): number {
  if (own.includes(name)) return 200;
  if (name === 'openRound' || releasing.includes(name)) return person === 'controller' ? 200 : 403;
  if (commissioning.includes(name)) return person === 'controller' ? 200 : 404;
  if (making.includes(name)) return makes(name, person);
  if (following.includes(name)) {
    // The round is at another version than the request says.
    if (person === 'controller') return name === 'moveRound' ? 409 : 200;
    return ['reporterA', 'approverA', 'reporterB'].includes(person) ? 403 : 404;
  }
  if (person === 'reporterA') return 200;
  if (person !== 'approverA' && person !== 'controller') return 404;
  return writing.includes(name) ? 403 : 200;
}

/** Forms are for the controllers of any organisation; that one exists is for nobody else to know. */
function makes(name: Name, person: Person): number {
  if (person.startsWith('controller')) return 200;
  return name === 'formDefinition' ? 404 : 403;
}

it('the matrix covers every endpoint of the contract', () => {
  const covered = [
    ...own,
    ...reading,
    ...writing,
    ...following,
    ...commissioning,
    ...making,
    ...releasing,
    'openRound',
  ];
  expect(covered.toSorted()).toEqual(names.toSorted());
});

describe.each(names)('%s', (name) => {
  it('is closed without a token', async () => {
    const { method, path, options } = await requestTo(name);
    const reply = await call(server.origin, method, path, options);
    expect([reply.status, reply.json.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(Object.keys(people) as Person[])('%s gets what the role allows', async (person) => {
    const { method, path, options } = await requestTo(name);
    const reply = await server.as(people[person])(method, path, options);
    expect(reply.status).toBe(expected(name, person));
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe.each(names.filter((name) => endpoints[name].path.includes(':') && !own.includes(name)))(
  '%s',
  (name) => {
    it('says the same of what is not yours and what is not', async () => {
      const bodyOf = async (ids: { report?: string; round?: string }) => {
        const { method, path, options } = await requestTo(name, ids);
        const { json } = await server.as('reporter@HFS19')(method, path, options);
        return { ...json, traceId: '' };
      };
      const foreign = await bodyOf({});
      expect(foreign.code).toBe('NOT_FOUND');
      for (const id of [
        randomUUID(),
        '1%20OR%201=1',
        '..%2F..%2Fetc',
        '%00',
        '%E0%A4%A',
        'x'.repeat(4_000),
      ]) {
        expect(await bodyOf({ report: id, round: id })).toEqual(foreign);
      }
    });
  },
);

describe('rights are read anew on every request', () => {
  it('and gone the moment they are taken away', async () => {
    const fresh = await startTestServer();
    const { reportA } = await openRound(fresh);
    const path = `/api/v1/reports/${reportA}`;
    const status = async () => (await fresh.as(reporterA)('GET', path)).status;
    expect(await status()).toBe(200);
    const user = await fresh.store.findUser(fresh.subjectOf(reporterA));
    if (user === undefined) throw new Error('No such user.');
    await fresh.store.saveUser({ ...user, memberships: [] });
    expect(await status()).toBe(404);
  });
});
