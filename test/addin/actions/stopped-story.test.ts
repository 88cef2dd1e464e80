import { describe, expect, it } from 'vitest';
import { openReport } from '../../../addin/actions/open-report.ts';
import { saveUnsent } from '../../../addin/actions/save-unsent.ts';
import { originOf } from '../../../addin/actions/sight-of.ts';
import type { Pane } from '../../../addin/actions/pane.ts';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { ServerProblem } from '../../../addin/server/problems.ts';
import { reporterA } from '../../server/http/story.ts';
import { paneOf, place, storyPerTest, sync, type, typeWholeLine } from './pane-story.ts';

const story = storyPerTest();

/** The real client, but the requests to push are refused from the one given on, as when a right has been taken away. */
function refusingPushes(pane: Pane, from: number): Pane {
  let pushes = 0;
  return {
    ...pane,
    client: {
      ...pane.client,
      call: (endpoint, input) => {
        if (Object.is(endpoint, endpoints.pushOperations)) {
          pushes += 1;
          if (pushes >= from) return Promise.reject(forbidden());
        }
        return pane.client.call(endpoint, input);
      },
    },
  };
}

const forbidden = () =>
  new ServerProblem(
    {
      type: 'about:blank',
      title: 'Ingen tilgang',
      status: 403,
      code: 'FORBIDDEN',
      detail: 'Du har ikke tilgang til rapporten.',
      traceId: 'a'.repeat(32),
    },
    null,
  );

async function stoppedFrom(push: number) {
  const test = await paneOf(story, reporterA);
  const pane = refusingPushes(test.pane, push);
  story.panes.push({ ...test, pane });
  await openReport(pane, story.round.reportA);
  return { ...test, pane };
}

describe('a report that the server no longer takes changes to', () => {
  it('gives the user the unsent changes as a table with sheet, cell, line, column and value', async () => {
    const test = await stoppedFrom(1);
    await typeWholeLine(story, test);
    await type(story, test, 'title', '@Tiltak; med "anførsel"');
    await sync(test);
    expect(test.report().sync.phase).toBe('stopped');
    const { address } = await place(test, 'amount');
    await saveUnsent(test.pane);
    const [saved] = test.files;
    expect(saved?.name).toBe('usendte-endringer-HFS15-2025.csv');
    const bytes = new Uint8Array((await saved?.file.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines[0]).toBe('"Ark";"Celle";"Linje";"Kolonne";"Verdi"');
    expect(lines).toHaveLength(5);
    expect(lines.some((line) => line.includes(`"'@Tiltak; med ""anførsel"""`))).toBe(true);
    const amount = lines.find((line) => line.includes(`"${address}"`)) ?? '';
    expect(amount.replaceAll(/\s/g, ' ')).toMatch(/^"Prosjekter";"D6";"'@Tiltak; .*";"1 000 000"$/);
  });

  it('shows at once what was rejected before a later request failed', async () => {
    const test = await stoppedFrom(2);
    await type(story, test, 'title', 'Kari, født 13897248004');
    const extra = Array.from({ length: 500 }, (...[, at]) => ({
      kind: 'set' as const,
      sheet: 'projects',
      row: `0b7f6a1c-58c1-4d4f-9d39-${String(at).padStart(12, '0')}`,
      column: 'amount',
      value: null,
      base: 0,
      source: 'edit' as const,
    }));
    await test.pane.open.session?.parts.check();
    await test.pane.open.session?.outbox.add(extra, originOf(test.report(), test.report().content));
    await sync(test);
    expect(test.report().sync.phase).toBe('stopped');
    expect(test.report().sync.pending).toBeGreaterThan(0);
    expect(test.report().rejections).toEqual(
      expect.arrayContaining([expect.objectContaining({ column: 'title', code: 'SENSITIVE' })]),
    );
  });
});
