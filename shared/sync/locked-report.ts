import type { FormDefinition } from '../forms/definition.ts';
import type { Draft } from './draft.ts';
import type { Operation, OperationResult } from './operation.ts';
import type { IsSensitive } from './sensitive.ts';

/** What the store has read of a report after it has locked it. */
export interface LockedReport {
  readonly report: string;
  readonly epoch: string;
  readonly form: FormDefinition;
  readonly isEditable: boolean;
  /** Its round takes no more by the server's clock: see `isClosed`. */
  readonly isClosed: boolean;
  /** The cells that may be written, as `cellKey` names them, when it was returned with questions; else null. */
  readonly asked: ReadonlySet<string> | null;
  readonly revision: number;
  readonly state: Draft;
  /** The operations of this device that are among the pushed ones, by seq. */
  readonly known: ReadonlyMap<number, KnownOperation>;
  readonly device: { readonly lastSeq: number; readonly isAnothers: boolean };
}
export interface KnownOperation {
  /** See `payloadOf`. */
  readonly payload: string;
  readonly result: OperationResult;
}
export interface MergeRequest {
  readonly epoch: string;
  readonly device: string;
  readonly operations: readonly Operation[];
  /** Prefill: the only one who writes locked cells and brings rows along. */
  readonly isSystem: boolean;
  readonly isSensitive: IsSensitive;
}
