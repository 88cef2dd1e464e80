import { Refusal } from '../errors.ts';
import { FormVersionTaken, RoundMoveRefused } from '../forms/form-store.ts';
import {
  PushRefused,
  RevisionMoved,
  TransitionRefused,
  UnknownReport,
  type Store,
} from '../reports/store.ts';
import { DamagedDatabase } from './damage.ts';

export type StoreMethod = Exclude<keyof Store, 'epoch'>;

/** Every method, in no order; one that is left out does not compile. */
const methods: Readonly<Record<StoreMethod, true>> = {
  saveUser: true,
  findUser: true,
  createRound: true,
  findRound: true,
  listRounds: true,
  releaseForm: true,
  listFormVersions: true,
  moveRound: true,
  findReport: true,
  listReports: true,
  readState: true,
  readOperations: true,
  listRejections: true,
  listConflicts: true,
  listEvents: true,
  push: true,
  transition: true,
  findMove: true,
  readSnapshot: true,
  verifyChain: true,
  listChainHeads: true,
  readChainHash: true,
  ping: true,
  close: true,
};
export const storeMethods = Object.keys(methods) as readonly StoreMethod[];

export interface ThreadRequest {
  readonly id: number;
  readonly method: StoreMethod;
  readonly args: readonly unknown[];
}
/** The answer to a request; number 0 tells of the opening. */
export type ThreadAnswer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: SentError };

interface SentError {
  /** A copy between threads keeps message, stack and cause, and forgets the class and what it has beside. */
  readonly error: Error;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const known = {
  DamagedDatabase,
  FormVersionTaken,
  PushRefused,
  Refusal,
  RevisionMoved,
  RoundMoveRefused,
  TransitionRefused,
  UnknownReport,
} as const;

export function sentError(thrown: unknown): SentError {
  const error = thrown instanceof Error ? thrown : new Error('Something that is no error was thrown.');
  return { error, name: error.name, facts: Object.fromEntries(Object.entries(error)) };
}

export function receivedError({ error, name, facts }: SentError): Error {
  const kind = Object.entries(known).find(([called]) => called === name)?.[1];
  if (kind !== undefined) Object.setPrototypeOf(error, kind.prototype);
  return Object.assign(error, facts, { name });
}
