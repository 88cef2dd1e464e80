import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { number, text } from '../../../shared/value.ts';
import { approverA, controller, firstRow, newDevice, push, reporterA } from '../http/story.ts';
import { secondController, wholeLine } from '../http/story.ts';
import type { TestServer } from '../http/test-server.ts';
import { startWithReport } from './with-report.ts';

describe('the life of a report', () => {
  it('goes from draft to locked, with everything said about each step', async () => {
    const { open, move } = await startWithReport();
    expect((await open()).report).toMatchObject({
      state: 'draft',
      mayEdit: true,
      mayDo: ['submit'],
      late: false,
    });
    expect((await move(reporterA, 'submit')).json.report).toMatchObject({
      state: 'submitted',
      mayEdit: false,
    });
    expect((await open(approverA)).report.mayDo.toSorted()).toEqual(['approve', 'return']);
    expect((await move(approverA, 'approve')).json.report.state).toBe('approved');
    expect((await move(controller, 'lock')).json.report.state).toBe('locked');
    const { events, digest } = await open();
    expect(events.map((event) => [event.transition, event.by])).toEqual([
      ['submit', 'Rapportør Vest-Viken'],
      ['approve', 'Godkjenner Vest-Viken'],
      ['lock', 'Controller HSØ'],
    ]);
    expect(new Set(events.map((event) => event.contentHash))).toEqual(new Set([digest]));
  });

  it('goes back with a reason, is corrected, and sent again', async () => {
    const { server, report, open, move } = await startWithReport();
    await move(reporterA, 'submit');
    const without = await move(controller, 'return', { body: { reason: '  ' } });
    expect([without.status, without.json.code]).toEqual([422, 'REASON_REQUIRED']);
    expect((await move(controller, 'return', { body: { reason: 'Hva er linje 1?' } })).status).toBe(200);
    const returned = await open();
    expect(returned.report).toMatchObject({ state: 'returned', mayEdit: true, mayDo: ['submit'] });
    expect(returned.events.at(-1)).toMatchObject({
      from: 'submitted',
      to: 'returned',
      reason: 'Hva er linje 1?',
    });
    const row = firstRow(returned);
    const set = { kind: 'set', sheet: 'projects', row, column: 'comment', value: text('Rettet') };
    expect((await push(server, reporterA, report, newDevice(), [set])).json.results[0]?.outcome).toBe(
      'applied',
    );
    expect((await move(reporterA, 'submit')).json.report.state).toBe('submitted');
  });

  it('can be recalled by whoever sent it, and reopened by whoever commissioned it', async () => {
    const { move } = await startWithReport();
    await move(reporterA, 'submit');
    expect((await move(reporterA, 'recall')).json.report.state).toBe('draft');
    await move(reporterA, 'submit');
    await move(approverA, 'approve');
    await move(controller, 'lock');
    const reason = { body: { reason: 'Nye tall' } };
    expect((await move(controller, 'askToReopen', reason)).json.report.state).toBe('locked');
    expect((await move(secondController, 'reopen', reason)).json.report.state).toBe('returned');
  });
});

describe('a step that must not be taken', () => {
  it.each([
    ['approve', approverA],
    ['lock', controller],
    ['recall', reporterA],
    ['askToReopen', controller],
    ['reopen', controller],
  ])('%s of a draft is refused with 409, and nothing changes', async (transition, user) => {
    const { open, move } = await startWithReport();
    const before = await open();
    const reply = await move(user, transition, { body: { reason: 'fordi' } });
    expect([reply.status, reply.json.code]).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect(await open()).toEqual(before);
  });

  it.each([
    ['submit', approverA],
    ['submit', controller],
    ['approve', reporterA],
    ['approve', controller],
    ['lock', approverA],
  ])('%s by %s is forbidden', async (transition, user) => {
    const { move } = await startWithReport();
    if (transition !== 'submit') await move(reporterA, 'submit');
    expect((await move(user, transition)).json.code).toBe('FORBIDDEN');
  });

  it('nobody approves what they sent, whatever roles they hold', async () => {
    const { server, open, move } = await startWithReport();
    await giveBothRoles(server);
    await move(reporterA, 'submit');
    expect((await open()).report.mayDo).not.toContain('approve');
    const reply = await move(reporterA, 'approve');
    expect([reply.status, reply.json.code]).toEqual([403, 'OWN_APPROVAL']);
    expect((await move(approverA, 'approve')).status).toBe(200);
  });

  async function giveBothRoles(server: TestServer) {
    const memberships = [
      { organisation: 'HFS15', role: 'reporter' as const },
      { organisation: 'HFS15', role: 'approver' as const },
    ];
    await server.store.saveUser({ ...server.subjectOf(reporterA), name: 'Begge deler', memberships });
  }
});

describe('If-Match', () => {
  it('must be there: 428', async () => {
    const { server, report } = await startWithReport();
    const reply = await server.as(reporterA)('POST', `/api/v1/reports/${report}/transitions`, {
      body: { transition: 'submit' },
    });
    expect([reply.status, reply.json.code]).toEqual([428, 'IF_MATCH_REQUIRED']);
  });
  it.each(['r8', 'W/"r8"', '"8"', '*', '"r8", "r9"', '"r99999999999999999"'])(
    '%s is no revision: 400',
    async (ifMatch) => {
      const { move } = await startWithReport();
      const reply = await move(reporterA, 'submit', { ifMatch });
      expect([reply.status, reply.json.errors[0]?.pointer]).toEqual([400, '/headers/if-match']);
    },
  );
  it('names the revision that was seen: 412 when the report has moved on, with where it is now', async () => {
    const { server, report, open, move } = await startWithReport();
    const seen = (await open()).report.revision;
    await push(server, reporterA, report, newDevice(), [
      { kind: 'addRow', sheet: 'projects', row: randomUUID(), position: 2 },
    ]);
    const reply = await move(reporterA, 'submit', { ifMatch: `"r${seen}"` });
    expect([reply.status, reply.json.code, reply.json.revision]).toEqual([412, 'REVISION_MOVED', seen + 1]);
    expect((await open()).report.state).toBe('draft');
  });
  it('is what opening the report gave as ETag', async () => {
    const { server, report } = await startWithReport();
    const reply = await server.as(reporterA)('GET', `/api/v1/reports/${report}`);
    expect(reply.headers.get('etag')).toBe(`"r${reply.json.report.revision}"`);
  });
});

describe('sending', () => {
  it('is refused while the rules find errors, and says where each one is, in the language asked for', async () => {
    const { server, report, open } = await startWithReport({
      ...wholeLine,
      title: null,
      amount: text('mye'),
    });
    const { headers } = await server.as(reporterA)('GET', `/api/v1/reports/${report}`);
    const reply = await server.as(reporterA)('POST', `/api/v1/reports/${report}/transitions?language=en`, {
      body: { transition: 'submit' },
      headers: { 'if-match': headers.get('etag') ?? '', 'idempotency-key': randomUUID() },
    });
    expect([reply.status, reply.json.code]).toEqual([422, 'NOT_READY']);
    const { findings } = (await server.as(reporterA)('GET', `/api/v1/reports/${report}/findings?language=en`))
      .json;
    const blocking = findings.filter(({ severity }) => severity !== 'note');
    expect(reply.json.errors.map(({ message }) => message).toSorted()).toEqual(
      blocking.map(({ message }) => message).toSorted(),
    );
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(reply.json.detail).toMatch(new RegExp(`^Errors to correct: ${errors.length}\\.`));
    expect((await open()).report.state).toBe('draft');
  });

  it('asks for an explanation of each warning, keeps it, and gives it back', async () => {
    const { open, move } = await startWithReport({ ...wholeLine, amount: number('900000') });
    const refused = await move(reporterA, 'submit');
    expect(refused.json.detail).toContain('Advarsler som må forklares: 1.');
    const pointer = refused.json.errors[0]?.pointer ?? '';
    const finding = pointer.replace('/findings/', '').replaceAll('~1', '/').replaceAll('~0', '~');
    const other = await move(reporterA, 'submit', {
      body: { explanations: [{ finding: 'another/finding', text: 'Fordi.' }] },
    });
    expect(other.status).toBe(422);
    const explanations = [{ finding, text: 'Resten fordeles i vår.' }];
    expect((await move(reporterA, 'submit', { body: { explanations } })).status).toBe(200);
    expect((await open()).explanations).toEqual(explanations);
  });

  it('is refused while two values stand against each other in a cell', async () => {
    const { server, report, open, move } = await startWithReport();
    const opened = await open();
    const row = firstRow(opened);
    const set = (value: string, base: number) => ({
      kind: 'set',
      sheet: 'projects',
      row,
      column: 'comment',
      value: text(value),
      base,
    });
    const base = opened.report.revision;
    await push(server, reporterA, report, newDevice(), [set('Ja', base)]);
    const second = await push(server, reporterA, report, newDevice(), [set('Nei', base)]);
    expect(second.json.results[0]).toMatchObject({ outcome: 'conflict', current: { value: text('Ja') } });
    const reply = await move(reporterA, 'submit');
    expect(reply.json.detail).toContain('Åpne konflikter: 1.');
    const conflict = second.json.results[0]?.conflict;
    expect(reply.json.errors).toEqual([expect.objectContaining({ pointer: `/conflicts/${conflict}` })]);
    await push(server, reporterA, report, newDevice(), [{ kind: 'resolve', conflict, value: text('Nei') }]);
    expect((await move(reporterA, 'submit')).status).toBe(200);
  });

  it('a second after the deadline, by the server’s clock, is late and taken', async () => {
    const { server, move } = await startWithReport();
    server.clock.now = '2026-02-01T23:00:00.000Z';
    expect((await move(reporterA, 'submit')).json.report).toMatchObject({ state: 'submitted', late: true });
  });

  it('after the round has closed is refused, and not offered', async () => {
    const { server, open, move } = await startWithReport();
    server.clock.now = '2026-03-01T23:00:00.000Z';
    expect((await open()).report.mayDo).toEqual([]);
    const reply = await move(reporterA, 'submit');
    expect([reply.status, reply.json.code]).toEqual([409, 'ROUND_CLOSED']);
  });

  it('what comes after it is kept and told, and changes nothing', async () => {
    const { server, report, open, move } = await startWithReport();
    await move(reporterA, 'submit');
    const before = await open();
    const reply = await push(server, reporterA, report, newDevice(), [
      { kind: 'addRow', sheet: 'projects', row: randomUUID(), position: 3 },
    ]);
    expect(reply.json.results).toEqual([{ seq: 1, outcome: 'rejected', code: 'NOT_EDITABLE' }]);
    expect((await open()).digest).toBe(before.digest);
  });
});
