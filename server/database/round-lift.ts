import type { FormDefinition } from '../../shared/forms/definition.ts';
import { liftConflicts } from '../../shared/forms/lift-conflicts.ts';
import { liftOperations } from '../../shared/forms/lift-operations.ts';
import { isDelivered } from '../../shared/report.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { derivedId } from '../../shared/sync/derived-id.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { RoundMoveRefused, type RoundMove } from '../forms/form-store.ts';
import type {
  ConflictRecord,
  Push,
  PushResult,
  ReportRecord,
  RoundRecord,
  StoredState,
} from '../reports/store.ts';
import type { FindForm } from './push-plan.ts';

interface AllowedMove {
  readonly round: RoundRecord;
  readonly from: FormDefinition;
  readonly to: FormDefinition;
}

/** The forms that a round goes from and to. Throws `RoundMoveRefused`. */
export function allowedMove(
  find: FindForm,
  round: RoundRecord | undefined,
  reports: readonly Pick<ReportRecord, 'state' | 'organisation'>[],
  { from, to }: RoundMove,
): AllowedMove {
  if (round?.formVersion !== from.formVersion || round.ruleSet !== from.ruleSet)
    throw new RoundMoveRefused({ code: 'MOVED' });
  const organisations = reports
    .filter(({ state }) => isDelivered(state))
    .map(({ organisation }) => organisation);
  if (organisations.length > 0) throw new RoundMoveRefused({ code: 'DELIVERED', organisations });
  return {
    round,
    from: formOf(find, round.form, from.formVersion),
    to: formOf(find, round.form, to.formVersion),
  };
}

function formOf(find: FindForm, id: string, version: string): FormDefinition {
  const form = find(id, version);
  if (form === undefined) throw new Error(`There is no form ${id} version ${version}.`);
  return form;
}

/** What is emptied before the round has moved, written after it has, and how the conflicts wait on. */
export function liftOf(
  forms: Pick<AllowedMove, 'from' | 'to'>,
  state: StoredState,
  conflicts: readonly ConflictRecord[],
  { now }: RoundMove,
) {
  const { kept, closed } = liftConflicts(conflicts, forms.from, forms.to);
  const content = contentOf(forms.from, state);
  return { kept, ...liftOperations({ content, closed }, forms, { base: state.revision, at: now }) };
}

/** `number`: of the round's change. */
export function liftPush(
  report: string,
  { number, formVersion }: { readonly number: number; readonly formVersion: string },
  operations: readonly Operation[],
  epoch: string,
  { by, now }: RoundMove,
): Push {
  const device = derivedId('lift', `${report}/${number}`);
  return { report, device, epoch, formVersion, author: by, operations, now };
}

/** Throws when something was not written. */
export function assertLifted(report: string, { results }: PushResult): void {
  const refused = results.find(({ outcome }) => outcome !== 'applied');
  if (refused !== undefined)
    throw new Error(`Lifting report ${report} was refused at operation ${refused.seq}.`);
}
