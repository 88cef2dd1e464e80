import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findForm } from '../../shared/forms/catalogue.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { text } from '../../shared/value.ts';
import type { Desk } from './reports.ts';
import type { Reply, Send } from './request.ts';

export interface PaneRun {
  readonly desk: Desk;
  readonly operations: readonly Operation[];
  /** The answers to pushes, as text: read when the clock has stopped. */
  readonly answers: string[];
  /** Milliseconds of each push, its retries included. */
  readonly times: number[];
  retries: number;
}

const sheet = 'projects';

export function newPane(desk: Desk, operations: number): PaneRun {
  return { desk, operations: operationsOf(operations), answers: [], times: [], retries: 0 };
}

/** A line of its own, and then its cells from left to right, over again when there are not enough. */
function operationsOf(count: number): readonly Operation[] {
  const form = findForm('grant-projects', '1');
  const columns = form?.sheets.find(({ id }) => id === sheet)?.columns ?? [];
  const row = randomUUID();
  return Array.from({ length: count }, (...[, index]): Operation => {
    const head = {
      seq: index + 1,
      base: 0,
      source: 'edit',
      at: new Date().toISOString(),
      sheet,
      row,
    } as const;
    if (index === 0) return { kind: 'addRow', ...head, position: 1 };
    const column = columns[(index - 1) % columns.length]?.id ?? '';
    return { kind: 'set', ...head, column, value: text(`Tiltak ${row.slice(0, 8)}, celle ${index}`) };
  });
}

/** One push under way at a time, as the pane does it; refused for now or cut off, it is sent again as it was. */
export async function runPane(
  send: Send,
  pane: PaneRun,
  epoch: string,
  perPush: number,
  deadline: number,
): Promise<void> {
  const device = randomUUID();
  for (let from = 0; from < pane.operations.length; from += perPush) {
    const operations = pane.operations.slice(from, from + perPush);
    const body = JSON.stringify({ device, epoch, formVersion: '1', operations });
    const start = performance.now();
    const answer = await push(send, pane, body, deadline);
    if (answer === null) return;
    pane.times.push(performance.now() - start);
    pane.answers.push(answer);
  }
}

async function push(send: Send, pane: PaneRun, body: string, deadline: number): Promise<string | null> {
  const { report, token } = pane.desk;
  const request = { method: 'POST', path: `/api/v1/reports/${report}/operations`, token, body };
  while (performance.now() < deadline) {
    const reply = await send(request).catch(cutOff);
    if (reply.status === 200) return reply.text;
    if (![0, 429, 503].includes(reply.status)) throw new Error(`${reply.status} ${reply.text}`);
    pane.retries += 1;
    await pause(Math.max(reply.retryAfter * 1000, 250) * (1 + Math.random()));
  }
  return null;
}

function cutOff(error: unknown): Reply {
  if (error instanceof Error && 'code' in error) return { status: 0, text: error.message, retryAfter: 0 };
  throw error;
}
