import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestRuleSet } from '../../../shared/rules/rules-for.ts';
import { number, text } from '../../../shared/value.ts';
import { nextGrantForm } from '../../server/forms/next-grant-form.ts';
import { controller, region, wholeLine } from '../../server/http/story.ts';
import {
  beginStory,
  endStory,
  onServer,
  place,
  reporterWithReport,
  sync,
  type,
  typeWholeLine,
  type PaneStory,
} from './pane-story.ts';

let story: PaneStory;
beforeEach(async () => {
  story = await beginStory();
});
afterEach(() => endStory(story));

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
});
