import type { Organisation } from '../../shared/organisation.ts';
import type { FormSummary, Me, OpenRoundRequest } from '../answers.ts';
import type { NewRound, RefusedField } from '../new-round.ts';
import type { RoundDraft } from '../round-draft.ts';
import type { PaneHandlers } from './handlers.ts';

export interface NewRoundViewProps {
  readonly newRound: NewRound;
  /** Null until fetched. */
  readonly forms: readonly FormSummary[] | null;
  readonly me: Me | null;
  readonly now: Date;
  readonly isBusy: boolean;
  readonly handlers: PaneHandlers;
}

export interface NewRoundFormProps extends NewRoundViewProps {
  readonly draft: RoundDraft;
  readonly refused: readonly RefusedField[];
  readonly commissioners: readonly Organisation[];
  readonly onDraft: (draft: RoundDraft) => void;
  readonly onReview: (request: OpenRoundRequest) => void;
}

/** As Fluent's `Field` takes it. */
export type FieldProblem =
  | { readonly validationState: 'error'; readonly validationMessage: string }
  | { readonly validationState?: never };
