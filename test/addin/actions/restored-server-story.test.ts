import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, onTestFinished } from 'vitest';
import { openReport } from '../../../addin/actions/open-report.ts';
import { backUp } from '../../../server/database/backup.ts';
import { restore } from '../../../server/database/restore.ts';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import type { Store } from '../../../server/reports/store.ts';
import { createDevelopmentSignIn } from '../../../server/sign-in.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import { text } from '../../../shared/value.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { openRound, reporterA, wholeLine } from '../../server/http/story.ts';
import { startTestServer } from '../../server/http/test-server.ts';
import {
  endStory,
  onServer,
  paneOf,
  place,
  sync,
  type,
  typeWholeLine,
  type PaneStory,
} from './pane-story.ts';

/** A server on disk whose database can be put back to what it was when `backUp` was called. */
async function restorableStory() {
  globalThis.indexedDB = new IDBFactory();
  const folder = mkdtempSync(join(tmpdir(), 'rapportark-restored-'));
  const at = (name: string) => join(folder, name);
  const open = () =>
    createSqliteStore({
      file: at('now.sqlite'),
      forms: (id, version) => forms.find((form) => form.id === id && form.version === version),
      isSensitive: () => false,
    });
  let store = await open();
  await createDevelopmentSignIn('test', store, readRegisters().organisations);
  const standIn = new Proxy({} as Store, { get: (...[, name]) => Reflect.get(store, name) as unknown });
  const server = await startTestServer({ store: standIn });
  const story: PaneStory = { server, round: await openRound(server), host: freshHost(), panes: [] };
  onTestFinished(async () => {
    await endStory(story);
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return {
    story,
    backUp: () => backUp(at('now.sqlite'), at('backup.sqlite')),
    restore: async () => {
      await store.close();
      restore(at('backup.sqlite'), at('now.sqlite'), at('aside.sqlite'));
      store = await open();
    },
  };
}

it('a pane gives a restored server back what it had been told was saved, before it shows what is there', async () => {
  const { story, ...database } = await restorableStory();
  const mine = await paneOf(story, reporterA);
  await openReport(mine.pane, story.round.reportA);
  await type(story, mine, 'title', 'Før sikkerhetskopien');
  await sync(mine);
  database.backUp();
  await typeWholeLine(story, mine);
  await sync(mine);
  const saved = mine.report().revision;
  await database.restore();
  expect(await onServer(story)).toEqual({ title: text('Før sikkerhetskopien') });
  await sync(mine);
  expect(await onServer(story)).toMatchObject(wholeLine);
  expect(mine.report()).toMatchObject({ revision: saved, conflicts: [], sync: { pending: 0 } });
  expect((await place(mine, 'amount')).value).toBe(1000000);
  const asked = () => story.server.logLines.filter((line) => line.includes('/operations')).length;
  const before = asked();
  await sync(mine);
  expect(asked()).toBe(before);
});

it('an edit on a revision that the restored server does not have is taken on the nearest that it has', async () => {
  const { story, ...database } = await restorableStory();
  const mine = await paneOf(story, reporterA);
  await openReport(mine.pane, story.round.reportA);
  database.backUp();
  await typeWholeLine(story, mine);
  await sync(mine);
  await database.restore();
  await type(story, mine, 'amount', '700000');
  await sync(mine);
  expect(await onServer(story)).toMatchObject({ ...wholeLine, amount: { t: 'n', v: '700000' } });
  expect(mine.report()).toMatchObject({ conflicts: [], rejections: [], sync: { phase: 'idle', pending: 0 } });
});

it('a pane that was closed meanwhile gives it back when the workbook is opened again', async () => {
  const { story, ...database } = await restorableStory();
  const mine = await paneOf(story, reporterA);
  await openReport(mine.pane, story.round.reportA);
  database.backUp();
  await typeWholeLine(story, mine);
  await sync(mine);
  await mine.pane.open.session?.close();
  await database.restore();
  const again = await paneOf(story, reporterA);
  await sync(again);
  expect(await onServer(story)).toMatchObject(wholeLine);
  expect(again.report()).toMatchObject({ conflicts: [], sync: { pending: 0 } });
});

it('a pane that has sent something to a restored server knows that server from then on', async () => {
  const { story, ...database } = await restorableStory();
  const mine = await paneOf(story, reporterA);
  await openReport(mine.pane, story.round.reportA);
  const before = mine.report().epoch;
  database.backUp();
  await database.restore();
  await type(story, mine, 'title', 'Etter gjenopprettingen');
  await sync(mine);
  const { json } = await story.server.as(reporterA)('GET', `/api/v1/reports/${story.round.reportA}/digest`);
  expect(json.epoch).not.toBe(before);
  expect(mine.report()).toMatchObject({ epoch: json.epoch, revision: json.revision, sync: { pending: 0 } });
});
