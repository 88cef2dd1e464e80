import { describe, expect, it } from 'vitest';
import { UnknownReport } from '../../server/reports/store.ts';
import { digestOfCells } from '../../shared/sync/digest.ts';
import { text } from '../../shared/value.ts';
import { refusalOf, type OpenStore } from './open-store.ts';
import { sensitiveText } from './sensitive-text.ts';
import {
  addRow,
  deleteRow,
  kari,
  now,
  ola,
  pushOf,
  report,
  resolve,
  round,
  row,
  set,
  smallReport,
  transitionOf,
} from './small-round.ts';

const prefilled = smallReport.prefill.length;
const afterClosing = '2026-03-01T22:59:59.001Z';

/** The push transaction, and reading back what it wrote. */
export function describePushes(on: OpenStore): void {
  describe('a push', () => {
    it('answers with revision, digest and outcomes, and shows the value with its author', async () => {
      const { revision, contentHash, results } = await on.push(1, set(1, prefilled, text('x')));
      expect(results).toEqual([{ seq: 1, outcome: 'applied', revision: prefilled + 1 }]);
      const state = await on.store().readState(report);
      expect(state.revision).toBe(revision);
      expect(contentHash).toBe(digestOfCells(state.cells));
      expect(state.cells).toContainEqual({
        ...{ sheet: 'fixed', row: 'r1', column: 'a', value: text('x') },
        ...{ revision, by: kari.name, at: now },
      });
      expect(await on.store().findReport(report)).toMatchObject({ revision, contentHash, lastChange: now });
    });

    it('has one effect when it is sent twice, also after a restart, and the same answer', async () => {
      const operations = [set(1, 0, text('x')), addRow(2, 0, row(1)), set(3, 0, text('no'), { row: 'none' })];
      const first = await on.push(1, ...operations);
      await on.reopen();
      expect(await on.push(1, ...operations)).toEqual(first);
      expect(await on.store().readOperations(report, prefilled, 100)).toHaveLength(2);
    });

    it('keeps the first value and opens a conflict for the one who had not seen it', async () => {
      await on.push(1, set(1, prefilled, text('first')));
      const operations = [set(1, prefilled, text('second'))];
      const answer = await on.store().push(pushOf(on.store(), 2, operations, { author: ola }));
      const [conflict] = await on.store().listConflicts(report);
      expect(answer.results).toEqual([
        {
          seq: 1,
          outcome: 'conflict',
          revision: prefilled + 2,
          conflict: conflict?.id,
          current: { value: text('first'), revision: prefilled + 1 },
        },
      ]);
      expect(conflict).toMatchObject({ mine: text('second'), theirs: text('first'), column: 'a' });
      expect(conflict).toMatchObject({ mineBy: ola.name, theirsBy: kari.name, at: now });
      expect(await on.valueNow()).toEqual(text('first'));
      expect(await on.store().push(pushOf(on.store(), 2, operations, { author: ola }))).toEqual(answer);
      expect((await on.store().findReport(report))?.openConflicts).toBe(1);
    });

    it('lets a resolution stand and close its conflict, once', async () => {
      await on.push(1, set(1, prefilled, text('first')));
      await on.push(2, set(1, prefilled, text('second')));
      const [conflict] = await on.store().listConflicts(report);
      const { revision, results } = await on.push(
        1,
        resolve(2, prefilled + 2, conflict?.id ?? '', text('both')),
      );
      expect(results).toEqual([{ seq: 2, outcome: 'applied', revision }]);
      expect(await on.valueNow()).toEqual(text('both'));
      expect(await on.store().listConflicts(report)).toEqual([]);
      const again = await on.push(2, resolve(2, revision, conflict?.id ?? '', text('mine')));
      expect(again.results).toEqual([{ seq: 2, outcome: 'rejected', code: 'UNKNOWN_CONFLICT' }]);
    });

    it('shows a deleted row as a conflict that can bring it back', async () => {
      await on.push(1, addRow(1, 3, row(1)), set(2, 3, text('x'), { sheet: 'open', row: row(1) }));
      await on.push(2, set(1, 5, text('y'), { sheet: 'open', row: row(1), column: 'b' }));
      const late = await on.push(1, deleteRow(3, 5, row(1)));
      expect(late.results[0]).toMatchObject({
        outcome: 'conflict',
        current: { value: { t: 'b', v: true } },
      });
      const [conflict] = await on.store().listConflicts(report);
      expect(conflict).toMatchObject({
        row: row(1),
        column: null,
        mine: null,
        theirs: { t: 'b', v: true },
      });
      await on.push(2, resolve(2, late.revision, conflict?.id ?? '', null));
      expect((await on.store().readState(report)).rows).toHaveLength(prefilled);
      const edit = await on.push(3, set(1, 5, text('z'), { sheet: 'open', row: row(1) }));
      expect(edit.results[0]).toMatchObject({ outcome: 'conflict', current: { value: null } });
      const [back] = await on.store().listConflicts(report);
      await on.push(3, resolve(2, edit.revision, back?.id ?? '', text('z')));
      expect(await on.valueNow('a', row(1))).toEqual(text('z'));
      expect(await on.valueNow('b', row(1))).toEqual(text('y'));
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('keeps what it rejects, in the log of rejections and in the chain', async () => {
      const { results, revision } = await on.push(1, set(1, 0, text('x'), { column: 'given' }));
      expect(results).toEqual([{ seq: 1, outcome: 'rejected', code: 'LOCKED_CELL' }]);
      expect(revision).toBe(prefilled);
      expect(await on.store().listRejections(report)).toEqual([
        {
          operation: set(1, 0, text('x'), { column: 'given' }),
          code: 'LOCKED_CELL',
          by: kari.name,
          serverTime: now,
        },
      ]);
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('takes operations until the round closes by the server’s clock, then keeps them as rejected', async () => {
      const onTime = pushOf(on.store(), 1, [set(1, 3, text('x'), { at: '2036-01-01' })], {
        now: round.closes,
      });
      expect((await on.store().push(onTime)).results[0]).toMatchObject({ outcome: 'applied' });
      const late = set(2, 4, text('y'), { at: '2016-01-01' });
      const answer = await on.store().push(pushOf(on.store(), 1, [late], { now: afterClosing }));
      expect(answer.results).toEqual([{ seq: 2, outcome: 'rejected', code: 'CLOSED' }]);
      expect(await on.valueNow()).toEqual(text('x'));
      expect(await on.store().listRejections(report)).toEqual([
        { operation: late, code: 'CLOSED', by: kari.name, serverTime: afterClosing },
      ]);
      expect(await on.store().push(pushOf(on.store(), 1, [late]))).toEqual(answer);
    });

    it('takes operations of a report that was returned, also after the round has closed', async () => {
      await on.store().transition(transitionOf('submit', 'submitted', 3));
      await on.store().transition(transitionOf('return', 'returned', 3, { author: ola }));
      const more = pushOf(on.store(), 1, [set(1, 3, text('x'))], { now: afterClosing });
      expect((await on.store().push(more)).results[0]).toMatchObject({ outcome: 'applied' });
    });

    it('stores a sensitive value nowhere and still knows the operation again', async () => {
      const operation = set(1, 0, text(`born ${sensitiveText}`));
      const first = await on.push(1, operation);
      expect(first.results).toEqual([{ seq: 1, outcome: 'rejected', code: 'SENSITIVE' }]);
      expect(await on.push(1, operation)).toEqual(first);
      expect(JSON.stringify(await on.store().listRejections(report))).not.toContain(sensitiveText);
    });

    it('is refused whole when it comes from another time, another person or out of turn', async () => {
      await on.push(1, set(1, 3, text('x')));
      const send = (more: object, ...operations: Parameters<typeof pushOf>[2]): Promise<unknown> =>
        refusalOf(on.store().push(pushOf(on.store(), 1, operations, more)));
      const next = set(2, 3, text('y'));
      expect(await send({ epoch: 'old' }, next)).toEqual({
        code: 'EPOCH',
        epoch: on.store().epoch,
        expected: 2,
      });
      expect(await send({ author: ola, epoch: 'old' }, next)).toEqual({ code: 'DEVICE_OF_ANOTHER_USER' });
      expect(await send({}, next, set(4, 3, text('z')))).toEqual({ code: 'SEQUENCE_GAP', expected: 3 });
      expect(await send({}, set(1, 3, text('other')), next)).toEqual({ code: 'MUTATION_ID_REUSE', seq: 1 });
      expect(await send({}, next, set(3, 5, text('z')))).toEqual({ code: 'BASE', revision: 4 });
      expect(await send({ report: 'none' }, next)).toBeInstanceOf(UnknownReport);
      expect(await on.store().readOperations(report, 0, 100)).toHaveLength(4);
    });

    it('orders pushes that come at once, each with its own revision', async () => {
      const pushes = [1, 2, 3, 4, 5].map((n) =>
        on.push(n, set(1, 3, text(`v${n}`), { column: n % 2 ? 'a' : 'b' })),
      );
      const answers = await Promise.all(pushes);
      // In which order is nobody's to say.
      expect(answers.map(({ revision }) => revision).sort()).toEqual([4, 5, 6, 7, 8]);
      expect((await on.store().findReport(report))?.openConflicts).toBe(3);
    });
  });

  describe('reading back', () => {
    it('gives the cells of any revision', async () => {
      await on.push(1, set(1, 3, text('x')), set(2, 3, text('y')), addRow(3, 3, row(1)));
      const at = async (revision: number) =>
        (await on.store().readState(report, revision)).cells.find(({ column }) => column === 'a')?.value;
      expect([await at(3), await at(4), await at(5)]).toEqual([undefined, text('x'), text('y')]);
      expect((await on.store().readState(report, 5)).rows).toHaveLength(3);
      expect(await on.store().readState(report, 6)).toEqual(await on.store().readState(report));
    });

    it('gives the log in order, in pages', async () => {
      await on.push(1, set(1, 3, text('x')), set(2, 3, text('y')), set(3, 3, null));
      const page = await on.store().readOperations(report, 4, 1);
      expect(page).toEqual([
        {
          revision: 5,
          operation: set(2, 3, text('y')),
          outcome: 'applied',
          by: kari.name,
          serverTime: now,
        },
      ]);
    });
  });
}
