import { describe, expect, it } from 'vitest';
import { isNews } from '../../../addin/actions/listen-for-pokes.ts';
import { number } from '../../../shared/value.ts';
import {
  controller,
  moveReport,
  newDevice,
  push,
  pushLine,
  reporterA,
  wholeLine,
} from '../../server/http/story.ts';
import { place, reporterWithReport, storyPerTest, sync, typeWholeLine } from './pane-story.ts';

const story = storyPerTest();
/** Far less than the minute after which a pane asks by itself. */
const soon = { timeout: 10_000, interval: 50 };

describe('a pane that is told of changes', () => {
  it('shows what another pane has saved without being asked to', async () => {
    const mine = await reporterWithReport(story, { hearsPokes: true });
    await typeWholeLine(story, mine);
    await sync(mine);
    const { id } = mine.report().content.sheets['projects']?.rows[0] ?? { id: '' };
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row: id, column: 'amount', value: number('900000') },
    ]);
    await expect.poll(async () => (await place(mine, 'amount')).value, soon).toBe(900000);
  });

  it('hears that the report was sent and returned, though no figure has changed', async () => {
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    const mine = await reporterWithReport(story, { hearsPokes: true });
    expect((await moveReport(story.server, reporterA, story.round.reportA, 'submit')).status).toBe(200);
    await expect.poll(() => mine.report().summary.mayEdit, soon).toBe(false);
    const reason = { body: { reason: 'Hva er dette?' } };
    await moveReport(story.server, controller, story.round.reportA, 'return', reason);
    await expect.poll(() => mine.report().summary.state, soon).toBe('returned');
    expect(mine.report().events.at(-1)?.reason).toBe('Hva er dette?');
  });

  it('has no news in what it has saved itself', async () => {
    const { report } = await reporterWithReport(story);
    const { revision, state, formVersion } = report().summary;
    const here = { revision, state, formVersion, reopeningAskedAt: null, questionsAt: null };
    expect(isNews(report(), here)).toBe(false);
    expect(isNews(report(), { ...here, revision: revision - 1 })).toBe(false);
    const elsewhere = [
      { revision: revision + 1 },
      { state: 'returned' as const },
      { formVersion: '2' },
      { reopeningAskedAt: '2026-01-15T10:00:00.000Z' },
      { questionsAt: '2026-01-15T10:00:00.000Z' },
    ];
    for (const there of elsewhere) {
      expect(isNews(report(), { ...here, ...there })).toBe(true);
    }
  });
});

describe('a pane that cannot be told of changes', () => {
  it('finds them when it asks, also that the report was sent', async () => {
    const { pane, report } = await reporterWithReport(story);
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    await moveReport(story.server, reporterA, story.round.reportA, 'submit');
    expect(report().content.sheets['projects']?.rows).toEqual([]);
    await pane.open.session?.syncNow();
    expect(report().content.sheets['projects']?.rows).toHaveLength(1);
    await moveReport(story.server, reporterA, story.round.reportA, 'recall');
    await pane.open.session?.syncNow();
    expect(report().summary.state).toBe('draft');
    expect(pane.store.getState().message).toBeNull();
  });
});
