import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSqliteStoreInThread } from '../../../server/database/sqlite-store-in-thread.ts';
import { text } from '../../../shared/value.ts';
import { openForEachTest } from '../../contract/open-store.ts';
import { describePushes } from '../../contract/push-contract.ts';
import { pricedForms } from '../../contract/priced-form.ts';
import { openSmallRound, pushOf, report, set } from '../../contract/small-round.ts';
import { smallForm } from '../../contract/small-form.ts';
import { newFilePlace } from '../../contract/sqlite-place.ts';

const forms = [smallForm, ...pricedForms];

async function newThreadPlace() {
  const place = await newFilePlace();
  return { ...place, open: () => createSqliteStoreInThread({ file: place.file, forms }) };
}

// What the thread adds is the way there and back, errors too; a start takes a second.
describe('the SQLite store in a thread', () => {
  describePushes(openForEachTest(newThreadPlace));
});

it('leaves the server free while another process holds the file', async () => {
  const place = await newThreadPlace();
  const store = await place.open();
  onTestFinished(async () => {
    await store.close();
    await place.remove();
  });
  await openSmallRound(store);
  const other = new DatabaseSync(place.file);
  other.exec('BEGIN IMMEDIATE');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const answer = store.push(pushOf(store, 1, [set(1, 3, text('x'))]));
  await new Promise((resolve) => setTimeout(resolve, 700));
  delay.disable();
  other.exec('COMMIT');
  other.close();
  expect(await answer).toMatchObject({ revision: 4 });
  expect(await store.verifyChain(report)).toBeNull();
  expect(delay.max / 1e6).toBeLessThan(350);
});

it('says in the words of the store that a file is damaged', async () => {
  const place = await newThreadPlace();
  onTestFinished(place.remove);
  await writeFile(place.file, randomBytes(8192));
  await expect(place.open()).rejects.toThrow(/is damaged: .*Restore the latest backup/);
});
