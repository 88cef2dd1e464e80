import { describe, expect, it } from 'vitest';
import { layOutAgain } from '../../../addin/actions/change-in-report.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { pushLine, reporterA, reporterB, wholeLine } from '../../server/http/story.ts';
import {
  endStory,
  onServer,
  paneOf,
  place,
  reporterWithReport,
  storyPerTest,
  sync,
  type,
  typeWholeLine,
} from './pane-story.ts';

const story = storyPerTest();

const earlier = 'Prosjekter (tidligere)';
const sheetNames = () => story.host.model.sheets.map(({ name }) => name);
const messageOf = (test: Awaited<ReturnType<typeof paneOf>>) => test.pane.store.getState().message?.text;

/** Somebody has written over the hidden sheet that says which report this is. */
function damageMeta(): void {
  const meta = story.host.model.sheet('_meta');
  meta.cells.write(7, 1, { value: '999', formula: null });
  expect(meta.cells.content(7, 0).value).toBe('revision');
}

describe('a workbook whose sheets are replaced', () => {
  it('keeps as the user’s own what was typed and never sent, when it no longer says which report it is', async () => {
    const first = await reporterWithReport(story);
    await first.pane.open.session?.close();
    await typeWholeLine(story, first);
    damageMeta();
    const again = await paneOf(story, reporterA);
    await openReport(again.pane, story.round.reportA);
    expect(sheetNames()).toEqual(expect.arrayContaining([earlier, 'Prosjekter']));
    expect(sheetNames().filter((name) => name.includes('tidligere'))).toEqual([earlier]);
    const kept = story.host.model.sheet(earlier);
    expect(kept).toMatchObject({ protection: null, visibility: 'Visible' });
    expect(kept.cells.content(5, 1).value).toBe('Sekretariat for helsefellesskapet');
    expect(kept.cells.content(5, 3).value).toBe(1000000);
    expect([kept.cells.content(0, 0).value, kept.cells.content(5, 0).value]).toEqual(['', '']);
    expect(messageOf(again)).toContain(`«${earlier}»`);
    expect((await place(again, 'amount')).value).not.toBe(1000000);
    await sync(again);
    expect(await onServer(story)).toEqual({});
    expect(again.report().damage).toEqual([]);
  });

  it('keeps nothing when the server has it all', async () => {
    const first = await reporterWithReport(story);
    await typeWholeLine(story, first);
    await sync(first);
    await first.pane.open.session?.close();
    damageMeta();
    const again = await paneOf(story, reporterA);
    await openReport(again.pane, story.round.reportA);
    expect(sheetNames()).not.toContain(earlier);
    expect(messageOf(again)).toBeUndefined();
    expect((await place(again, 'amount')).value).toBe(1000000);
  });

  it('keeps what was typed in another report that this user may not see', async () => {
    const first = await reporterWithReport(story);
    await first.pane.open.session?.close();
    await typeWholeLine(story, first);
    const other = await paneOf(story, reporterB);
    await openReport(other.pane, story.round.reportB);
    expect(story.host.model.sheet(earlier).cells.content(5, 3).value).toBe(1000000);
    expect(messageOf(other)).toContain(earlier);
    await sync(other);
    expect(other.report()).toMatchObject({ damage: [], sync: { phase: 'idle', pending: 0 } });
  });

  it('keeps both copies when it happens twice', async () => {
    for (const written of ['første', 'andre']) {
      const test = await reporterWithReport(story);
      await test.pane.open.session?.close();
      await type(story, test, 'title', written);
      damageMeta();
      await endStory(story);
    }
    const last = await paneOf(story, reporterA);
    await openReport(last.pane, story.round.reportA);
    expect(story.host.model.sheet(earlier).cells.content(5, 1).value).toBe('første');
    expect(story.host.model.sheet(`${earlier} (2)`).cells.content(5, 1).value).toBe('andre');
  });

  it('keeps a column that could not be read, with its sums as they were', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    const { model } = story.host;
    const ids = model.sheet('Prosjekter').cells;
    ids.write(0, 3, { value: 'noe annet', formula: null });
    await sync(test);
    expect(test.report().damage).toHaveLength(1);
    await layOutAgain(test.pane);
    expect(test.report().damage).toEqual([]);
    const kept = model.sheet(earlier);
    expect(kept.cells.content(5, 3).value).toBe(1000000);
    expect(kept.cells.content(3, 3)).toEqual({ value: 1000000, formula: null });
  });

  it('shows what waits without a connection when it is laid out again, and sends it later', async () => {
    const test = await reporterWithReport(story);
    test.network.isUp = false;
    await typeWholeLine(story, test);
    await sync(test);
    await layOutAgain(test.pane);
    expect((await place(test, 'amount')).value).toBe(1000000);
    expect(sheetNames()).not.toContain(earlier);
    test.network.isUp = true;
    await sync(test);
    expect(await onServer(story)).toMatchObject(wholeLine);
  });

  it('keeps nothing when another has added a line that there was no room for', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    await sync(test);
    expect(sheetNames()).not.toContain(earlier);
  });
});
