import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect } from 'vitest';
import { openReport } from '../../../addin/actions/open-report.ts';
import { columnLetters, rowOf } from '../../../shared/workbook/layout.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { openRound, reporterA, type OpenedRound } from '../../server/http/story.ts';
import { startTestServer, type TestServer } from '../../server/http/test-server.ts';
import { openTestPane, type PaneOptions, type TestPane } from './test-pane.ts';

/** A server with an open round, and a workbook; panes come and go. */
export interface PaneStory {
  readonly server: TestServer;
  readonly round: OpenedRound;
  /** Another workbook takes its place when a new one is opened. */
  host: ExcelHost;
  readonly panes: TestPane[];
}

/** Begins anew before each test of the file, and closes its panes after it. */
export function storyPerTest(): PaneStory {
  const story = {} as PaneStory;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    const server = await startTestServer();
    Object.assign(story, { server, round: await openRound(server), host: freshHost(), panes: [] });
  });
  afterEach(() => endStory(story));
  return story;
}

export async function endStory({ panes }: PaneStory): Promise<void> {
  for (const { pane } of panes) await pane.open.session?.close();
}

export async function paneOf(
  { server, panes }: PaneStory,
  user: string,
  options?: PaneOptions,
): Promise<TestPane> {
  const test = await openTestPane(server.origin, user, options);
  panes.push(test);
  return test;
}

export async function reporterWithReport(story: PaneStory, options?: PaneOptions): Promise<TestPane> {
  const test = await paneOf(story, reporterA, options);
  await openReport(test.pane, story.round.reportA);
  return test;
}

/** A cell of the sheet of projects, by the column's id and the line from 1. */
export async function place({ pane }: TestPane, column: string, line = 1) {
  const grids = await pane.workbook.readGrids();
  const grid = grids.find(({ values }) => values[0]?.[0] === 'rapportark:projects');
  if (grid === undefined) throw new Error('The sheet is not there.');
  const index = (grid.values[0] ?? []).indexOf(column);
  const address = `${columnLetters(index + 1)}${String(rowOf.firstLine + line - 1)}`;
  return { sheet: grid.name, address, value: grid.values[rowOf.firstLine + line - 2]?.[index] ?? null };
}

export async function type(
  { host }: PaneStory,
  test: TestPane,
  column: string,
  written: string,
): Promise<void> {
  const { sheet, address } = await place(test, column);
  expect(host.user.type(sheet, address, written)).toEqual({ accepted: true });
}

export async function typeWholeLine(story: PaneStory, test: TestPane): Promise<void> {
  await type(story, test, 'title', 'Sekretariat for helsefellesskapet');
  await type(story, test, 'kind', 'Sekretariat');
  await type(story, test, 'amount', '1000000');
  await type(story, test, 'status', 'Pågående');
}

export async function sync({ pane }: TestPane): Promise<void> {
  await pane.open.session?.syncNow();
}

/** The cells that the server holds of the first project, by column. */
export async function onServer({ server, round }: PaneStory): Promise<Record<string, unknown>> {
  const reply = await server.as(reporterA)('GET', `/api/v1/reports/${round.reportA}`);
  return reply.json.content.sheets['projects']?.rows[0]?.cells ?? {};
}
