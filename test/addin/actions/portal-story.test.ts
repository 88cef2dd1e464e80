import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { texts } from '../../../shared/texts/texts.ts';
import { onServer, reporterWithReport, storyPerTest, sync, typeWholeLine } from './pane-story.ts';
import { wholeLine } from '../../server/http/story.ts';

const story = storyPerTest();

/** The network of a hotel: whatever is asked for, it answers with its own page and a 200. */
async function hotel(): Promise<string> {
  const server = createServer((...[, response]) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome! Room number?</html>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

it('a network that answers with its own page is told as such, loses nothing, and is tried again by itself', async () => {
  const test = await reporterWithReport(story);
  test.network.portal = await hotel();
  await typeWholeLine(story, test);
  await sync(test);
  expect(test.report().sync).toMatchObject({ phase: 'intercepted' });
  expect(test.report().sync.pending).toBeGreaterThan(0);
  expect(test.pane.store.getState().message).toBeNull();
  expect(await onServer(story)).not.toMatchObject(wholeLine);
  test.network.portal = null;
  await expect
    .poll(() => test.report().sync, { timeout: 10_000 })
    .toMatchObject({ phase: 'idle', pending: 0 });
  expect(await onServer(story)).toMatchObject(wholeLine);
});

it.each(['nb', 'nn', 'en'] as const)('says in %s where the answer did not come from', (language) => {
  const { sync: words, problems } = texts[language];
  for (const text of [words.intercepted(0), words.intercepted(1), words.intercepted(7), problems.intercepted])
    expect(text).toContain('Rapportark');
});
