import { localChanges } from '../../addin/actions/local-changes.ts';
import { mapCells } from '../../addin/actions/locate-cell.ts';
import type { OpenReport } from '../../addin/open-report.ts';
import { snapshotHash } from '../../server/database/stored-state.ts';
import type { LoggedOperation, StoredState } from '../../server/reports/store.ts';
import { canonicalJson } from '../../shared/sync/canonical-json.ts';
import { digestOfCells, digestOfContent } from '../../shared/sync/digest.ts';
import { cellKey } from '../../shared/sync/merge-state.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { canonicalText, type CellValue } from '../../shared/value.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read-grid.ts';
import { must } from '../contract/law.ts';
import { report } from '../contract/small-round.ts';
import { reportOf } from './carry-out.ts';
import type { World } from './law-world.ts';
import { nameOf, type Witness } from './store-witness.ts';

/** An entry of the log, with what the log does not say: the device that it came from. */
type Made = LoggedOperation & { readonly device: string };

/** To be asked when everybody has sent everything. */
export async function checkAll(world: World): Promise<void> {
  const store = world.server.store();
  const log = await store.readOperations(report, 0, 100_000);
  const made = madeBy(world.server.witness, log);
  must(
    'P6',
    log.every(({ revision }, index) => revision === index + 1),
    log.map(({ revision }) => revision),
  );
  await checkExactlyOnce(world, made);
  checkConflictsKept(world, made, await store.listConflicts(report));
  checkReplacements(world, made);
  await checkStates(world, log);
  await checkSnapshots(world);
  const broken = await store.verifyChain(report);
  must('P14', broken === null, broken);
}

function madeBy({ answers }: Witness, log: readonly LoggedOperation[]): readonly Made[] {
  const devices = new Map(
    [...answers.values()].flatMap(({ device, result }) =>
      'revision' in result ? [[result.revision, device] as const] : [],
    ),
  );
  return log
    .filter(({ operation }) => operation.source !== 'prefill')
    .map((entry) => {
      const device = devices.get(entry.revision);
      must('P1', device !== undefined, { neverAnswered: entry });
      return { ...entry, device: device ?? '' };
    });
}

const textOf = (operation: Operation): string => canonicalJson({ ...operation });

async function checkExactlyOnce(world: World, made: readonly Made[]): Promise<void> {
  const { persisted, server } = world;
  const rejected = await server.store().listRejections(report);
  const kept = [...made, ...rejected].map(({ operation }) => textOf(operation)).sort();
  const written = [...persisted.values()].map(({ operation }) => textOf(operation)).sort();
  must('P1', kept.join() === written.join(), differenceOf(kept, written));
  const answered = server.witness.answers;
  for (const [name, operation] of server.witness.acknowledged)
    must('P15', answered.has(name) || !persisted.has(name), operation);
}

function differenceOf(kept: readonly string[], written: readonly string[]): object {
  return {
    lost: written.filter((one) => !kept.includes(one)),
    unknown: kept.filter((one) => !written.includes(one)),
    counts: [kept.length, written.length],
  };
}

/** Who came second is still to be decided, was decided, or has moved on to another value. */
function checkConflictsKept(
  { server }: World,
  made: readonly Made[],
  open: readonly { readonly id: string }[],
): void {
  for (const { operation, device, outcome, revision } of made) {
    const result = server.witness.answers.get(nameOf(device, operation.seq))?.result;
    if (outcome !== 'conflict' || result?.outcome !== 'conflict') continue;
    const isOpen = open.some(({ id }) => id === result.conflict);
    const later = made.filter((one) => one.revision > revision);
    const isDecided = later.some(
      (one) => one.operation.kind === 'resolve' && one.operation.conflict === result.conflict,
    );
    const isSuperseded = later.some((one) => one.device === device);
    must('P4', isOpen || isDecided || isSuperseded, { operation, result });
  }
}

/** Who replaces another's value has had it on the sheet. Rows that somebody wanted gone are left to the contract's examples. */
function checkReplacements({ persisted, server }: World, made: readonly Made[]): void {
  const places = conflictPlaces(server.witness, made);
  const standing = new Map<string, { readonly device: string; readonly value: CellValue }>();
  for (const { operation, device, outcome } of made) {
    const address = addressOf(places, operation);
    if (outcome !== 'applied' || address === null || !('value' in operation)) continue;
    const before = standing.get(address);
    const { value } = operation;
    const text = canonicalText(before?.value ?? null);
    if (text === canonicalText(value)) continue;
    standing.set(address, { device, value });
    if (before === undefined || before.device === device || isOfDeletedRow(made, address)) continue;
    const { shown } = persisted.get(nameOf(device, operation.seq)) ?? {};
    must('P7', shown?.has(text) === true, { operation, before, shown: [...(shown ?? [])] });
  }
}

function conflictPlaces({ answers }: Witness, made: readonly Made[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { operation, device } of made) {
    const result = answers.get(nameOf(device, operation.seq))?.result;
    const address = addressOf(places, operation);
    if (result?.outcome === 'conflict' && address !== null) places.set(result.conflict, address);
  }
  return places;
}

function addressOf(places: ReadonlyMap<string, string>, operation: Operation): string | null {
  if (operation.kind === 'set') return cellKey(operation.sheet, operation.row, operation.column);
  return operation.kind === 'resolve' ? (places.get(operation.conflict) ?? null) : null;
}

function isOfDeletedRow(made: readonly Made[], address: string): boolean {
  return made.some(
    ({ operation }) =>
      operation.kind === 'deleteRow' && address.startsWith(cellKey(operation.sheet, operation.row, '')),
  );
}

/** A replay of the fixed rows that is simpler than the store's, the store's own one at every digest, and every pane. */
async function checkStates(world: World, log: readonly LoggedOperation[]): Promise<void> {
  const store = world.server.store();
  const state = await store.readState(report);
  checkReplay(world, log, state);
  for (const [revision, digest] of world.server.witness.digests) {
    const then = await store.readState(report, revision);
    must('P2', digestOfCells(then.cells) === digest, { revision });
  }
  const digest = digestOfCells(state.cells);
  must('P2', (await reportOf(world)).contentHash === digest);
  for (const { pane, book } of world.desks) {
    const open = pane?.store.getState().report ?? null;
    if (open === null) throw new Error('A pane is closed.');
    must('P2', open.revision === state.revision && digestOfContent(open.content) === digest, open.revision);
    const own = open.summary.mayEdit ? saysOfItsOwn(open, book.grids) : [];
    must('P2', own.length === 0, { own, rejections: open.rejections });
  }
}

/** What stands in a sheet and is neither on the server nor refused by it. */
function saysOfItsOwn(report: OpenReport, grids: readonly Grid[]) {
  const reading = readGrid(report.form, grids, report.lists, () => 'new');
  return localChanges({ report, pending: [], reading, cells: mapCells(report.form, grids) });
}

function checkReplay({ server }: World, log: readonly LoggedOperation[], state: StoredState): void {
  const places = conflictPlaces(server.witness, madeBy(server.witness, log));
  const cells = new Map<string, string>();
  for (const { operation, outcome } of log) {
    const address = addressOf(places, operation);
    if (outcome === 'applied' && address?.startsWith('fixed') === true && 'value' in operation)
      cells.set(address, canonicalText(operation.value));
  }
  for (const { sheet, row, column, value } of state.cells.filter((cell) => cell.sheet === 'fixed')) {
    const key = cellKey(sheet, row, column);
    must('P3', (cells.get(key) ?? canonicalText(null)) === canonicalText(value), { row, column, value });
    cells.delete(key);
  }
  must(
    'P3',
    [...cells.values()].every((text) => text === canonicalText(null)),
    [...cells],
  );
}

async function checkSnapshots({ server }: World): Promise<void> {
  for (const [version, hash] of server.witness.snapshots) {
    const snapshot = await server.store().readSnapshot(report, version);
    must('P10', snapshot?.hash === hash && snapshotHash(snapshot.state) === hash, { version });
  }
}
