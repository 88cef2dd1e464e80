import { expect, it } from 'vitest';
import { moveReport, sendReport } from '../../../addin/actions/send-report.ts';
import { number } from '../../../shared/value.ts';
import { place, onServer, reporterWithReport, storyPerTest, sync, typeWholeLine } from './pane-story.ts';
import { wholeLine } from '../../server/http/story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();

/** Into a sheet that is locked: somebody has taken its protection off. */
async function writeAnyhow(test: TestPane, column: string, value: number): Promise<void> {
  await test.pane.workbook.writeCells([{ ...(await place(test, column)), value }]);
}

it('what is written into a report that has been sent is refused, told, and kept for both sides', async () => {
  const test = await reporterWithReport(story);
  await typeWholeLine(story, test);
  await sync(test);
  await sendReport(test.pane);
  expect(test.report().summary).toMatchObject({ state: 'submitted', mayEdit: false });
  await writeAnyhow(test, 'amount', 900000);
  await sync(test);
  expect(await onServer(story)).toMatchObject(wholeLine);
  const written = { column: 'amount', value: number('900000'), code: 'NOT_EDITABLE' };
  expect(test.report()).toMatchObject({
    rejections: [written],
    late: [written],
    sync: { phase: 'idle', pending: 0 },
  });
  const { revision } = test.report();
  await sync(test);
  expect(test.report()).toMatchObject({ revision, rejections: [written] });
});

it('it is sent once the report can be edited again, if it still stands there', async () => {
  const test = await reporterWithReport(story);
  await typeWholeLine(story, test);
  await sync(test);
  await sendReport(test.pane);
  await writeAnyhow(test, 'amount', 900000);
  await sync(test);
  const { id, revision } = test.report().summary;
  await moveReport(test.pane, { id, revision }, 'recall', null);
  await sync(test);
  expect(await onServer(story)).toMatchObject({ ...wholeLine, amount: number('900000') });
  expect(test.report()).toMatchObject({ rejections: [], conflicts: [] });
});
