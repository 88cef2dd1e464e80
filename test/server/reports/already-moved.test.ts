import { describe, expect, it } from 'vitest';
import { approverA, controller, reporterA } from '../http/story.ts';
import { startWithReport } from './with-report.ts';

describe('a report', () => {
  it('is moved once when it is asked for twice, also at the same time, and both hear the same', async () => {
    const { open, move } = await startWithReport();
    const both = await Promise.all([move(reporterA, 'submit'), move(reporterA, 'submit')]);
    const again = await move(reporterA, 'submit');
    expect([...both, again].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set([...both, again].map(({ json }) => JSON.stringify(json.report))).size).toBe(1);
    const returned = { body: { reason: 'Hva er linje 1?' } };
    expect((await move(controller, 'return', returned)).status).toBe(200);
    expect((await move(controller, 'return', returned)).status).toBe(200);
    expect((await open()).events.map((event) => event.transition)).toEqual(['submit', 'return']);
  });

  it('is not taken for moved by another request: another person, another reason, or since moved on', async () => {
    const { move } = await startWithReport();
    await move(reporterA, 'submit');
    await move(controller, 'return', { body: { reason: 'Hva er linje 1?' } });
    const codes = [
      await move(controller, 'return', { body: { reason: 'Noe annet' } }),
      await move(approverA, 'return', { body: { reason: 'Hva er linje 1?' } }),
      await move(reporterA, 'recall'),
    ].map(({ json }) => json.code);
    expect(codes).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION']);
  });
});
