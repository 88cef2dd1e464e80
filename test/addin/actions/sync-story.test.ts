import { describe, expect, it } from 'vitest';
import { resolveConflict, restoreRejected } from '../../../addin/actions/change-in-report.ts';
import { openReport } from '../../../addin/actions/open-report.ts';
import { obstaclesOf } from '../../../addin/open-report.ts';
import { number, text } from '../../../shared/value.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { newDevice, push, pushLine, reporterA, wholeLine } from '../../server/http/story.ts';
import {
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

describe('a report that is kept in step with the server', () => {
  it('loses nothing without a connection, and sends it when the connection is back', async () => {
    const test = await reporterWithReport(story);
    test.network.isUp = false;
    await typeWholeLine(story, test);
    await sync(test);
    expect(test.report().sync).toMatchObject({ phase: 'offline' });
    expect(test.report().sync.pending).toBeGreaterThan(3);
    test.network.isUp = true;
    await sync(test);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
    expect(await onServer(story)).toMatchObject(wholeLine);
  });

  it('shows what another has changed, in the sheet and in the state', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('900000') },
    ]);
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(900000);
    expect(test.report().sync.pending).toBe(0);
    expect(test.report().conflicts).toEqual([]);
  });

  it('shows a line that another has added, and leaves the user where they are', async () => {
    const test = await reporterWithReport(story);
    story.host.user.select('Prosjekter', 'D7');
    await pushLine(story.server, reporterA, story.round.reportA, wholeLine);
    await sync(test);
    expect((await place(test, 'amount')).value).toBe(1000000);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
    const { name, selection } = story.host.model.active;
    expect([name, selection]).toMatchObject(['Prosjekter', { top: 6, left: 3 }]);
  });

  it.each([
    ['other', 800000],
    ['standing', 900000],
  ] as const)('lets the user decide a conflict: %s', async (choice, wanted) => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('900000') },
    ]);
    await type(story, test, 'amount', '800000');
    await sync(test);
    const [conflict] = test.report().conflicts;
    expect(conflict).toMatchObject({ mine: number('800000'), theirs: number('900000') });
    expect((await place(test, 'amount')).value).toBe(900000);
    expect(obstaclesOf(test.report()).map(({ kind }) => kind)).toContain('conflicts');
    if (conflict === undefined) throw new Error('There is no conflict.');
    await resolveConflict(test.pane, conflict, choice);
    expect(test.report().conflicts).toEqual([]);
    expect((await place(test, 'amount')).value).toBe(wanted);
  });

  it('keeps in the sheet what the server does not take, says why, and gives back what is saved', async () => {
    const test = await reporterWithReport(story);
    await type(story, test, 'title', 'Kari, født 13897248004');
    await sync(test);
    const [rejection] = test.report().rejections;
    expect(rejection).toMatchObject({ column: 'title', code: 'SENSITIVE' });
    await sync(test);
    expect(test.report().rejections).toHaveLength(1);
    expect((await place(test, 'title')).value).toBe('Kari, født 13897248004');
    if (rejection === undefined) throw new Error('It was taken.');
    await restoreRejected(test.pane, rejection);
    expect(test.report().rejections).toEqual([]);
    expect((await place(test, 'title')).value).toBe('');
  });

  it('lets a line be emptied and filled again', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    for (const column of ['title', 'kind', 'amount', 'status']) {
      const { sheet, address } = await place(test, column);
      story.host.user.clear(sheet, address);
    }
    await sync(test);
    expect(await onServer(story)).toEqual({});
    await typeWholeLine(story, test);
    await sync(test);
    expect(await onServer(story)).toMatchObject(wholeLine);
    expect(test.report().rejections).toEqual([]);
  });

  it('goes on in a workbook that already holds the report, with what was typed while the pane was closed', async () => {
    const first = await reporterWithReport(story);
    await typeWholeLine(story, first);
    await sync(first);
    await first.pane.open.session?.close();
    await type(story, first, 'amount', '700000');
    const again = await paneOf(story, reporterA);
    expect(again.pane.store.getState().screen).toBe('report');
    await sync(again);
    expect(await onServer(story)).toMatchObject({ amount: number('700000') });
    expect(again.report().conflicts).toEqual([]);
  });

  it('makes conflicts, not overwrites, of an old copy of the workbook', async () => {
    const first = await reporterWithReport(story);
    await typeWholeLine(story, first);
    await sync(first);
    await first.pane.open.session?.close();
    const row = first.report().content.sheets['projects']?.rows[0]?.id ?? '';
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('900000') },
      { kind: 'set', sheet: 'projects', row, column: 'title', value: text('Ny tittel') },
    ]);
    await type(story, first, 'amount', '700000');
    const again = await paneOf(story, reporterA);
    await sync(again);
    expect(again.report().conflicts).toMatchObject([{ mine: number('700000'), theirs: number('900000') }]);
    expect((await place(again, 'title')).value).toBe('Ny tittel');
  });

  it('sends from the outbox what was typed before a crash and never stood in a saved file', async () => {
    const first = await reporterWithReport(story);
    first.network.isUp = false;
    await typeWholeLine(story, first);
    await sync(first);
    await first.pane.open.session?.close();
    story.host = freshHost();
    const again = await paneOf(story, reporterA);
    await openReport(again.pane, story.round.reportA);
    expect(await onServer(story)).toMatchObject(wholeLine);
    expect((await place(again, 'amount')).value).toBe(1000000);
  });
});
