import { expect, it } from 'vitest';
import { nextToReopen } from '../../../server/reports/reopening.ts';
import { approverA, controller, reporterA, secondController } from '../http/story.ts';
import { startWithReport } from './with-report.ts';

it('is asked for by one, waited for by them, and confirmed by another', () => {
  const [kari, ola] = ['kari', 'ola'].map((object) => ({ tenant: 'tenant', object }));
  const ofAnotherTenant = { tenant: 'other', object: 'kari' };
  if (kari === undefined || ola === undefined) throw new Error('There are two.');
  expect(nextToReopen(null, kari)).toBe('askToReopen');
  expect(nextToReopen(kari, kari)).toBeNull();
  expect([ola, ofAnotherTenant].map((by) => nextToReopen(kari, by))).toEqual(['reopen', 'reopen']);
});

it('takes two, who are each told whose turn it is', async () => {
  const { open, move } = await startWithReport();
  await move(reporterA, 'submit');
  await move(approverA, 'approve');
  expect((await open(controller)).report.mayDo).toEqual(['lock', 'askToReopen']);
  const reason = { body: { reason: 'Linje 1 er feil.' } };
  const alone = await move(controller, 'reopen', reason);
  expect([alone.status, alone.json.code]).toEqual([403, 'SECOND_PERSON']);
  expect(alone.json.detail).toContain('en annen controller i Helse Sør-Øst RHF må bekrefte');
  expect((await move(controller, 'askToReopen')).json.code).toBe('REASON_REQUIRED');
  const { digest, ...before } = await open(controller);
  expect((await move(controller, 'askToReopen', reason)).status).toBe(200);
  const asked = { by: 'Controller HSØ', at: '2026-01-15T10:00:00.000Z', reason: 'Linje 1 er feil.' };
  expect((await open(controller)).report).toEqual({
    ...before.report,
    mayDo: ['lock'],
    reopeningAsked: { ...asked, isOwn: true },
  });
  expect((await open(secondController)).report).toMatchObject({
    mayDo: ['lock', 'reopen'],
    reopeningAsked: { ...asked, isOwn: false },
  });
  expect((await open(reporterA)).report.mayDo).toEqual([]);
  expect((await move(controller, 'reopen', reason)).json.code).toBe('SECOND_PERSON');
  expect((await move(approverA, 'reopen', reason)).json.code).toBe('FORBIDDEN');
  const reopened = await move(secondController, 'reopen', reason);
  expect(reopened.json.report).toMatchObject({ state: 'returned', reopeningAsked: null });
  const after = await open();
  expect(after.digest).toBe(digest);
  expect(after.events.map((event) => event.transition).slice(-2)).toEqual(['askToReopen', 'reopen']);
});
