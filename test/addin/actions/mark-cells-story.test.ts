import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { resolveConflict, restoreRejected } from '../../../addin/actions/change-in-report.ts';
import { markChanges } from '../../../addin/actions/mark-cells.ts';
import { highlightStyles } from '../../../shared/workbook/styles.ts';
import { number } from '../../../shared/value.ts';
import { conditionalLook } from '../../excel-host/page/conditional.ts';
import { newDevice, push, reporterA } from '../../server/http/story.ts';
import { place, reporterWithReport, storyPerTest, sync, type, typeWholeLine } from './pane-story.ts';

const story = storyPerTest();

/** The colour that a format gives the cell of the first line, by its place in the sheet. */
function colourOf(column: number): string | undefined {
  const { model } = story.host;
  return conditionalLook(model, model.sheet('Prosjekter'), 5, column)?.fill ?? undefined;
}
const colour = (style: keyof typeof highlightStyles) => `#${highlightStyles[style].fill ?? ''}`;
const [title, amount] = [1, 3];

describe('the sheet', () => {
  it('shows a cell in conflict until somebody has decided, and no other cell', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    expect(colourOf(amount)).not.toBe(colour('conflict'));
    const row = test.report().content.sheets['projects']?.rows[0]?.id ?? '';
    await push(story.server, reporterA, story.round.reportA, newDevice(), [
      { kind: 'set', sheet: 'projects', row, column: 'amount', value: number('900000') },
    ]);
    await type(story, test, 'amount', '800000');
    await sync(test);
    expect([colourOf(amount), colourOf(title)]).toEqual([colour('conflict'), undefined]);
    const [conflict] = test.report().conflicts;
    if (conflict === undefined) throw new Error('There is no conflict.');
    await resolveConflict(test.pane, conflict, 'other');
    await sync(test);
    expect(colourOf(amount)).not.toBe(colour('conflict'));
  });

  it('shows a cell that was not accepted until what is saved stands there again', async () => {
    const test = await reporterWithReport(story);
    await type(story, test, 'title', 'Kari, født 13897248004');
    await sync(test);
    expect(colourOf(title)).toBe(colour('rejected'));
    const [rejection] = test.report().rejections;
    if (rejection === undefined) throw new Error('It was taken.');
    await restoreRejected(test.pane, rejection);
    expect(colourOf(title)).not.toBe(colour('rejected'));
  });

  it('shows cells that have waited for more than a minute until they have come through', async () => {
    const test = await reporterWithReport(story);
    const now = performance.now.bind(performance);
    let passed = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + passed);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    test.network.isUp = false;
    await type(story, test, 'title', 'Sekretariat');
    await sync(test);
    const { sheet, address } = await place(test, 'title');
    expect(test.report().sync).toMatchObject({
      phase: 'offline',
      waiting: [{ sheet: 'projects', column: 'title', place: { sheet, address } }],
    });
    expect(colourOf(title)).not.toBe(colour('waiting'));
    passed = 61_000;
    await sync(test);
    expect(colourOf(title)).toBe(colour('waiting'));
    expect(test.report().sync.waiting).toHaveLength(1);
    test.network.isUp = true;
    await sync(test);
    expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0, waiting: [] });
    expect(colourOf(title)).not.toBe(colour('waiting'));
  });

  it('is written to only when something has happened to a cell', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    expect(markChanges(await test.pane.workbook.readGrids(), { ...test.report(), waiting: [] })).toEqual([]);
  });

  it('shows two hundred cells of a kind, and leaves the rest to the pane', async () => {
    const test = await reporterWithReport(story);
    const rejection = { value: null, code: 'CLOSED', place: null } as const;
    const rejections = Array.from({ length: 300 }, (...[, at]) => {
      return { ...rejection, sheet: 'projects', row: `row-${String(at)}`, column: null };
    });
    const grids = await test.pane.workbook.readGrids();
    expect(markChanges(grids, { conflicts: [], rejections, waiting: [] })).toHaveLength(200);
  });
});
