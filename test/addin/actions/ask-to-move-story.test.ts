import { describe, expect, it } from 'vitest';
import { loadRound } from '../../../addin/actions/load-lists.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { runAction } from '../../../addin/actions/run-action.ts';
import { moveReport, sendReport } from '../../../addin/actions/send-report.ts';
import type { Client } from '../../../addin/server/client.ts';
import { Offline } from '../../../addin/server/problems.ts';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { approverA, controller, pushLine, reporterA } from '../../server/http/story.ts';
import { secondController, wholeLine } from '../../server/http/story.ts';
import * as onServer from '../../server/http/story.ts';
import { paneOf, reporterWithReport, storyPerTest, typeWholeLine } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();
const soon = { timeout: 5_000 };

/** The same pane on a network that loses the answer to the next move. */
function losingAnAnswer({ pane }: TestPane): TestPane['pane'] {
  let isNext = true;
  const { client } = pane;
  const call: Client['call'] = async (endpoint, request) => {
    const answer = await client.call(endpoint, request);
    if (endpoint.path !== endpoints.transition.path || !isNext) return answer;
    isNext = false;
    throw new Offline('The answer was lost.');
  };
  return { ...pane, client: { ...client, call } };
}

const movesOf = async (): Promise<readonly string[]> => {
  const reply = await story.server.as(reporterA)('GET', `/api/v1/reports/${story.round.reportA}`);
  return reply.json.events.map(({ transition }) => transition);
};

describe('a report whose answer was lost when it was sent', () => {
  it('is not sent again when a colleague has recalled it and the user presses again, but when they do so knowing it', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    const pane = losingAnAnswer(test);
    expect(await runAction(pane, 'sending', () => sendReport(pane))).toBe(false);
    await onServer.moveReport(story.server, reporterA, story.round.reportA, 'recall');
    await sendReport(pane);
    expect(await movesOf()).toEqual(['submit', 'recall']);
    expect(test.report().summary.state).toBe('draft');
    expect(pane.store.getState().message).toMatchObject({ kind: 'warning' });
    expect(pane.store.getState().message?.text).toContain('noen har flyttet rapporten siden');
    await sendReport(pane);
    expect(await movesOf()).toEqual(['submit', 'recall', 'submit']);
    expect(pane.store.getState().message).toMatchObject({ kind: 'success' });
  });

  it('stands as it was returned, when it is asked for again with another reason', async () => {
    const { reportA } = story.round;
    await pushLine(story.server, reporterA, reportA, wholeLine);
    await onServer.moveReport(story.server, reporterA, reportA, 'submit');
    const test = await paneOf(story, controller);
    const pane = losingAnAnswer(test);
    await loadRound(pane, story.round.round);
    const unit = () => {
      const found = pane.store.getState().round?.reports.find(({ id }) => id === reportA);
      if (found === undefined) throw new Error('The unit is not in the round.');
      return found;
    };
    const seen = unit();
    await runAction(pane, 'working', () => moveReport(pane, seen, 'return', 'Se på linje 1.'));
    const isDone = await runAction(pane, 'working', () => moveReport(pane, seen, 'return', 'Se på linje 2.'));
    expect(isDone).toBe(false);
    expect(pane.store.getState().message?.text).toContain('Det du først ba om, er gjort.');
    expect(unit().state).toBe('returned');
    expect(await movesOf()).toEqual(['submit', 'return']);
  });
});

describe('a reopening in the pane', () => {
  it('is asked for by one controller, heard of by another who has the report open, and confirmed', async () => {
    const { reportA } = story.round;
    await pushLine(story.server, reporterA, reportA, wholeLine);
    await onServer.moveReport(story.server, reporterA, reportA, 'submit');
    await onServer.moveReport(story.server, approverA, reportA, 'approve');
    const second = await paneOf(story, secondController, { hearsPokes: true });
    await openReport(second.pane, reportA);
    const host = story.host;
    story.host = freshHost();
    const first = await paneOf(story, controller);
    await loadRound(first.pane, story.round.round);
    const unit = first.pane.store.getState().round?.reports.find(({ id }) => id === reportA);
    if (unit === undefined) throw new Error('The unit is not in the round.');
    expect(unit.mayDo).toEqual(['lock', 'askToReopen']);
    await moveReport(first.pane, unit, 'askToReopen', 'Linje 1 er feil.');
    expect(first.pane.store.getState().message?.text).toContain('En annen controller må bekrefte');
    story.host = host;
    await expect.poll(() => second.report().summary.mayDo, soon).toContain('reopen');
    expect(second.report().summary.reopeningAsked).toMatchObject({
      by: 'Controller HSØ',
      reason: 'Linje 1 er feil.',
      isOwn: false,
    });
    await moveReport(second.pane, second.report().summary, 'reopen', 'Linje 1 er feil.');
    expect(second.report().summary.state).toBe('returned');
    expect(await movesOf()).toEqual(['submit', 'approve', 'askToReopen', 'reopen']);
  });
});
