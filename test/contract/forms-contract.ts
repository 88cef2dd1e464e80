import { describe, expect, it } from 'vitest';
import type { RoundMove } from '../../server/forms/form-store.ts';
import { FormVersionTaken, RoundMoveRefused } from '../../server/forms/form-store.ts';
import type { RoundRecord } from '../../server/reports/store.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { CellValue } from '../../shared/value.ts';
import { date, number, text } from '../../shared/value.ts';
import type { OpenStore } from './open-store.ts';
import { pricedForms } from './priced-form.ts';
import { kari, now, ola, pushOf, resolve, round } from './small-round.ts';

const [first, second] = pricedForms;
const released = { form: first, owner: 'region', by: ola, now };

/** Versions of forms, and rounds that go on with another one. */
export function describeForms(on: OpenStore): void {
  describe('forms', () => {
    it('keeps each released version as it was, in the order of release', async () => {
      const one = await on.store().releaseForm(released);
      const two = await on.store().releaseForm({ ...released, form: second, owner: 'other' });
      expect(one).toMatchObject({ number: 1, owner: 'region', releasedAt: now, releasedBy: ola.name });
      expect(JSON.parse(one.definition)).toEqual(first);
      expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
      await on.reopen();
      expect(await on.store().listFormVersions(0)).toEqual([one, two]);
      expect(await on.store().listFormVersions(1)).toEqual([two]);
      expect(await on.store().listFormVersions(2)).toEqual([]);
    });

    it('releases a version once', async () => {
      await on.store().releaseForm(released);
      await expect(on.store().releaseForm({ ...released, by: kari })).rejects.toThrow(FormVersionTaken);
      expect(await on.store().listFormVersions(0)).toHaveLength(1);
    });
  });

  describe('a round that goes on with another version', () => {
    const priced: RoundRecord = { ...round, id: 'priced', form: 'priced', formVersion: '1' };
    const move: RoundMove = {
      round: priced.id,
      from: { formVersion: '1', ruleSet: 1 },
      to: { formVersion: '2', ruleSet: 2 },
      by: ola,
      now: '2026-01-20T10:00:00.000Z',
    };
    const open = async (): Promise<void> => {
      const prefill = [{ sheet: 'goods', row: 'r1', column: 'name', value: text('Bed') }];
      const reports = ['a', 'b'].map((id) => ({ id: `priced-${id}`, organisation: id, prefill }));
      await on.store().createRound(priced, reports, ola);
    };
    const at = { kind: 'set', base: 1, source: 'edit', at: now, sheet: 'goods', row: 'r1' } as const;
    const filled: readonly Operation[] = [
      { ...at, seq: 1, column: 'price', value: number('1500') },
      { ...at, seq: 2, column: 'note', value: text('Two of them') },
    ];
    const fill = () => on.store().push({ ...pushOf(on.store(), 5, filled), report: 'priced-a' });
    const cells = async (report: string) => {
      const state = await on.store().readState(report);
      return Object.fromEntries(state.cells.map(({ column, value }) => [column, value]));
    };

    it('lifts what is written and leaves the rest, in the name of whoever moved it', async () => {
      await open();
      await fill();
      expect(await on.store().moveRound(move)).toMatchObject({ id: 'priced', formVersion: '2', ruleSet: 2 });
      await on.reopen();
      expect(await on.store().findRound('priced')).toMatchObject({ formVersion: '2', ruleSet: 2 });
      expect(await cells('priced-a')).toEqual({ name: text('Bed'), price: number('1.5'), note: null });
      expect(await cells('priced-b')).toEqual({ name: text('Bed') });
      const log = await on.store().readOperations('priced-a', 3, 10);
      expect(log.map(({ by, operation, outcome }) => [by, operation.kind, outcome])).toEqual([
        [ola.name, 'set', 'applied'],
        [ola.name, 'set', 'applied'],
      ]);
      expect(await on.store().verifyChain('priced-a')).toBeNull();
      expect(await on.store().listConflicts('priced-a')).toEqual([]);
    });

    it('is moved once, even when two ask at the same time', async () => {
      await open();
      await fill();
      const [one, other] = await Promise.allSettled([on.store().moveRound(move), on.store().moveRound(move)]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(await cells('priced-a')).toMatchObject({ price: number('1.5') });
      await expect(on.store().moveRound(move)).rejects.toMatchObject({ refusal: { code: 'MOVED' } });
    });

    it('can be moved back, and what was emptied stays findable in the log', async () => {
      await open();
      await fill();
      await on.store().moveRound(move);
      await on.store().moveRound({ ...move, from: move.to, to: move.from });
      await on.store().moveRound(move);
      expect(await cells('priced-a')).toMatchObject({ price: number('1.5'), note: null });
      const log = await on.store().readOperations('priced-a', 0, 50);
      expect(log.map(({ operation }) => (operation.kind === 'set' ? operation.value : null))).toContainEqual(
        text('Two of them'),
      );
    });

    it('takes nothing that was written for the old version, also when it was on its way', async () => {
      await open();
      const [moved, pushed] = await Promise.allSettled([on.store().moveRound(move), fill()]);
      expect(moved.status).toBe('fulfilled');
      expect(pushed).toMatchObject({
        reason: { refusal: { code: 'FORM_VERSION', theirs: '1', ours: '2' } },
      });
      expect(await cells('priced-a')).toEqual({ name: text('Bed') });
    });

    it('leaves what a column does not understand where it is, for the rules to tell', async () => {
      await open();
      const odd: Operation = { ...at, seq: 1, column: 'price', value: date('2025-10-15') };
      await on.store().push({ ...pushOf(on.store(), 5, [odd]), report: 'priced-a' });
      await on.store().moveRound(move);
      expect(await cells('priced-a')).toMatchObject({ price: date('2025-10-15') });
      expect(await on.store().readOperations('priced-a', 2, 10)).toEqual([]);
    });

    /** A second pane writes without having seen the first one's cells: both its values wait. */
    const disagree = async (price: CellValue) => {
      await open();
      await fill();
      const late: readonly Operation[] = [
        { ...at, seq: 1, column: 'price', value: price },
        { ...at, seq: 2, column: 'note', value: text('Three of them') },
      ];
      await on.store().push({ ...pushOf(on.store(), 6, late, { author: ola }), report: 'priced-a' });
    };

    it('lifts what waits for a decision, and closes what it has no room for', async () => {
      await disagree(number('2500000'));
      await on.store().moveRound(move);
      await on.reopen();
      const [conflict, ...others] = await on.store().listConflicts('priced-a');
      expect(others).toEqual([]);
      expect(conflict).toMatchObject({
        column: 'price',
        mine: number('2500'),
        theirs: number('1.5'),
        mineBy: ola.name,
      });
      expect(await cells('priced-a')).toMatchObject({ price: number('1.5'), note: null });
      expect(await on.store().findReport('priced-a')).toMatchObject({ openConflicts: 1 });
      expect(await on.store().verifyChain('priced-a')).toBeNull();
    });

    it('lifts what waits again when it goes on again, and it can then be decided', async () => {
      await disagree(number('2500000'));
      await on.store().moveRound(move);
      await on.store().moveRound({ ...move, from: move.to, to: move.from });
      const [conflict] = await on.store().listConflicts('priced-a');
      expect(conflict).toMatchObject({ column: 'price', mine: number('2500000'), theirs: number('1500') });
      const { revision = 0 } = (await on.store().findReport('priced-a')) ?? {};
      const decision = resolve(3, revision, conflict?.id ?? '', number('2500000'));
      await on.store().push({ ...pushOf(on.store(), 6, [decision], { author: ola }), report: 'priced-a' });
      expect(await cells('priced-a')).toMatchObject({ price: number('2500000') });
      expect(await on.store().listConflicts('priced-a')).toEqual([]);
      expect(await on.store().verifyChain('priced-a')).toBeNull();
    });

    it('stays where it is while a report of it is delivered', async () => {
      await open();
      await on.store().transition({
        report: 'priced-b',
        transition: 'submit',
        to: 'submitted',
        revision: 1,
        seenQuestions: [],
        author: kari,
        reason: null,
        explanations: [],
        questions: [],
        late: false,
        requestKey: '00000000-0000-4000-e000-000000000001',
        now,
      });
      const refused = on.store().moveRound(move);
      await expect(refused).rejects.toThrow(RoundMoveRefused);
      await expect(refused).rejects.toMatchObject({ refusal: { code: 'DELIVERED', organisations: ['b'] } });
      expect(await on.store().findRound('priced')).toEqual(priced);
    });
  });
}
