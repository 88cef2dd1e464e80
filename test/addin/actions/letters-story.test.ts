import { describe, expect, it } from 'vitest';
import { loadRound } from '../../../addin/actions/load-lists.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { copyLetter, loadLetters, reloadLetters } from '../../../addin/actions/round-letters.ts';
import { moveReport } from '../../../addin/actions/send-report.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { approverA, controller, pushLine, reporterA } from '../../server/http/story.ts';
import { secondController, wholeLine } from '../../server/http/story.ts';
import * as onServer from '../../server/http/story.ts';
import { paneOf, storyPerTest } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();

function known({ pane }: TestPane) {
  const { letters } = pane.store.getState();
  return Object.fromEntries(
    Object.entries(letters?.of ?? {}).map(([kind, all]) => [
      kind,
      all.map(({ report }) => report).toSorted(),
    ]),
  );
}

describe('letters in the round', () => {
  it('are there with the round, so that one click opens a mail program', async () => {
    const test = await paneOf(story, controller);
    await loadRound(test.pane, story.round.round);
    const { reportA, reportB } = story.round;
    expect(known(test)).toEqual({ reminder: [reportA, reportB].toSorted() });
    const letter = test.pane.store.getState().letters?.of.reminder?.[0];
    expect(letter?.mailto).toMatch(/^mailto:\?subject=P%C3%A5minnelse/);
    await loadLetters(test.pane, story.round.round, 'opened');
    expect(known(test)).toMatchObject({ opened: [reportA, reportB].toSorted() });
  });

  it('follow when a report is returned, and are copied with their subject', async () => {
    const { reportA } = story.round;
    await pushLine(story.server, reporterA, reportA, wholeLine);
    expect((await onServer.moveReport(story.server, reporterA, reportA, 'submit')).status).toBe(200);
    expect((await onServer.moveReport(story.server, approverA, reportA, 'approve')).status).toBe(200);
    const reason = { body: { reason: 'Se på linje 1.' } };
    await onServer.moveReport(story.server, secondController, reportA, 'askToReopen', reason);
    const test = await paneOf(story, controller);
    await loadRound(test.pane, story.round.round);
    const unit = test.pane.store.getState().round?.reports.find(({ id }) => id === reportA);
    if (unit === undefined) throw new Error('The unit is not in the round.');
    await moveReport(test.pane, unit, 'reopen', 'Se på linje 1.');
    const { letters, message } = test.pane.store.getState();
    expect(message?.kind).toBe('success');
    expect(known(test)).toMatchObject({ returned: [reportA] });
    const [letter] = letters?.of.returned ?? [];
    if (letter === undefined) throw new Error('There is no letter.');
    await copyLetter(test.pane, letter);
    expect(test.copied).toEqual([`${letter.subject}\n\n${letter.body}`]);
    expect(letter.body).toContain('Begrunnelse:\nSe på linje 1.');
  });

  it('are offered where a report that was opened in Excel is returned, to whoever commissioned it', async () => {
    const { reportA } = story.round;
    await pushLine(story.server, reporterA, reportA, wholeLine);
    await onServer.moveReport(story.server, reporterA, reportA, 'submit');
    const byApprover = await paneOf(story, approverA);
    await openReport(byApprover.pane, reportA);
    await moveReport(byApprover.pane, byApprover.report().summary, 'return', 'Se på linje 1.');
    expect(byApprover.pane.store.getState().letters).toBeNull();

    await onServer.moveReport(story.server, reporterA, reportA, 'submit');
    story.host = freshHost();
    const test = await paneOf(story, controller);
    await openReport(test.pane, reportA);
    await moveReport(test.pane, test.report().summary, 'return', 'Se på linje 1.');
    expect(known(test)).toEqual({ returned: [reportA] });
  });

  it('follow the language that is chosen', async () => {
    const test = await paneOf(story, controller);
    await loadRound(test.pane, story.round.round);
    test.pane.store.dispatch({ kind: 'languageChosen', language: 'en' });
    await reloadLetters(test.pane);
    expect(test.pane.store.getState().letters?.of.reminder?.[0]?.subject).toMatch(/^Reminder: /);
  });
});
