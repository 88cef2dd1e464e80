import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { approverA, controller, newDevice, push, reporterA } from '../http/story.ts';
import { startWithReport } from './with-report.ts';

describe('Idempotency-Key', () => {
  it('must be there: 400, which says what to send', async () => {
    const { server, report, open } = await startWithReport();
    const reply = await server.as(reporterA)('POST', `/api/v1/reports/${report}/transitions`, {
      body: { transition: 'submit' },
      headers: { 'if-match': `"r${(await open()).report.revision}"` },
    });
    expect([reply.status, reply.json.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
    expect(reply.json.detail).toContain('UUID');
  });

  const ofNoVersion = '8e03978e-40d5-03dd-0c93-6894a57f9324';
  it.each(['', '""', '1', ofNoVersion, `"${randomUUID()}`, `${randomUUID()}, ${randomUUID()}`])(
    '«%s» is no key: 400, and nothing is done',
    async (key) => {
      const { open, move } = await startWithReport();
      const reply = await move(reporterA, 'submit', { key });
      expect(reply.status).toBe(400);
      expect((await open()).report.state).toBe('draft');
    },
  );

  it('gives the same answer to the same request, also at the same time and however the key is written', async () => {
    const { open, move } = await startWithReport();
    const key = randomUUID();
    const both = await Promise.all([move(reporterA, 'submit', { key }), move(reporterA, 'submit', { key })]);
    const again = await move(reporterA, 'submit', { key: `"${key.toUpperCase()}"` });
    expect([...both, again].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set([...both, again].map(({ text }) => text)).size).toBe(1);
    expect((await open()).events.map((event) => event.transition)).toEqual(['submit']);
  });

  it('does not submit again what a colleague has recalled after the answer was lost', async () => {
    const { server, report, open, move } = await startWithReport();
    const { revision } = (await open()).report;
    const lost = { key: randomUUID(), ifMatch: `"r${revision}"` };
    await move(reporterA, 'submit', lost);
    await move(reporterA, 'recall');
    const again = await move(reporterA, 'submit', lost);
    expect([again.status, again.json.report.state]).toEqual([200, 'draft']);
    await push(server, reporterA, report, newDevice(), [
      { kind: 'addRow', sheet: 'projects', row: randomUUID(), position: 2 },
    ]);
    expect((await move(reporterA, 'submit', lost)).json.report).toMatchObject({
      state: 'draft',
      revision: revision + 1,
    });
    expect((await open()).events.map((event) => event.transition)).toEqual(['submit', 'recall']);
  });

  it('is refused for another request: 422, and nothing is done', async () => {
    const { open, move } = await startWithReport();
    const key = randomUUID();
    await move(reporterA, 'submit', { key });
    const recall = await move(reporterA, 'recall', { key });
    expect([recall.status, recall.json.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const returned = { key, body: { reason: 'Hva er linje 1?' } };
    expect((await move(controller, 'return', returned)).status).toBe(200);
    const otherWords = await move(controller, 'return', { key, body: { reason: 'Noe annet' } });
    expect([otherWords.status, otherWords.json.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect((await open()).events).toHaveLength(2);
  });

  it('is one’s own: what was asked under another key, or by another, is asked anew', async () => {
    const { move } = await startWithReport();
    const key = randomUUID();
    await move(reporterA, 'submit', { key });
    const returned = { key, body: { reason: 'Hva er linje 1?' } };
    await move(controller, 'return', returned);
    const codes = [
      await move(controller, 'return', { ...returned, key: randomUUID() }),
      await move(approverA, 'return', returned),
    ].map(({ json }) => json.code);
    expect(codes).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION']);
  });
});
