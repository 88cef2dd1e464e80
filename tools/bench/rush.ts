import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { endpoints } from '../../shared/api/endpoints.ts';
import { checkDatabase } from '../../server/database/check-database.ts';
import { bareCommitsPerSecond } from './bare-commits.ts';
import { newPane, runPane, type PaneRun } from './pane.ts';
import { printResult } from './print-result.ts';
import { openReports, type Desk } from './reports.ts';
import { sender, sendForJson, type Send } from './request.ts';
import { startServerProcess } from './server-process.ts';
import { verifyLogs } from './verify-log.ts';

/** After this nothing more is sent, whatever is left. */
const patience = 120_000;

/** The last minutes before a deadline: everybody sends at once, and every acknowledged operation is looked for. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      panes: { type: 'string', default: '1000' },
      operations: { type: 'string', default: '20' },
      'per-push': { type: 'string', default: '20' },
      folder: { type: 'string', default: tmpdir() },
      profile: { type: 'string' },
    },
  });
  const folder = mkdtempSync(join(values.folder, 'rapportark-rush-'));
  const file = join(folder, 'rapportark.sqlite');
  const load = loadavg();
  const bare = bareCommitsPerSecond(join(folder, 'bare.sqlite'), 2_000);
  const server = await startServerProcess(file, values.profile);
  try {
    const send = sender(server.origin);
    const desks = await openReports(send);
    const panes = Array.from({ length: Number(values.panes) }, (...[, index]) =>
      newPane(deskAt(desks, index), Number(values.operations)),
    );
    const epoch = await readEpoch(send, deskAt(desks, 0));
    server.startMeasuring();
    const seconds = await rush(send, panes, epoch, Number(values['per-push']));
    const measured = await server.measure();
    const verdict = await verifyLogs(send, desks, panes);
    await server.stop();
    const { faults } = checkDatabase(file);
    const isWhole = printResult({
      panes,
      perPush: Number(values['per-push']),
      seconds,
      measured,
      verdict,
      faults,
      bare,
      load,
    });
    if (!isWhole) process.exitCode = 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** All panes start within one second; answers how many seconds it took until the last one was done. */
async function rush(send: Send, panes: readonly PaneRun[], epoch: string, perPush: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    panes.map(async (pane, index) => {
      await pause((index * 1000) / panes.length);
      await runPane(send, pane, epoch, perPush, start + patience);
    }),
  );
  return (performance.now() - start) / 1000;
}

function deskAt(desks: readonly Desk[], index: number): Desk {
  const desk = desks[index % desks.length];
  if (desk === undefined) throw new Error('No report was opened.');
  return desk;
}

async function readEpoch(send: Send, { report, token }: Desk): Promise<string> {
  const path = `/api/v1/reports/${report}/digest`;
  return endpoints.digest.answer.parse(await sendForJson(send, { method: 'GET', path, token })).epoch;
}

await main();
