import { describe, expect, it } from 'vitest';
import { writeQuestion } from '../../../addin/actions/ask-questions.ts';
import { resolveConflict, restoreRejected } from '../../../addin/actions/change-in-report.ts';
import { newestRuleSet } from '../../../shared/rules/rules-for.ts';
import { number, text } from '../../../shared/value.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { nextGrantForm } from '../../server/forms/next-grant-form.ts';
import {
  controller,
  newDevice,
  push,
  pushLine,
  region,
  reporterA,
  wholeLine,
} from '../../server/http/story.ts';
import {
  onServer,
  place,
  reporterWithReport,
  storyPerTest,
  sync,
  type,
  typeWholeLine,
} from './pane-story.ts';

const story = storyPerTest();

/** The controller releases amounts in thousands and goes on with them in the round. */
async function moveRound(): Promise<void> {
  const { server, round } = story;
  const { tenant, object } = server.subjectOf(controller);
  const by = { tenant, object, name: 'Kontroller' };
  await server.store.releaseForm({ form: nextGrantForm, owner: region, by, now: server.clock.now });
  const from = { formVersion: '1', ruleSet: newestRuleSet };
  const body = { from, to: { ...from, formVersion: '2' } };
  const reply = await server.as(controller)('POST', `/api/v1/rounds/${round.round}/versions`, { body });
  if (reply.status !== 200) throw new Error(reply.text);
}

describe('a round that goes on with another version while its report is open', () => {
  it('lays the sheets out anew with what the server has lifted', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    await moveRound();
    await sync(test);
    expect(test.report().form.version).toBe('2');
    expect((await place(test, 'amount')).value).toBe(1000);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
    const { message } = test.pane.store.getState();
    expect(message?.kind).toBe('success');
    expect(message?.text).toContain('versjon 2');
    expect(test.report().findings?.map(({ column }) => column)).toContain('share');
  });

  it('lifts what was typed and not yet sent, and sends it once', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    test.network.isUp = false;
    await type(story, test, 'amount', '2500000');
    await sync(test);
    expect(test.report().sync.pending).toBe(1);
    await moveRound();
    test.network.isUp = true;
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(2500);
    expect(await onServer(story)).toMatchObject({ ...wholeLine, amount: number('2500') });
    expect(test.report().conflicts).toEqual([]);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
  });

  it('lifts a decision that was made and not yet sent', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('900000') },
    ]);
    await type(story, test, 'amount', '2500000');
    await sync(test);
    const [conflict] = test.report().conflicts;
    if (conflict === undefined) throw new Error('There is no conflict.');
    test.network.isUp = false;
    await resolveConflict(test.pane, conflict, 'other');
    await moveRound();
    test.network.isUp = true;
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(2500);
    expect(await onServer(story)).toMatchObject({ ...wholeLine, amount: number('2500') });
    expect(test.report().conflicts).toEqual([]);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
  });

  it('keeps the old sheets beside the new ones when something typed has no room', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    test.network.isUp = false;
    await type(story, test, 'contributions', 'To årsverk');
    await sync(test);
    await moveRound();
    test.network.isUp = true;
    await sync(test);
    expect(test.report().form.version).toBe('2');
    expect(test.pane.store.getState().message).toMatchObject({ kind: 'warning' });
    const kept = story.host.model.sheet('Prosjekter (tidligere)');
    const columns = [...Array(30).keys()].map((column) => kept.cells.content(5, column).value);
    expect(columns).toContain('To årsverk');
    expect(await onServer(story)).not.toHaveProperty('contributions');
    expect(await onServer(story)).toMatchObject({ title: text('Sekretariat for helsefellesskapet') });
  });

  it('tells what a pane left behind that has no room, when the report is opened elsewhere', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    test.network.isUp = false;
    await type(story, test, 'contributions', 'To årsverk');
    await type(story, test, 'amount', '2500000');
    await sync(test);
    await test.pane.open.session?.close();
    await moveRound();
    story.host = freshHost();
    const again = await reporterWithReport(story);
    await sync(again);
    expect(again.report().rejections).toMatchObject([
      { column: 'contributions', value: text('To årsverk'), code: 'UNKNOWN_CELL' },
    ]);
    // Nobody knows what its author saw, so nothing is replaced.
    expect(again.report().conflicts).toMatchObject([{ column: 'amount', mine: number('2500') }]);
    for (const rejection of again.report().rejections) await restoreRejected(again.pane, rejection);
    expect(again.report()).toMatchObject({ rejections: [], sync: { phase: 'idle', pending: 0 } });
  });

  it('still has what was about to be asked', async () => {
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    const test = await reporterWithReport(story);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    const question = { sheet: 'projects', row, column: 'amount', address: 'D6', question: 'Er det riktig?' };
    writeQuestion(test.pane, question);
    await moveRound();
    await sync(test);
    expect(test.report().form.version).toBe('2');
    expect(test.report().asking).toEqual([{ ...question, address: null }]);
  });
});
