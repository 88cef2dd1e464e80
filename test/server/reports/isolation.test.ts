import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import {
  approverA,
  controller,
  moveReport,
  openRound,
  pushLine,
  reporterA,
  reporterB,
  wholeLine,
} from '../http/story.ts';
import { call, startTestServer } from '../http/test-server.ts';

const canaries = ['kanarifugl-tittel', '7654321', 'kanarifugl-forklaring', 'kanarifugl-ramme'];

it('nothing of organisation B is in any answer to A, whatever A asks for', async () => {
  const server = await startTestServer();
  const { round, reportA, reportB } = await openRound(server, ['', 'kanarifugl-ramme']);
  await pushLine(server, reporterA, reportA, wholeLine);
  await pushLine(server, reporterB, reportB, {
    ...wholeLine,
    title: text('kanarifugl-tittel'),
    amount: number('7654321'),
  });
  const explanations = [{ finding: 'frame-adds-up/frame/total/difference', text: 'kanarifugl-forklaring' }];
  const submitted = await moveReport(server, reporterB, reportB, 'submit', { body: { explanations } });
  expect(submitted.status).toBe(200);

  const reads = [
    '/me',
    '/organisations',
    '/rounds',
    '/reports',
    `/rounds/${round}/status`,
    `/rounds/${round}/consolidation?includes=all`,
    `/rounds/${round}/exports/annual-report-list?includes=all`,
    ...[reportA, reportB].flatMap((report) =>
      ['', '?at=3', '/operations', '/digest', '/findings', '/workbook'].map(
        (rest) => `/reports/${report}${rest}`,
      ),
    ),
  ];
  for (const user of [reporterA, approverA]) {
    for (const path of reads) {
      const { text: body, bytes, headers } = await server.as(user)('GET', `/api/v1${path}`);
      const isFile = headers.get('content-type')?.includes('spreadsheetml') === true;
      const all = (isFile ? partsOf(bytes) : body) + JSON.stringify([...headers]);
      expect(
        canaries.filter((canary) => all.includes(canary)),
        `${user} ${path}`,
      ).toEqual([]);
    }
  }
  const seen = await server.as(controller)('GET', `/api/v1/rounds/${round}/consolidation?includes=all`);
  expect(canaries.slice(0, 2).filter((canary) => seen.text.includes(canary))).toHaveLength(2);
});

function partsOf(file: Uint8Array): string {
  return Object.values(unzipSync(file))
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
}

it('who only reports sees the round as theirs alone; who commissioned it sees all', async () => {
  const server = await startTestServer();
  await openRound(server);
  const counts = async (user: string) => (await server.as(user)('GET', '/api/v1/rounds')).json.rounds;
  expect(await counts(reporterA)).toMatchObject([{ recipients: 1, delivered: 0 }]);
  expect(await counts(controller)).toMatchObject([{ recipients: 2, delivered: 0 }]);
  expect(await counts('reporter@HFS19')).toEqual([]);
  expect(await counts('reporter@991324968')).toEqual([]);
});

it('the log has one line per request with no figure, token, name or id in it', async () => {
  const server = await startTestServer();
  const { reportA } = await openRound(server, ['kanarifugl-ramme', '']);
  await pushLine(server, reporterA, reportA, {
    ...wholeLine,
    title: text('kanarifugl-tittel'),
    amount: number('7654321'),
  });
  await moveReport(server, reporterA, reportA, 'submit');
  await server.as(reporterA)('PUT', `/api/v1/reports/${reportA}/import`, {
    bytes: new TextEncoder().encode('kanarifugl-fil'),
  });
  await call(server.origin, 'GET', '/kanarifugl-adresse?kanarifugl=1', {
    headers: {
      authorization: 'Bearer kanarifugl.token.x',
      'user-agent': 'kanarifugl\n{"level":60}'.replace('\n', ' '),
    },
  });
  const token = await server.tokenOf(reporterA);
  const log = server.logLines.join('');
  const secrets = [
    'kanarifugl',
    '7654321',
    '1000000',
    token.slice(0, 60),
    reportA,
    'Vest-Viken',
    'HFS15',
    'Rapportør',
  ];
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  const lines = server.logLines.map((line) => JSON.parse(line) as LogLine);
  expect(lines.every(({ level, msg }) => level === 30 && msg === 'request')).toBe(true);
  expect(lines.at(-1)).toMatchObject({
    method: 'GET',
    route: 'none',
    status: 404,
  });
  expect(lines[0]?.subject).toMatch(/^[0-9a-f]{16}$/);
  expect(lines[0]).toMatchObject({
    method: 'POST',
    route: '/api/v1/rounds',
    status: 200,
  });
});

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly subject?: string;
}

it('a person number is refused, stored nowhere and logged nowhere', async () => {
  const server = await startTestServer();
  const { reportA } = await openRound(server);
  const personNumber = '01010050053';
  const pushed = await pushLine(server, reporterA, reportA, {
    ...wholeLine,
    comment: text(`Gjelder ${personNumber}.`),
  });
  expect(pushed.json.results.at(-1)).toMatchObject({ outcome: 'rejected', code: 'SENSITIVE' });
  const answers = await Promise.all(
    ['', '/operations', '/findings'].map((rest) =>
      server.as(reporterA)('GET', `/api/v1/reports/${reportA}${rest}`),
    ),
  );
  expect(answers.some(({ text: body }) => body.includes(personNumber))).toBe(false);
  expect(JSON.stringify(await server.store.listRejections(reportA))).not.toContain(personNumber);
  expect(server.logLines.join('')).not.toContain(personNumber);
});
