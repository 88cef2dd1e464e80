import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Author, RoundRecord } from '../reports/round-record.ts';

/** What the use cases of forms need from storage: versions are added, never changed. */
export interface FormStore {
  /** Throws `FormVersionTaken`. */
  readonly releaseForm: (version: NewFormVersion) => Promise<FormVersionRecord>;
  /** Those with a number above it, in order. */
  readonly listFormVersions: (since: number) => Promise<readonly FormVersionRecord[]>;
  /**
   * Goes on with another version of the form or the rules: what is written is lifted in the same transaction, in the
   * name of whoever moves the round. Throws `RoundMoveRefused`.
   */
  readonly moveRound: (move: RoundMove) => Promise<RoundRecord>;
}

export interface NewFormVersion {
  readonly form: FormDefinition;
  /** The organisation that may open rounds of it. */
  readonly owner: string;
  readonly by: Author;
  readonly now: string;
}
export interface FormVersionRecord {
  /** From 1, in the order of release. */
  readonly number: number;
  readonly owner: string;
  /** The `FormDefinition` as JSON, and its SHA-256. */
  readonly definition: string;
  readonly hash: string;
  readonly releasedAt: string;
  readonly releasedBy: string;
}

export interface RoundMove {
  readonly round: string;
  /** As whoever asks has seen the round. */
  readonly from: VersionsOfRound;
  readonly to: VersionsOfRound;
  readonly by: Author;
  readonly now: string;
}
export interface VersionsOfRound {
  readonly formVersion: string;
  readonly ruleSet: number;
}

export class FormVersionTaken extends Error {
  constructor(form: string, version: string) {
    super(`The form ${form} has a version ${version} already.`);
    this.name = 'FormVersionTaken';
  }
}

/** Nothing was changed: somebody else has moved the round, or reports of it are delivered. */
export type RoundMoveRefusal =
  { readonly code: 'MOVED' } | { readonly code: 'DELIVERED'; readonly organisations: readonly string[] };

export class RoundMoveRefused extends Error {
  readonly refusal: RoundMoveRefusal;
  constructor(refusal: RoundMoveRefusal) {
    super(`The round was not moved: ${refusal.code}`);
    this.name = 'RoundMoveRefused';
    this.refusal = refusal;
  }
}
