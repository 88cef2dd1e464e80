import { isDeepStrictEqual } from 'node:util';
import { isEditable } from '../../shared/report.ts';
import type { CellKey } from '../../shared/content.ts';
import type { Question } from '../../shared/questions.ts';
import type { Operation, OperationResult } from '../../shared/sync/operation.ts';
import { text, type CellValue } from '../../shared/value.ts';
import {
  PushRefused,
  TransitionRefused,
  type PushResult,
  type ReportRecord,
  type Store,
} from '../../server/reports/store.ts';
import {
  addRow,
  deleteRow,
  kari,
  now,
  ola,
  openSmallRound,
  pushOf,
  report,
  resolve,
  row,
  set,
  transitionOf,
} from './small-round.ts';
import { must } from './law.ts';
import { checkOnlyAsked } from './only-asked.ts';
import { deviceCount, type StoreCommand } from './store-commands.ts';

/** A pane: what it has made and not had acknowledged, and the revision that its sheet shows. */
interface Pane {
  readonly id: number;
  readonly made: Operation[];
  acknowledged: number;
  base: number;
}

/** Everything that was ever made and answered, seen from outside the store. */
export interface History {
  readonly panes: readonly Pane[];
  /** The first answer to each operation, by pane and seq. */
  readonly answers: Map<string, OperationResult>;
  readonly places: Map<string, CellKey & { readonly column: string }>;
  readonly digests: Map<number, string>;
  readonly snapshots: Map<number, string>;
}

export interface World {
  store: Store;
  readonly reopen: () => Promise<Store>;
  readonly history: History;
}

export const nameOf = (pane: number, seq: number): string => `${pane}:${seq}`;

export async function newWorld(open: () => Promise<Store>): Promise<World> {
  const store = await open();
  await openSmallRound(store);
  const { revision = 0 } = (await store.findReport(report)) ?? {};
  const panes = [...Array.from({ length: deviceCount }).keys()].map((n) => ({
    id: n + 1,
    made: [],
    acknowledged: 0,
    base: revision,
  }));
  const history = { panes, answers: new Map(), places: new Map(), digests: new Map(), snapshots: new Map() };
  return { store, reopen: open, history };
}

/** The first pane is Ola's, who may approve; the others are Kari's. */
const authorOf = (pane: number): typeof kari => (pane === 1 ? ola : kari);
const cells = [
  ...['r1', 'r2'].flatMap((id) => ['a', 'b'].map((column) => ({ sheet: 'fixed', row: id, column }))),
];
const openCells = [1, 2].flatMap((n) => ['a', 'b'].map((column) => ({ sheet: 'open', row: row(n), column })));
const places = [...cells, ...openCells];
function questionAbout(n: number): Question {
  const cell = places[n % places.length];
  if (cell === undefined) throw new Error('There are cells.');
  return { ...cell, question: 'Why?', value: null, by: ola.name, at: now };
}
const valueOf = (n: number): CellValue => (n === 0 ? null : text(`value ${n}`));

export async function carryOut(world: World, command: StoreCommand): Promise<void> {
  const pane = paneOf(world, command.by);
  const next = pane.made.length + 1;
  switch (command.do) {
    case 'edit': {
      const place = places[command.cell % places.length];
      make(pane, set(next, pane.base, valueOf(command.value), { ...place, at: command.clock }));
      break;
    }
    case 'addRow':
      make(pane, addRow(next, pane.base, row(command.row), command.position));
      break;
    case 'deleteRow':
      make(pane, deleteRow(next, pane.base, row(command.row)));
      break;
    case 'resolve':
      return resolveOne(world, pane, command.nth, command.value);
    case 'sync':
      return sync(world, pane, command.batch, command.net);
    case 'sendOutOfOrder':
      return sendOutOfOrder(world, pane);
    case 'transition':
      return transition(world, command);
    case 'crash':
      return crash(world, pane);
  }
}

/** Until every pane has had an answer to all it has made. */
export async function drain(world: World): Promise<void> {
  for (const pane of world.history.panes) {
    while (pane.acknowledged < pane.made.length) await sync(world, pane, 5, 'good');
  }
}

function paneOf({ history }: World, id: number): Pane {
  const pane = history.panes[id - 1];
  if (pane === undefined) throw new Error(`There is no pane ${id}.`);
  return pane;
}

function make(pane: Pane, operation: Operation): void {
  pane.made.push({ ...operation, at: `${operation.at} ${nameOf(pane.id, operation.seq)}` });
}

async function resolveOne({ store, history }: World, pane: Pane, nth: number, value: number): Promise<void> {
  const open = await store.listConflicts(report);
  const conflict = open[nth % Math.max(open.length, 1)];
  if (conflict === undefined) return;
  const { id, column, ...row } = conflict;
  if (column !== null) history.places.set(id, { ...row, column });
  const choices = [conflict.mine, conflict.theirs, valueOf(value)];
  make(pane, resolve(pane.made.length + 1, pane.base, conflict.id, choices[value % 3] ?? null));
}

async function sync(world: World, pane: Pane, batch: number, net: string): Promise<void> {
  const waiting = pane.made.slice(pane.acknowledged, pane.acknowledged + batch);
  if (waiting.length > 0) {
    const answer = await send(world, pane, waiting);
    if (net === 'answerLost') return;
    if (net === 'sentTwice') await send(world, pane, waiting);
    pane.acknowledged += answer.results.length;
  }
  // The base advances only when nothing waits: until then the sheet does not show what others have written.
  if (pane.acknowledged === pane.made.length) pane.base = (await world.store.readState(report)).revision;
}

async function send(world: World, pane: Pane, operations: readonly Operation[]): Promise<PushResult> {
  const before = await world.store.findReport(report);
  const answer = await push(world, pane, operations).catch(stuck);
  return noted(world, pane, operations, before, answer);
}

const push = ({ store }: World, pane: Pane, operations: readonly Operation[]): Promise<PushResult> =>
  store.push(pushOf(store, pane.id, operations, { author: authorOf(pane.id) }));

async function noted(
  world: World,
  pane: Pane,
  operations: readonly Operation[],
  before: ReportRecord | undefined,
  answer: PushResult,
): Promise<PushResult> {
  const { history } = world;
  history.digests.set(answer.revision, answer.contentHash);
  must('P1', answer.results.length === operations.length, answer);
  for (const result of answer.results) {
    const name = nameOf(pane.id, result.seq);
    const first = history.answers.get(name);
    must('P8', first === undefined || isDeepStrictEqual(first, result), { name, first, result });
    history.answers.set(name, first ?? result);
  }
  if (before !== undefined && !isEditable(before.state)) {
    must('P9', answer.revision === before.revision && answer.contentHash === before.contentHash, answer);
  }
  if (before !== undefined) checkOnlyAsked(before, operations, answer);
  await checkConflictsKept(world, pane, operations);
  return answer;
}

/** A pane sends what it has in order; to refuse it is to lose it. */
function stuck(error: unknown): never {
  if (error instanceof PushRefused) must('P1', false, error.refusal);
  throw error;
}

/** A conflict that was just answered is open, unless a later operation of the same push has dealt with its place. */
async function checkConflictsKept(
  { store, history }: World,
  pane: Pane,
  operations: readonly Operation[],
): Promise<void> {
  const open = await store.listConflicts(report);
  const last = operations.at(-1);
  const result = last === undefined ? undefined : history.answers.get(nameOf(pane.id, last.seq));
  const revision = (await store.findReport(report))?.revision;
  if (result?.outcome !== 'conflict' || result.revision !== revision) return;
  must(
    'P4',
    open.some(({ id }) => id === result.conflict),
    result,
  );
}

/** The newest alone. It is in order when all before it has arrived, whatever the pane was told. */
async function sendOutOfOrder(world: World, pane: Pane): Promise<void> {
  const { store } = world;
  const tail = pane.made.slice(-1);
  const before = await store.findReport(report);
  const refusal = await push(world, pane, tail).then(
    async (answer) => {
      if (tail.length > 0) await noted(world, pane, tail, before, answer);
      return null;
    },
    (error: unknown) => (error instanceof PushRefused ? error.refusal : Promise.reject(error as Error)),
  );
  if (refusal === null) return;
  must('P1', refusal.code === 'SEQUENCE_GAP' && refusal.expected > pane.acknowledged, refusal);
  must(
    'P1',
    isDeepStrictEqual(before, await store.findReport(report)),
    'a refused push has changed the report',
  );
}

async function transition(
  world: World,
  { name, to, cells: asked, by }: Extract<StoreCommand, { do: 'transition' }>,
): Promise<void> {
  const { store, history } = world;
  const before = await store.findReport(report);
  if (before === undefined) throw new Error('The report is gone.');
  try {
    const [author, questions] = [authorOf(by), asked.map(questionAbout)];
    const moved = await store.transition(
      transitionOf(name, to, before.revision, { author, questions, seenQuestions: before.questions }),
    );
    must('P12', moved.revision === before.revision && moved.contentHash === before.contentHash, {
      before,
      moved,
    });
    must('P12', name !== 'submit' || before.openConflicts === 0, 'submitted with open conflicts');
    const askedBy = before.reopeningAsked?.by.object ?? authorOf(by).object;
    must('P12', name !== 'reopen' || askedBy !== authorOf(by).object, 'reopened by one person');
    const snapshot = name === 'submit' ? await store.readSnapshot(report, moved.version) : undefined;
    if (snapshot !== undefined) history.snapshots.set(snapshot.version, snapshot.hash);
  } catch (error) {
    if (!(error instanceof TransitionRefused)) throw error;
    must('P12', isDeepStrictEqual(before, await store.findReport(report)), before);
  }
}

/** The process ends while a push is under way: nobody hears the answer. */
async function crash(world: World, pane: Pane): Promise<void> {
  const waiting = pane.made.slice(pane.acknowledged);
  if (waiting.length > 0) {
    const push = pushOf(world.store, pane.id, waiting, { author: authorOf(pane.id) });
    void world.store.push(push);
  }
  await world.store.close();
  world.store = await world.reopen();
}
