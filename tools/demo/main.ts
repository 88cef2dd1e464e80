import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { run } from '../../server/run.ts';
import { buildPages } from '../build.ts';
import { playStory } from './story.ts';
import { summarise } from './summary.ts';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, 'demo-output');

/** A fresh database, the story with the published figures, a summary, and then the pages to try. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
  });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(output, 'workbooks'), { recursive: true });
  mkdirSync(join(output, 'as-printed'));
  const pages = values.once ? output : await buildPages('try');

  const running = await run(demoConfig(values.once ? '0' : values.port, pages), createLog('error'));
  const story = await playStory(running.origin, join(output, 'workbooks'), (line) => {
    console.log(line);
  });
  console.log(`\n${summarise(story)}\n`);
  console.log(
    'Filene ligger i demo-output/: arbeidsbøkene som ble fylt ut, listene som trykt og etter retting.',
  );
  if (values.once) {
    await running.stop();
    return;
  }
  console.log(`Prøv uten Excel: ${running.origin}   (API: ${running.origin}/api/openapi.json)`);
  console.log('Avslutt med Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop());
}

function demoConfig(port: string, pages: string) {
  return readConfig({
    NODE_ENV: 'development',
    SIGN_IN: 'development',
    PORT: port,
    DATABASE_FILE: join(output, 'rapportark.sqlite'),
    PANE_FOLDERS: pages,
    REQUESTS_PER_ADDRESS: '100000',
    REQUESTS_PER_USER: '10000',
    DRAIN_SECONDS: '0',
    FRAME_ANCESTORS: "'self'",
  });
}

await main();
