import { randomUUID } from 'node:crypto';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import type { AnswerJson } from './answer-json.ts';
import type { TestServer } from './test-server.ts';

/** Helse Sør-Øst RHF, and two health communities below it. */
export const region = '991324968';
export const unitA = 'HFS15';
export const unitB = 'HFS16';
export const controller = `controller@${region}`;
export const secondController = `controller2@${region}`;
export const reporterA = `reporter@${unitA}`;
export const approverA = `approver@${unitA}`;
export const reporterB = `reporter@${unitB}`;

export const deadline = '2026-02-01T22:59:59.000Z';
export const closes = '2026-03-01T22:59:59.000Z';

export interface OpenedRound {
  readonly round: string;
  readonly reportA: string;
  readonly reportB: string;
}

const frame = (note: string) => [
  { sheet: 'frame', row: 'total', column: 'scope', value: text(`2024 og 2025 ${note}`) },
  { sheet: 'frame', row: 'total', column: 'allocated', value: number('1000000') },
  { sheet: 'frame', row: 'total', column: 'carriedOver', value: number('0') },
];

export const roundBody = (notes: readonly [string, string] = ['', '']) => ({
  form: 'grant-projects',
  period: '2025',
  commissioner: region,
  deadline,
  closes,
  recipients: [
    { organisation: unitA, prefill: frame(notes[0]) },
    { organisation: unitB, prefill: frame(notes[1]) },
  ],
});

/** A request under a key of its own. */
export const asNew = (body: unknown, key: string = randomUUID()) => ({
  body,
  headers: { 'idempotency-key': key },
});

export async function openRound(server: TestServer, notes?: readonly [string, string]): Promise<OpenedRound> {
  const reply = await server.as(controller)('POST', '/api/v1/rounds', asNew(roundBody(notes)));
  if (reply.status !== 200) throw new Error(`The round was not opened: ${reply.text}`);
  const { reports } = reply.json;
  const reportOf = (unit: string): string => {
    const report = reports.find(({ organisation }) => organisation.id === unit);
    if (report === undefined) throw new Error(`No report of ${unit}.`);
    return report.id;
  };
  return { round: reply.json.round.id, reportA: reportOf(unitA), reportB: reportOf(unitB) };
}

export interface Pusher {
  readonly device: string;
  next: number;
}
export const newDevice = (): Pusher => ({ device: randomUUID(), next: 1 });

/** Adds a line to the sheet `projects` and sets its cells. */
export async function pushLine(
  server: TestServer,
  user: string,
  report: string,
  cells: Readonly<Record<string, CellValue>>,
) {
  const row = randomUUID();
  return push(server, user, report, newDevice(), [
    { kind: 'addRow', sheet: 'projects', row, position: 1 },
    ...Object.entries(cells).map(([column, value]) => ({
      kind: 'set',
      sheet: 'projects',
      row,
      column,
      value,
    })),
  ]);
}

/** Pushes operations as of the report's revision now; what they share is filled in. */
export async function push(
  server: TestServer,
  user: string,
  report: string,
  pusher: Pusher,
  operations: readonly object[],
  changes: object = {},
) {
  const opened = await server.as(user)('GET', `/api/v1/reports/${report}`);
  const head = { base: opened.json.report.revision, source: 'edit', at: server.clock.now };
  return server.as(user)('POST', `/api/v1/reports/${report}/operations`, {
    body: {
      device: pusher.device,
      epoch: opened.json.epoch,
      formVersion: '1',
      operations: operations.map((operation) => ({ seq: pusher.next++, ...head, ...operation })),
      ...changes,
    },
  });
}

/** A line that no rule has anything against, using up all that was allocated. */
export const wholeLine = {
  title: text('Sekretariat for helsefellesskapet'),
  kind: text('secretariat'),
  amount: number('1000000'),
  status: text('ongoing'),
};

/** The id of the first line of the sheet `projects`. */
export function firstRow({ content }: Pick<AnswerJson, 'content'>): string {
  const row = content.sheets['projects']?.rows[0];
  if (row === undefined) throw new Error('The report has no line.');
  return row.id;
}

export async function moveReport(
  server: TestServer,
  user: string,
  report: string,
  transition: string,
  more: { readonly body?: object; readonly ifMatch?: string; readonly key?: string } = {},
) {
  const opened = await server.as(user)('GET', `/api/v1/reports/${report}`);
  const ifMatch = more.ifMatch ?? opened.headers.get('etag') ?? '"r0"';
  return server.as(user)('POST', `/api/v1/reports/${report}/transitions`, {
    body: { transition, ...more.body },
    headers: { 'if-match': ifMatch, 'idempotency-key': more.key ?? randomUUID() },
  });
}
