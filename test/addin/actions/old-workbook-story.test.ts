import { describe, expect, it } from 'vitest';
import { openReport } from '../../../addin/actions/open-report.ts';
import { runAction } from '../../../addin/actions/run-action.ts';
import { reporterA } from '../../server/http/story.ts';
import { onServer, paneOf, reporterWithReport, storyPerTest, sync } from './pane-story.ts';

const story = storyPerTest();

describe('a workbook that counts its days from 1904', () => {
  it('is told of at once, and nothing is read from it or sent', async () => {
    story.host.model.countsFrom1904 = true;
    const test = await reporterWithReport(story);
    await sync(test);
    const { message } = test.pane.store.getState();
    expect(message?.text).toContain('fra 1904');
    expect(test.report().sync).toMatchObject({ phase: 'stopped', pending: 0 });
    expect(await onServer(story)).toEqual({});
  });

  it('is told of again when the report is opened in it later', async () => {
    story.host.model.countsFrom1904 = true;
    await reporterWithReport(story);
    const later = await paneOf(story, reporterA);
    await runAction(later.pane, 'opening', () => openReport(later.pane, story.round.reportA));
    expect(later.pane.store.getState().message?.text).toContain('Åpne en ny, tom arbeidsbok');
  });

  it('is no matter in one that counts from 1900', async () => {
    const test = await reporterWithReport(story);
    await sync(test);
    expect(test.report().sync.phase).toBe('idle');
    expect(test.pane.store.getState().message).toBeNull();
  });
});
