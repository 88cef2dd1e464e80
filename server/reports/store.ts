import type { FormStore } from '../forms/form-store.ts';
import type { Author, RoundRecord, Subject } from './round-record.ts';
import type { CellValue } from '../../shared/value.ts';
import type { Question } from '../../shared/questions.ts';
import type { Operation, OperationResult, RejectionCode } from '../../shared/sync/operation.ts';
import type { PushRefusal } from '../../shared/sync/refusal.ts';
import type { ReportState, Role, TransitionName } from '../../shared/report.ts';
import { RevisionMoved, TransitionRefused } from './transition-request.ts';
import type { TransitionRefusal, TransitionRequest } from './transition-request.ts';

/**
 * What the use cases need from storage. SQLite and SQL Server carry out the same contract (test/contract/).
 * Log, cells, conflicts and events change in one transaction, and a promise is fulfilled only after the commit.
 */
export interface Store extends FormStore {
  /** Replaced after every restore from a backup, so that clients offer their journal again. */
  readonly epoch: string;
  readonly saveUser: (user: User) => Promise<void>;
  readonly findUser: (subject: Subject) => Promise<User | undefined>;
  /** Creates the round, its reports, and their prefill as operations of the system, all or nothing. */
  readonly createRound: (round: RoundRecord, reports: readonly NewReport[], by: Author) => Promise<void>;
  readonly findRound: (id: string) => Promise<RoundRecord | undefined>;
  readonly listRounds: (filter: RoundFilter) => Promise<readonly RoundRecord[]>;
  readonly findReport: (id: string) => Promise<ReportRecord | undefined>;
  /** Round by round in the order they were opened, within a round in the order of its recipients. */
  readonly listReports: (filter: ReportFilter) => Promise<readonly ReportRecord[]>;
  /** Rows that are not deleted and their cells, emptied ones too; now, or as they stood at a revision (replayed from the log). */
  readonly readState: (report: string, at?: number) => Promise<StoredState>;
  /** In order of revision, after `since`; at most `limit`. */
  readonly readOperations: (
    report: string,
    since: number,
    limit: number,
  ) => Promise<readonly LoggedOperation[]>;
  /** Operations that were refused one by one (a late edit, a locked cell): kept, and shown to both sides. */
  readonly listRejections: (report: string) => Promise<readonly RejectedOperation[]>;
  /** The open ones. */
  readonly listConflicts: (report: string) => Promise<readonly ConflictRecord[]>;
  readonly listEvents: (report: string) => Promise<readonly EventRecord[]>;
  /** Refuses a whole push as `PushRefused`; what is wrong with single operations is in the results. */
  readonly push: (push: Push) => Promise<PushResult>;
  /**
   * Moves a report along if its revision is still `revision`; freezes a snapshot when it is submitted, approved or locked.
   * A request that the same person has made before under the same key answers with the report as it is, and does nothing.
   */
  readonly transition: (transition: TransitionRequest) => Promise<ReportRecord>;
  /** What a person has done with a report under a key. */
  readonly findMove: (report: string, by: Subject, requestKey: string) => Promise<EventRecord | undefined>;
  readonly readSnapshot: (report: string, version: number) => Promise<SnapshotRecord | undefined>;
  /**
   * Recomputes the hash chain of a report, and its state, cells and snapshots from it. Null when all holds, else the first
   * place that does not: `revision 7`, `event 9` or `rejected operation 4` (both by their number in the chain),
   * `head`, `state`, `cells` or `snapshot 2`.
   */
  readonly verifyChain: (report: string) => Promise<string | null>;
  /** Of every report, where its chain ends now; in no order. */
  readonly listChainHeads: () => Promise<readonly ChainHead[]>;
  /** The hash that a report's chain has at an entry, counted from 1. */
  readonly readChainHash: (report: string, entry: number) => Promise<string | undefined>;
  /** A real query, for readiness. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface User extends Subject {
  readonly name: string;
  readonly memberships: readonly { readonly organisation: string; readonly role: Role }[];
}

export type { Author, RoundRecord, Subject };

export interface RoundFilter {
  /** Rounds that one of these organisations has commissioned or reports to. */
  readonly organisations: readonly string[];
}

export interface NewReport {
  readonly id: string;
  readonly organisation: string;
  readonly prefill: readonly {
    readonly sheet: string;
    readonly row: string;
    readonly column: string;
    readonly value: CellValue;
  }[];
}
export interface ReportRecord {
  readonly id: string;
  readonly round: RoundRecord;
  readonly organisation: string;
  readonly state: ReportState;
  readonly revision: number;
  /** Digest of the cells at `revision`. */
  readonly contentHash: string;
  /** Counts submissions: 0 before the first. */
  readonly version: number;
  /** Who submitted last, for four eyes. */
  readonly submittedBy: Subject | null;
  readonly late: boolean;
  readonly openConflicts: number;
  readonly lastChange: string | null;
  /** What it was last returned with; while it can be edited, its cells alone can be. */
  readonly questions: readonly Question[];
  /** Null unless that is the last thing that was done with it. */
  readonly reopeningAsked: ReopeningRequest | null;
}
export interface ReopeningRequest {
  readonly by: Author;
  readonly at: string;
  readonly reason: string;
}
/** Where a report's chain ends: no entries and no hash before the first. */
export interface ChainHead {
  readonly report: string;
  readonly entries: number;
  readonly head: string;
}
export interface ReportFilter {
  readonly organisations?: readonly string[];
  readonly round?: string;
}

export interface StoredState {
  readonly revision: number;
  readonly rows: readonly StoredRow[];
  readonly cells: readonly StoredCell[];
}
export interface StoredRow {
  readonly sheet: string;
  readonly row: string;
  readonly position: number;
}
export interface StoredCell {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}
export interface LoggedOperation {
  readonly revision: number;
  readonly operation: Operation;
  readonly outcome: 'applied' | 'conflict';
  readonly by: string;
  readonly serverTime: string;
}
export interface RejectedOperation {
  /** Without its value when the code is SENSITIVE. */
  readonly operation: Operation;
  readonly code: RejectionCode;
  readonly by: string;
  readonly serverTime: string;
}
export interface ConflictRecord {
  readonly id: string;
  readonly sheet: string;
  readonly row: string;
  /** Null when somebody deleted the row while another changed it: then null as value deletes it, yes keeps it. */
  readonly column: string | null;
  /** What came second and waits for a decision. */
  readonly mine: CellValue;
  /** What stands now. */
  readonly theirs: CellValue;
  readonly mineBy: string;
  readonly theirsBy: string;
  readonly at: string;
}
export interface EventRecord {
  readonly from: ReportState;
  readonly to: ReportState;
  readonly transition: TransitionName;
  readonly by: string;
  readonly reason: string | null;
  readonly explanations: readonly { readonly finding: string; readonly text: string }[];
  readonly questions: readonly Question[];
  readonly late: boolean;
  readonly revision: number;
  readonly contentHash: string;
  readonly at: string;
}
export interface SnapshotRecord {
  readonly version: number;
  readonly revision: number;
  readonly state: StoredState;
  readonly hash: string;
}

export interface Push {
  readonly report: string;
  readonly device: string;
  readonly epoch: string;
  /** The version of the form that the operations were written for. */
  readonly formVersion: string;
  readonly author: Author;
  readonly operations: readonly Operation[];
  /** The server's clock, passed in. */
  readonly now: string;
}
export interface PushResult {
  readonly revision: number;
  readonly contentHash: string;
  readonly results: readonly OperationResult[];
}
export type { PushRefusal };

export class PushRefused extends Error {
  readonly refusal: PushRefusal;
  constructor(refusal: PushRefusal) {
    super(`Push refused: ${refusal.code}`);
    this.name = 'PushRefused';
    this.refusal = refusal;
  }
}

export type { TransitionRefusal, TransitionRequest };
export { RevisionMoved, TransitionRefused };

export class UnknownReport extends Error {
  constructor(report: string) {
    super(`There is no report ${report}.`);
    this.name = 'UnknownReport';
  }
}
