import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/api/endpoints.ts';
import {
  approverA,
  controller,
  firstRow,
  moveReport,
  newDevice,
  openRound,
  push,
  pushLine,
  reporterA,
  wholeLine,
} from './story.ts';
import type { OpenedRound } from './story.ts';
import { text } from '../../../shared/value.ts';
import type { TestServer } from './test-server.ts';
import { startTestServer } from './test-server.ts';

let server: TestServer;
let story: OpenedRound;
let stop = () => Promise.resolve();
beforeAll(async () => {
  server = await startTestServer({}, (end) => {
    stop = end;
  });
  story = await openRound(server);
});
afterAll(() => stop());

async function letters(kind: string, language = 'nb') {
  const path = `/api/v1/rounds/${story.round}/letters?kind=${kind}&language=${language}`;
  const reply = await server.as(controller)('GET', path);
  expect([reply.status, reply.text]).toEqual([200, expect.anything()]);
  return endpoints.roundLetters.answer.parse(JSON.parse(reply.text)).letters;
}
const to = async (kind: string) => (await letters(kind)).map(({ report }) => report);
const letterToA = async (kind: string, language?: string) => {
  const letter = (await letters(kind, language)).find(({ report }) => report === story.reportA);
  if (letter === undefined) throw new Error(`No ${kind} to A.`);
  return letter;
};

describe('letters about a round', () => {
  it('tell everybody that it is open, by name in the order of the language', async () => {
    const all = await letters('opened');
    const names = all.map(({ organisation }) => organisation.name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('nb').compare));
    expect(all.map(({ report }) => report).toSorted()).toEqual([story.reportA, story.reportB].toSorted());
    expect(all[0]?.subject).toContain('frist 1. februar 2026');
    expect(await to('returned')).toEqual([]);
    expect(await to('received')).toEqual([]);
  });

  it('remind of what is left, without a figure or a title from the report', async () => {
    expect((await letterToA('reminder')).body).toContain('Rapporten er ikke påbegynt');
    const line = { ...wholeLine, title: text('Akuttmottak i ny form'), status: null };
    await pushLine(server, reporterA, story.reportA, line);
    const { body, mailto } = await letterToA('reminder');
    expect(body).toMatch(/- [1-9]\d* feil å rette/);
    expect(body).toMatch(/Se på:\n- Prosjekter, Status: 1 feil/);
    expect(body + decodeURIComponent(mailto)).not.toMatch(/Akuttmottak|1.?000.?000/);
    expect((await letterToA('reminder', 'en')).body).toMatch(/Look at:\n- Projects, Status: 1 error/);
  });

  it('go to whom they concern as the report goes on', async () => {
    const opened = await server.as(reporterA)('GET', `/api/v1/reports/${story.reportA}`);
    const row = firstRow(opened.json);
    await push(server, reporterA, story.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'status', value: wholeLine.status },
    ]);
    expect((await letterToA('reminder')).body).toContain('- Alt er klart: trykk «Send inn».');
    expect((await moveReport(server, reporterA, story.reportA, 'submit')).status).toBe(200);
    expect(await to('reminder')).toEqual([story.reportB]);
    const received = await letterToA('received');
    expect(received.body).toContain('Versjon: 1\n');
    expect(received.body).toMatch(/Kontrollsum: [\da-f]{12}\n/);
    expect(received.body).toContain('må nå godkjennes');
  });

  it('tell why a report was returned, unless the reason holds a figure or a title of the report', async () => {
    const returned = async (reason: string) => {
      await moveReport(server, approverA, story.reportA, 'return', { body: { reason } });
      const { body } = await letterToA('returned');
      await moveReport(server, reporterA, story.reportA, 'submit');
      return body;
    };
    expect(await returned('Mangler noe på linje 3?')).toContain('Begrunnelse:\nMangler noe på linje 3?');
    const held = await returned('Beløpet 1 000 000 er for høyt');
    expect(held).toContain('Begrunnelsen står i rapporten');
    expect(held).not.toContain('000');
    expect(await returned('Gjelder akuttmottak i ny form.')).toContain('Begrunnelsen står i rapporten');
    expect((await letterToA('received')).body).toContain('Versjon: 4\n');
  });

  it('tell what was asked about which columns, but no figure of the report', async () => {
    const opened = await server.as(reporterA)('GET', `/api/v1/reports/${story.reportA}`);
    const at = { sheet: 'projects', row: firstRow(opened.json) };
    const cells = [
      { ...at, column: 'amount', question: 'Er 1 000 000 kr riktig?' },
      { ...at, column: 'status', question: 'Er det\nferdig?' },
    ];
    await moveReport(server, approverA, story.reportA, 'return', { body: { reason: 'To spørsmål', cells } });
    const { body } = await letterToA('returned');
    expect(body).toContain(
      'Det er spurt om:\n- Prosjekter, Tildelt beløp (kr)\n- Prosjekter, Status: Er det ferdig?\n',
    );
    const finding = (column: string) => `question/projects/${at.row}/${column}`;
    const explanations = ['amount', 'status'].map((column) => ({ finding: finding(column), text: 'Ja.' }));
    await moveReport(server, reporterA, story.reportA, 'submit', { body: { explanations } });
  });

  it('remind nobody once the round is closed', async () => {
    server.clock.now = '2026-02-03T09:00:00.000Z';
    const [late] = await letters('reminder');
    expect(late?.subject).toMatch(/^Over fristen: /);
    expect(late?.body).toContain(
      '(2 dager over fristen). Vi tar imot rapporten til runden stenger 1. mars 2026',
    );
    server.clock.now = '2026-03-02T09:00:00.000Z';
    expect(await to('reminder')).toEqual([]);
  });

  it('are only of the kinds that there are', async () => {
    const reply = await server.as(controller)('GET', `/api/v1/rounds/${story.round}/letters?kind=spam`);
    expect(reply.status).toBe(400);
  });
});
