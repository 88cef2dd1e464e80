import { cellKey } from '../../shared/sync/merge-state.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { canonicalText, sameValue, type CellValue } from '../../shared/value.ts';
import { digestOfCells } from '../../shared/sync/digest.ts';
import { snapshotHash } from '../../server/database/stored-state.ts';
import type { LoggedOperation, Store } from '../../server/reports/store.ts';
import { report, smallReport } from './small-round.ts';
import type { StoreCommand } from './store-commands.ts';
import { must } from './law.ts';
import { carryOut, drain, nameOf, newWorld, type History, type World } from './store-model.ts';

/** Carries out the commands and checks every law. Closes the store. */
export async function checkLaws(
  open: () => Promise<Store>,
  commands: readonly StoreCommand[],
): Promise<void> {
  const world = await newWorld(open);
  try {
    for (const command of commands) await carryOut(world, command);
    await drain(world);
    await checkAll(world);
  } finally {
    await world.store.close();
  }
}

async function checkAll({ store, history }: World): Promise<void> {
  const log = await store.readOperations(report, 0, 10_000);
  const own = log
    .filter(({ operation }) => operation.source !== 'prefill')
    .map((one) => ({ ...one, ...makerOf(one.operation) }));
  await checkExactlyOnce(store, history, own);
  checkRevisions(log);
  checkOwnChains(history, own);
  checkReplacements(history, own);
  await checkReplay(store, history, log);
  await checkSnapshots(store, history);
  const broken = await store.verifyChain(report);
  must('P14', broken === null, broken);
}

type Made = LoggedOperation & { readonly pane: number };

/** Who made an operation: the model writes it behind the time. */
function makerOf({ at }: Operation): { readonly pane: number } {
  return { pane: Number(at.split(' ').at(-1)?.split(':')[0]) };
}

async function checkExactlyOnce(store: Store, history: History, log: readonly Made[]): Promise<void> {
  const rejected = (await store.listRejections(report)).map(({ operation }) => operation);
  const kept = [...log.map(({ operation }) => operation), ...rejected];
  const names = kept.map((operation) => nameOf(makerOf(operation).pane, operation.seq));
  const made = history.panes.flatMap(({ id, made: all }) => all.map(({ seq }) => nameOf(id, seq)));
  must('P1', JSON.stringify(names.sort()) === JSON.stringify(made.sort()), { names, made });
}

function checkRevisions(log: readonly LoggedOperation[]): void {
  must(
    'P6',
    log.every(({ revision }, index) => revision === index + 1),
    log.map(({ revision }) => revision),
  );
}

function checkOwnChains({ answers }: History, log: readonly Made[]): void {
  for (const { pane, operation, outcome } of log) {
    const answer = answers.get(nameOf(pane, operation.seq));
    if (outcome !== 'conflict' || answer?.outcome !== 'conflict') continue;
    const theirs = log.find(({ revision }) => revision === answer.current.revision);
    const isOwn = theirs?.pane === pane && theirs.operation.seq < operation.seq;
    must('P5', !isOwn, { operation, theirs });
  }
}

/** The address that an operation writes to, where the model can tell. */
function addressOf({ places }: History, operation: Operation): string | null {
  if (operation.kind === 'set') return cellKey(operation.sheet, operation.row, operation.column);
  const place = operation.kind === 'resolve' ? places.get(operation.conflict) : undefined;
  return place === undefined ? null : cellKey(place.sheet, place.row, place.column);
}

/** Who replaces a value has seen it, or wrote it. Rows that somebody wanted gone are left to the contract's examples. */
function checkReplacements(history: History, log: readonly Made[]): void {
  const standing = new Map<string, Made>();
  for (const one of log) {
    const { operation, outcome, pane } = one;
    const address = addressOf(history, operation);
    if (outcome !== 'applied' || address === null || isOfDeletedRow(log, address)) continue;
    const before = standing.get(address);
    if (sameValue(valueBy(before), valueBy(one))) continue;
    const hasSeen = before === undefined || before.revision <= operation.base || before.pane === pane;
    must('P7', hasSeen, { before, operation });
    standing.set(address, one);
  }
}

function valueBy(one: Made | undefined): CellValue {
  return one !== undefined && 'value' in one.operation ? one.operation.value : null;
}

function isOfDeletedRow(log: readonly Made[], address: string): boolean {
  return log.some(
    ({ operation }) =>
      operation.kind === 'deleteRow' && address.startsWith(cellKey(operation.sheet, operation.row, '')),
  );
}

/** An own, simpler replay of the fixed rows, and the store's own one against every digest it ever answered. */
async function checkReplay(store: Store, history: History, log: readonly LoggedOperation[]): Promise<void> {
  const cells = new Map<string, CellValue>();
  for (const { operation, outcome } of log) {
    const address = addressOf(history, operation);
    if (outcome === 'applied' && address !== null && 'value' in operation)
      cells.set(address, operation.value);
  }
  const state = await store.readState(report);
  const fixed = state.cells.filter(({ sheet }) => sheet === 'fixed');
  const expected = [...cells].filter(([address, value]) => address.startsWith('fixed') && value !== null);
  must('P3', expected.length === fixed.filter(({ value }) => value !== null).length, { expected, fixed });
  for (const { sheet, row, column, value } of fixed) {
    const replayed = cells.get(cellKey(sheet, row, column)) ?? null;
    must('P3', canonicalText(replayed) === canonicalText(value), { row, column, replayed, value });
  }
  for (const [revision, digest] of history.digests) {
    const then = await store.readState(report, revision);
    must('P2', digestOfCells(then.cells) === digest, { revision });
  }
  must('P2', (await store.findReport(report))?.contentHash === digestOfCells(state.cells));
  must('P3', log.length >= smallReport.prefill.length);
}

async function checkSnapshots(store: Store, { snapshots }: History): Promise<void> {
  for (const [version, hash] of snapshots) {
    const snapshot = await store.readSnapshot(report, version);
    must('P10', snapshot?.hash === hash && snapshotHash(snapshot.state) === hash, { version, hash });
  }
}
