import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/questions.ts';
import { number, text } from '../../shared/value.ts';
import { RevisionMoved, type RoundRecord } from '../../server/reports/store.ts';
import { refusalOf, type OpenStore } from './open-store.ts';
import { addRow, eva, kari, now, ola, report, round, row, set, transitionOf } from './small-round.ts';

const about = (column: string, more: Partial<Question> = {}): Question => {
  const question = `Why “${column}”?`;
  return { sheet: 'fixed', row: 'r1', column, question, value: text('x'), by: ola.name, at: now, ...more };
};

/** Reports that come back with questions about single cells. */
export function describeQuestions(on: OpenStore): void {
  const send = async (revision: number) =>
    on.store().transition(transitionOf('submit', 'submitted', revision, { seenQuestions: await asked() }));
  const giveBack = (revision: number, ...questions: readonly Question[]) =>
    on.store().transition(transitionOf('return', 'returned', revision, { author: ola, questions }));
  const openAll = (revision: number) =>
    on.store().transition(transitionOf('openAll', 'returned', revision, { author: ola }));
  const asked = async () => (await on.store().findReport(report))?.questions ?? [];
  const codeOf = async (...operation: Parameters<typeof set>) => {
    const { results } = await on.push(1, set(...operation));
    return results.map((result) => (result.outcome === 'rejected' ? result.code : result.outcome))[0];
  };

  describe('a return with questions', () => {
    it('keeps them with the report and its event, and opens their cells alone', async () => {
      await on.push(1, set(1, 3, text('x')));
      await send(4);
      const returned = await giveBack(4, about('a'));
      expect(returned).toMatchObject({ state: 'returned', questions: [about('a')] });
      await on.reopen();
      expect(await asked()).toEqual([about('a')]);
      expect((await on.store().listEvents(report)).map(({ questions }) => questions)).toEqual([
        [],
        [about('a')],
      ]);
      expect(await codeOf(2, 4, text('y'), { column: 'b' })).toBe('NOT_ASKED');
      const line = await on.push(1, addRow(3, 4, row(1)));
      expect(line.results).toEqual([{ seq: 3, outcome: 'rejected', code: 'NOT_ASKED' }]);
      expect(await codeOf(4, 4, text('y'))).toBe('applied');
      expect((await on.store().listRejections(report)).map(({ code }) => code)).toEqual([
        'NOT_ASKED',
        'NOT_ASKED',
      ]);
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('still holds when the report was sent and taken back', async () => {
      await send(3);
      await giveBack(3, about('a'));
      await send(3);
      await on.store().transition(transitionOf('recall', 'draft', 3));
      expect(await asked()).toEqual([about('a')]);
      expect(await codeOf(1, 3, text('y'), { column: 'b' })).toBe('NOT_ASKED');
      expect(await openAll(3)).toMatchObject({ state: 'returned', questions: [] });
    });

    it('is not passed over by a report that was sent before anybody had seen it', async () => {
      await send(3);
      await giveBack(3, about('a'));
      const seenQuestions = await asked();
      await giveBack(3, about('b'));
      const late = on.store().transition(transitionOf('submit', 'submitted', 3, { seenQuestions }));
      expect(await refusalOf(late)).toEqual(new RevisionMoved(3));
      await openAll(3);
      const whole = on.store().transition(transitionOf('submit', 'submitted', 3, { seenQuestions }));
      expect(await refusalOf(whole)).toEqual(new RevisionMoved(3));
      expect(await send(3)).toMatchObject({ state: 'submitted', questions: [] });
    });

    it('is the same under its key whenever it is asked, and another when something else is', async () => {
      await send(3);
      const first = transitionOf('return', 'returned', 3, { author: ola, questions: [about('a')] });
      await on.store().transition(first);
      const later = about('a', { at: '2026-01-15T10:00:01.000Z', value: null });
      expect(await on.store().transition({ ...first, questions: [later] })).toMatchObject({
        questions: [about('a')],
      });
      for (const questions of [[], [about('b')], [about('a', { question: 'Really?' })]]) {
        const other = on.store().transition({ ...first, questions });
        expect(await refusalOf(other)).toEqual({ code: 'KEY_REUSED' });
      }
      expect(await on.store().listEvents(report)).toHaveLength(2);
    });

    it('ends when the report is opened again after it was approved', async () => {
      await send(3);
      await giveBack(3, about('a'));
      await send(3);
      await on.store().transition(transitionOf('approve', 'approved', 3, { author: ola }));
      await on.store().transition(transitionOf('askToReopen', 'approved', 3, { author: ola }));
      expect(await asked()).toEqual([about('a')]);
      await on.store().transition(transitionOf('reopen', 'returned', 3, { author: eva }));
      expect(await asked()).toEqual([]);
      expect(await codeOf(1, 3, text('y'), { column: 'b' })).toBe('applied');
    });

    it('ends with the next return, whole or with other questions', async () => {
      await send(3);
      await giveBack(3, about('a'));
      await send(3);
      await giveBack(3, about('b'));
      expect(await asked()).toEqual([about('b')]);
      await send(3);
      await giveBack(3);
      expect(await asked()).toEqual([]);
      expect(await codeOf(1, 3, text('y'), { column: 'b' })).toBe('applied');
    });

    it('can be followed by more questions, and by the whole, before the report is sent', async () => {
      await send(3);
      await giveBack(3, about('a'));
      const again = about('b', { question: 'And why “b”?' });
      await giveBack(3, again);
      expect(await asked()).toEqual([about('a'), again]);
      const refused = { code: 'STATE', state: 'returned' };
      expect(await refusalOf(giveBack(3))).toEqual(refused);
      await openAll(3);
      expect(await asked()).toEqual([]);
      expect(await refusalOf(openAll(3))).toEqual(refused);
      expect(await refusalOf(giveBack(3, about('a')))).toEqual(refused);
      expect(await on.store().verifyChain(report)).toBeNull();
    });

    it('follows the report to another version of the form, in its units and without what is gone', async () => {
      const priced: RoundRecord = { ...round, id: 'priced', form: 'priced', formVersion: '1' };
      const prefill = [{ sheet: 'goods', row: 'r1', column: 'name', value: text('Bed') }];
      await on.store().createRound(priced, [{ id: 'goods', organisation: 'a', prefill }], ola);
      const move = (transition: 'submit' | 'return', questions: readonly Question[] = []) => {
        const to = transition === 'submit' ? 'submitted' : 'returned';
        return on.store().transition(transitionOf(transition, to, 1, { report: 'goods', questions }));
      };
      await move('submit');
      const price = about('price', { sheet: 'goods', value: number('1500') });
      await move('return', [price, about('note', { sheet: 'goods' })]);
      const versions = { from: { formVersion: '1', ruleSet: 1 }, to: { formVersion: '2', ruleSet: 1 } };
      await on.store().moveRound({ round: priced.id, ...versions, by: kari, now });
      const { questions } = (await on.store().findReport('goods')) ?? {};
      expect(questions).toEqual([{ ...price, value: number('1.5') }]);
      expect(await on.store().verifyChain('goods')).toBeNull();
    });
  });
}
