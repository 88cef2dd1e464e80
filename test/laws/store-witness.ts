import { isDeepStrictEqual } from 'node:util';
import type { Push, PushResult, ReportRecord, Store, TransitionRequest } from '../../server/reports/store.ts';
import { isEditable, transitions, type TransitionName } from '../../shared/report.ts';
import type { Operation, OperationResult } from '../../shared/sync/operation.ts';
import { LawBroken, must } from '../contract/law.ts';
import { checkOnlyAsked } from '../contract/only-asked.ts';

/** What the store was asked and has answered, seen from between it and the server. */
export interface Witness {
  /** The first answer to each operation, by `nameOf`. */
  readonly answers: Map<string, Answer>;
  /** Everything that was ever acknowledged, also by a server whose history is gone. */
  readonly acknowledged: Map<string, Operation>;
  readonly snapshots: Map<number, string>;
  /** Each digest that was answered, by revision. */
  readonly digests: Map<number, string>;
  readonly moves: TransitionName[];
  /** The first law that an answer has broken: to the pane it is an internal error of the server. */
  broken: LawBroken | null;
  /** What the server has logged as errors. */
  readonly log: string[];
}
interface Answer {
  readonly device: string;
  readonly operation: Operation;
  readonly result: OperationResult;
}

export const nameOf = (device: string, seq: number): string => `${device}:${seq}`;
export const newWitness = (): Witness => ({
  answers: new Map(),
  acknowledged: new Map(),
  snapshots: new Map(),
  digests: new Map(),
  moves: [],
  broken: null,
  log: [],
});

/** Checks what must hold at every answer; the rest is for the end. */
export function witnessed(store: Store, report: string, witness: Witness): Store {
  const find = async (): Promise<ReportRecord> => {
    const found = await store.findReport(report);
    if (found === undefined) throw new Error('The report is gone.');
    return found;
  };
  const noted = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      if (error instanceof LawBroken) witness.broken ??= error;
      throw error;
    });
  return {
    ...store,
    push: (push) => noted(pushed(store, witness, push, find)),
    transition: (request) => noted(moved(store, witness, request, find)),
  };
}

type Find = () => Promise<ReportRecord>;

async function pushed(store: Store, witness: Witness, push: Push, find: Find): Promise<PushResult> {
  const before = await find();
  const answer = await store.push(push);
  await checkAnswer(store, witness, push, answer);
  checkOnlyAsked(before, push.operations, answer);
  const isSame = answer.revision === before.revision && answer.contentHash === before.contentHash;
  must('P9', isSame || isEditable(before.state), { before, answer });
  return answer;
}

async function moved(
  store: Store,
  witness: Witness,
  request: TransitionRequest,
  find: Find,
): Promise<ReportRecord> {
  const before = await find();
  const after = await store.transition(request);
  checkMove(before, after, request);
  witness.moves.push(request.transition);
  const snapshot =
    request.transition === 'submit' ? await store.readSnapshot(request.report, after.version) : undefined;
  if (snapshot !== undefined) witness.snapshots.set(snapshot.version, snapshot.hash);
  return after;
}

async function checkAnswer(store: Store, witness: Witness, push: Push, answer: PushResult): Promise<void> {
  must('P1', answer.results.length === push.operations.length, answer);
  const revisions = answer.results.flatMap((result) => ('revision' in result ? [result.revision] : []));
  const first = Math.min(...revisions, answer.revision);
  const log = await store.readOperations(push.report, first - 1, 10_000);
  const logged = new Map(log.map(({ revision, operation }) => [revision, operation]));
  for (const [index, result] of answer.results.entries()) {
    const operation = push.operations[index];
    if (operation === undefined) continue;
    const { device } = push;
    const name = nameOf(device, result.seq);
    const earlier = witness.answers.get(name);
    must('P8', earlier === undefined || isDeepStrictEqual(earlier.result, result), { earlier, result });
    if ('revision' in result) must('P1', isDeepStrictEqual(logged.get(result.revision), operation), result);
    checkOwnChain(witness, device, result);
    witness.answers.set(name, earlier ?? { device, operation, result });
    witness.acknowledged.set(name, operation);
  }
  witness.digests.set(answer.revision, answer.contentHash);
}

function checkOwnChain({ answers }: Witness, device: string, result: OperationResult): void {
  if (result.outcome !== 'conflict') return;
  const theirs = [...answers.values()].find(
    (one) => 'revision' in one.result && one.result.revision === result.current.revision,
  );
  must('P5', theirs?.device !== device || theirs.operation.seq >= result.seq, { theirs, result });
}

function checkMove(before: ReportRecord, moved: ReportRecord, request: TransitionRequest): void {
  const isInTable = transitions.some(
    ({ name, from, to }) => name === request.transition && from.includes(before.state) && to === moved.state,
  );
  must('P12', isInTable, { before: before.state, request });
  must('P12', moved.revision === before.revision && moved.contentHash === before.contentHash, request);
  must('P12', request.transition !== 'submit' || before.openConflicts === 0, 'sent with open conflicts');
  const { submittedBy } = before;
  const isOwn = submittedBy?.object === request.author.object;
  must('P12', request.transition !== 'approve' || !isOwn, 'approved by the one who had sent it');
  const askedBy = before.reopeningAsked?.by.object ?? request.author.object;
  must('P12', request.transition !== 'reopen' || askedBy !== request.author.object, 'reopened by one person');
}

/** What a server that was restored from a backup knows nothing of is no longer an answer. */
export function forgetAfter(
  witness: Witness,
  { revision, version }: ReportRecord,
  rejections: readonly { readonly operation: Operation }[],
): void {
  for (const [name, { operation, result }] of witness.answers) {
    const isKnown =
      'revision' in result
        ? result.revision <= revision
        : rejections.some((kept) => isDeepStrictEqual(kept.operation, operation));
    if (!isKnown) witness.answers.delete(name);
  }
  for (const at of witness.digests.keys()) if (at > revision) witness.digests.delete(at);
  for (const at of witness.snapshots.keys()) if (at > version) witness.snapshots.delete(at);
}
