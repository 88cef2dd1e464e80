import { describe, expect, it } from 'vitest';
import { RevisionMoved, UnknownReport } from '../../server/reports/store.ts';
import { snapshotHash } from '../../server/database/stored-state.ts';
import { text } from '../../shared/value.ts';
import { refusalOf, type OpenStore } from './open-store.ts';
import { eva, kari, now, ola, report, resolve, set, transitionOf } from './small-round.ts';

/** The life of a report, and its snapshots. */
export function describeTransitions(on: OpenStore): void {
  describe('a transition', () => {
    it('freezes what is submitted, and nothing can be changed until it is returned', async () => {
      await on.push(1, set(1, 3, text('x')));
      const sent = await on.store().transition(transitionOf('submit', 'submitted', 4, { late: true }));
      expect(sent).toMatchObject({ state: 'submitted', version: 1, late: true, revision: 4 });
      expect(sent.submittedBy).toEqual({ tenant: kari.tenant, object: kari.object });
      const snapshot = await on.store().readSnapshot(report, 1);
      expect(snapshot?.state).toEqual(await on.store().readState(report));
      expect(snapshot?.hash).toBe(snapshot && snapshotHash(snapshot.state));
      const late = await on.push(1, set(2, 4, text('y')));
      expect(late.results).toEqual([{ seq: 2, outcome: 'rejected', code: 'NOT_EDITABLE' }]);
      await on.store().transition(transitionOf('return', 'returned', 4, { author: ola }));
      expect((await on.push(1, set(3, 4, text('y')))).results[0]).toMatchObject({ outcome: 'applied' });
      await on.store().transition(transitionOf('submit', 'submitted', 5));
      expect((await on.store().readSnapshot(report, 1))?.state.revision).toBe(4);
      expect((await on.store().readSnapshot(report, 2))?.state.revision).toBe(5);
      expect(await on.store().readSnapshot(report, 3)).toBeUndefined();
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('writes an event with reason, author, revision and content hash', async () => {
      const explanations = [{ finding: 'f', text: 'It is right.' }];
      const before = await on.store().findReport(report);
      await on.store().transition(transitionOf('submit', 'submitted', 3, { reason: null, explanations }));
      expect(await on.store().listEvents(report)).toEqual([
        {
          from: 'draft',
          to: 'submitted',
          transition: 'submit',
          by: kari.name,
          reason: null,
          explanations,
          questions: [],
          late: false,
          revision: 3,
          contentHash: before?.contentHash,
          at: now,
        },
      ]);
    });

    it('goes from draft to locked and back, approved by another than the one who sent', async () => {
      await on.store().transition(transitionOf('submit', 'submitted', 3));
      const own = on.store().transition(transitionOf('approve', 'approved', 3));
      expect(await refusalOf(own)).toEqual({ code: 'FOUR_EYES' });
      await on.store().transition(transitionOf('approve', 'approved', 3, { author: ola }));
      await on.store().transition(transitionOf('lock', 'locked', 3, { author: ola }));
      await on.store().transition(transitionOf('askToReopen', 'locked', 3, { author: ola }));
      const { state } = await on.store().transition(transitionOf('reopen', 'returned', 3, { author: eva }));
      expect(state).toBe('returned');
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('to reopen takes two: nothing but asking is done by one, and what happens after it takes it back', async () => {
      const refused = (...request: Parameters<typeof transitionOf>) =>
        refusalOf(on.store().transition(transitionOf(...request)));
      await on.store().transition(transitionOf('submit', 'submitted', 3));
      await on.store().transition(transitionOf('approve', 'approved', 3, { author: ola }));
      const secondPerson = { code: 'SECOND_PERSON' };
      expect(await refused('reopen', 'returned', 3, { author: ola })).toEqual(secondPerson);
      const before = await on.store().findReport(report);
      const asked = transitionOf('askToReopen', 'approved', 3, { author: ola, reason: 'Line 1 is wrong.' });
      expect(await on.store().transition(asked)).toEqual({
        ...before,
        lastChange: now,
        reopeningAsked: { by: ola, at: now, reason: 'Line 1 is wrong.' },
      });
      expect(await refused('reopen', 'returned', 3, { author: ola })).toEqual(secondPerson);
      expect(await refused('askToReopen', 'approved', 3, { author: ola })).toEqual(secondPerson);
      const asksToo = refused('askToReopen', 'approved', 3, { author: eva });
      expect(await asksToo).toEqual({ code: 'STATE', state: 'approved' });
      await on.store().transition(transitionOf('lock', 'locked', 3, { author: eva }));
      expect((await on.store().findReport(report))?.reopeningAsked).toBeNull();
      expect(await refused('reopen', 'returned', 3, { author: eva })).toEqual(secondPerson);
      await on.store().transition(transitionOf('askToReopen', 'locked', 3, { author: eva }));
      const reopened = await on.store().transition(transitionOf('reopen', 'returned', 3, { author: ola }));
      expect(reopened).toMatchObject({ state: 'returned', reopeningAsked: null });
      const [listed] = await on.store().listReports({ round: before?.round.id ?? '' });
      expect(listed).toEqual(reopened);
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('is one of two when both ask at the same time, and the other hears that somebody was first', async () => {
      await on.store().transition(transitionOf('submit', 'submitted', 3));
      await on.store().transition(transitionOf('approve', 'approved', 3, { author: ola }));
      const both = [ola, eva].map((author) =>
        refusalOf(on.store().transition(transitionOf('askToReopen', 'approved', 3, { author }))),
      );
      const refusals = (await Promise.all(both)).filter((refusal) => refusal !== undefined);
      expect(refusals).toEqual([{ code: 'STATE', state: 'approved' }]);
    });

    it('is made once when it is asked for again under its key, whatever has happened since', async () => {
      const submit = transitionOf('submit', 'submitted', 3, { reason: null });
      const [first, second] = await Promise.all([
        on.store().transition(submit),
        on.store().transition({ ...submit, now: '2026-01-15T10:00:01.000Z' }),
      ]);
      expect(second).toEqual(first);
      const recalled = await on.store().transition(transitionOf('recall', 'draft', 3, { author: ola }));
      expect(await on.store().transition(submit)).toEqual(recalled);
      await on.push(1, set(1, 3, text('x')));
      expect(await on.store().transition(submit)).toMatchObject({ state: 'draft', revision: 4 });
      expect((await on.store().listEvents(report)).map(({ transition }) => transition)).toEqual([
        'submit',
        'recall',
      ]);
      const found = await on.store().findMove(report, kari, submit.requestKey);
      expect(found).toMatchObject({ transition: 'submit', by: kari.name });
      await on.reopen();
      expect(await on.store().transition(submit)).toMatchObject({ state: 'draft', revision: 4 });
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('is refused under a key that stands for something else, and is another person’s under the same key', async () => {
      const submit = transitionOf('submit', 'submitted', 3, { reason: null });
      await on.store().transition(submit);
      const { requestKey } = submit;
      const others: readonly Partial<typeof submit>[] = [
        { transition: 'recall', to: 'draft' },
        { revision: 4 },
        { reason: 'because' },
        { explanations: [{ finding: 'f', text: 'It is right.' }] },
      ];
      for (const other of others) {
        expect(await refusalOf(on.store().transition({ ...submit, ...other }))).toEqual({
          code: 'KEY_REUSED',
        });
      }
      expect(await on.store().findMove(report, ola, requestKey)).toBeUndefined();
      const byOla = transitionOf('return', 'returned', 3, { author: ola, requestKey });
      expect(await on.store().transition(byOla)).toMatchObject({ state: 'returned' });
      expect(await on.store().listEvents(report)).toHaveLength(2);
    });

    it('is refused for a wrong state, a moved revision, no reason or an open conflict', async () => {
      await on.push(1, set(1, 3, text('x')));
      await on.push(2, set(1, 3, text('y')));
      const refused = (...request: Parameters<typeof transitionOf>) =>
        refusalOf(on.store().transition(transitionOf(...request)));
      expect(await refused('submit', 'submitted', 4)).toEqual(new RevisionMoved(5));
      expect(await refused('approve', 'approved', 5)).toEqual({ code: 'STATE', state: 'draft' });
      expect(await refused('submit', 'locked', 5)).toEqual({ code: 'STATE', state: 'draft' });
      expect(await refused('submit', 'submitted', 5)).toEqual({ code: 'OPEN_CONFLICTS', count: 1 });
      const [conflict] = await on.store().listConflicts(report);
      await on.push(1, resolve(2, 5, conflict?.id ?? '', text('y')));
      await on.store().transition(transitionOf('submit', 'submitted', 6));
      expect(await refused('return', 'returned', 6, { reason: ' ' })).toEqual({ code: 'REASON_REQUIRED' });
      expect(await refused('recall', 'draft', 6, { report: 'none' })).toBeInstanceOf(UnknownReport);
      expect(await on.store().listEvents(report)).toHaveLength(1);
    });
  });
}
