import { isDeepStrictEqual } from 'node:util';
import { resolveConflict } from '../../addin/actions/change-in-report.ts';
import { syncReport } from '../../addin/actions/sync-report.ts';
import { Offline, UnexpectedAnswer } from '../../addin/server/problems.ts';
import type { ReportRecord } from '../../server/reports/store.ts';
import type { TransitionName } from '../../shared/report.ts';
import { questionKey } from '../../shared/rules/question.ts';
import { digestOfCells, digestOfContent } from '../../shared/sync/digest.ts';
import { must } from '../contract/law.ts';
import { report } from '../contract/small-round.ts';
import { call } from '../server/http/test-server.ts';
import type { Fault, LawCommand, Mover } from './law-commands.ts';
import { tokenOf } from './law-people.ts';
import { closePane, deskOf, look, paneAt, type Desk, type World } from './law-world.ts';

export async function carryOut(world: World, command: LawCommand): Promise<void> {
  switch (command.do) {
    case 'type':
      typeInto(deskOf(world, command.by), command.cell, textOf(command));
      break;
    case 'deleteLine':
      deskOf(world, command.by).book.deleteLine('open', command.line);
      break;
    case 'resolve':
      return resolveOne(world, deskOf(world, command.by), command.choice);
    case 'sync':
      return sync(world, deskOf(world, command.by), command.fault);
    case 'syncTogether':
      await Promise.all(world.desks.map((desk) => sync(world, desk, 'none')));
      break;
    case 'deliverLate':
      return deliverLate(world);
    case 'crashPane':
      return crashPane(deskOf(world, command.by), command.workbook);
    case 'crashServer':
      return world.server.crash();
    case 'backUp':
      world.server.backUp();
      break;
    case 'restore':
      await world.server.restore();
      break;
    case 'turnClock':
      deskOf(world, command.by).clock.years = command.years;
      break;
    case 'settle':
      return settle(world);
    case 'advance':
      return advance(world, command.way);
    case 'move':
      return move(world, command.name, command.by, command.behind);
  }
}

/** Until everybody has sent everything, every conflict has been decided, and nobody is behind. */
export async function settle(world: World): Promise<void> {
  let last = -1;
  for (let round = 0; round < 10; round += 1) {
    for (const desk of world.desks) await sync(world, desk, 'none');
    const { revision, openConflicts } = await reportOf(world);
    if (openConflicts === 0 && revision === last) return;
    last = revision;
    const [first] = world.desks;
    if (first !== undefined && openConflicts > 0) await resolveOne(world, first, 'standing');
  }
}

/** Some texts are everybody's, so that two write the same; the others are one desk's own. */
function textOf({ by, text }: Extract<LawCommand, { do: 'type' }>): string {
  if (text === 0) return '';
  return text < 3 ? `same ${text}` : `text ${text} of ${by}`;
}

function typeInto({ book }: Desk, cell: number, text: string): void {
  const column = cell % 2 === 0 ? 'a' : 'b';
  const line = Math.floor(cell / 2);
  const row = line < 2 ? `r${line + 1}` : (book.lines('open')[line - 2] ?? '');
  book.type({ sheet: line < 2 ? 'fixed' : 'open', row, column }, text);
}

async function sync(world: World, desk: Desk, fault: Fault): Promise<void> {
  const { network } = world.server;
  const pane = await paneAt(world, desk);
  const { session } = pane.open;
  if (session === null) throw new Error('The pane has no report.');
  network.next = fault;
  try {
    const parts = world.making.sync?.(session.parts, world.server) ?? session.parts;
    await syncReport(parts, { isThorough: true });
    await checkReplica(world, desk);
  } catch (error) {
    const isOfNetwork = error instanceof Offline || error instanceof UnexpectedAnswer;
    if (!isOfNetwork || fault === 'none') throw error;
  } finally {
    network.next = 'none';
    look(desk);
  }
}

/** With nothing left to send, the pane has what the server had at that revision. */
async function checkReplica({ server }: World, { pane }: Desk): Promise<void> {
  const open = pane?.store.getState().report ?? null;
  if (open === null || (pane?.open.session?.outbox.pending() ?? []).length > 0) return;
  const { cells } = await server.store().readState(report, open.revision);
  must('P2', digestOfCells(cells) === digestOfContent(open.content), { revision: open.revision });
}

async function resolveOne(world: World, desk: Desk, choice: 'standing' | 'other'): Promise<void> {
  const pane = await paneAt(world, desk);
  for (const conflict of pane.store.getState().report?.conflicts ?? [])
    await resolveConflict(pane, conflict, choice);
  look(desk);
}

async function deliverLate({ server: { network } }: World): Promise<void> {
  for (const send of network.late.splice(0)) await (await send()).arrayBuffer();
}

async function crashPane(desk: Desk, workbook: 'kept' | 'lost' | 'old'): Promise<void> {
  await closePane(desk);
  const { book, copy } = desk;
  desk.copy = book.grids;
  if (workbook === 'lost') book.grids = [];
  if (workbook === 'old') book.grids = copy;
}

async function advance(world: World, way: Extract<LawCommand, { do: 'advance' }>['way']): Promise<void> {
  switch ((await reportOf(world)).state) {
    case 'draft':
    case 'returned':
      await settle(world);
      return move(world, 'submit', 'kari', 0);
    case 'submitted':
      if (way === 'recall') return move(world, 'recall', 'kari', 0);
      if (way === 'ask') return move(world, 'return', 'controller', 0, [asked]);
      return way === 'on' ? move(world, 'approve', 'ola', 0) : move(world, 'return', 'controller', 0);
    case 'approved':
      return way === 'on' ? move(world, 'lock', 'controller', 0) : reopen(world);
    case 'locked':
      return reopen(world);
  }
}

async function reopen(world: World): Promise<void> {
  await move(world, 'askToReopen', 'controller', 0);
  await move(world, 'reopen', 'second', 0);
}

const asked = { sheet: 'fixed', row: 'r1', column: 'a', question: 'Why?' };

async function move(
  world: World,
  transition: TransitionName,
  by: Mover,
  behind: number,
  cells: readonly (typeof asked)[] = [],
): Promise<void> {
  const before = await reportOf(world);
  const headers = {
    authorization: `Bearer ${await tokenOf(by)}`,
    'if-match': `"r${Math.max(0, before.revision - behind)}"`,
    'idempotency-key': crypto.randomUUID(),
  };
  const answers = before.questions.map((one) => ({ finding: questionKey(one), text: 'So.' }));
  const explanations = transition === 'submit' ? answers : [];
  const body = { transition, reason: 'because', explanations, cells };
  const path = `/api/v1/reports/${report}/transitions`;
  const ask = () => call(world.server.origin, 'POST', path, { body, headers });
  const reply = await ask();
  if (reply.status === 200) {
    const after = await reportOf(world);
    const again = await ask();
    must('P12', again.text === reply.text && isDeepStrictEqual(after, await reportOf(world)), again.text);
    return;
  }
  must('P12', [403, 409, 412, 422].includes(reply.status), reply.text);
  must('P12', isDeepStrictEqual(before, await reportOf(world)), { before, transition });
}

export async function reportOf({ server }: World): Promise<ReportRecord> {
  const found = await server.store().findReport(report);
  if (found === undefined) throw new Error('The report is gone.');
  return found;
}
