import { expect, it } from 'vitest';
import { openReport } from '../../../addin/actions/open-report.ts';
import { originOf } from '../../../addin/actions/sight-of.ts';
import { signIn, signOut } from '../../../addin/actions/start.ts';
import type { Client } from '../../../addin/server/client.ts';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { approverA, reporterA } from '../../server/http/story.ts';
import { paneOf, storyPerTest } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();

/** The same pane on a network that keeps the answers to pushes back until they are let through, and who pushed. */
function slow({ pane }: TestPane) {
  const pushedBy: string[] = [];
  const { promise: letThrough, resolve } = Promise.withResolvers<undefined>();
  const call: Client['call'] = async (endpoint, request) => {
    const isPush = endpoint.path === endpoints.pushOperations.path;
    if (isPush) pushedBy.push(pane.signIn.userKey());
    const answer = await pane.client.call(endpoint, request);
    if (isPush) await letThrough;
    return answer;
  };
  const letAnswersThrough = () => {
    resolve(undefined);
  };
  return { pane: { ...pane, client: { ...pane.client, call } }, pushedBy, letAnswersThrough };
}

it('what one user has not sent when they sign out is not sent for the next, and is still there for the first', async () => {
  const test = await paneOf(story, reporterA);
  const { pane, pushedBy, letAnswersThrough } = slow(test);
  story.panes.push({ ...test, pane });
  await openReport(pane, story.round.reportA);
  // More than one request takes.
  const written = Array.from({ length: 600 }, (...[, at]) => ({
    kind: 'set' as const,
    sheet: 'projects',
    row: `0b7f6a1c-58c1-4d4f-9d39-${String(at).padStart(12, '0')}`,
    column: 'amount',
    value: null,
    base: 0,
    source: 'edit' as const,
  }));
  await pane.open.session?.outbox.add(written, originOf(test.report(), test.report().content));
  const running = pane.open.session?.syncNow();
  await expect.poll(() => pushedBy).toEqual([reporterA]);
  await signOut(pane);
  await signIn(pane, approverA);
  letAnswersThrough();
  await running;
  expect(pushedBy).toEqual([reporterA]);
  expect(test.report().sync).toMatchObject({ phase: 'idle', pending: 0 });
  expect(pane.store.getState().message).toBeNull();
  const kept = await pane.openOutbox({ user: reporterA, report: story.round.reportA });
  expect(kept.pending()).toHaveLength(100);
});
