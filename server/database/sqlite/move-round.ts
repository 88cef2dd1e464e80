import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { liftOperations } from '../../../shared/forms/lift-operations.ts';
import { isDelivered } from '../../../shared/report.ts';
import { contentOf } from '../../../shared/sync/content-of.ts';
import { derivedId } from '../../../shared/sync/derived-id.ts';
import type { Operation } from '../../../shared/sync/operation.ts';
import { RoundMoveRefused } from '../../forms/form-store.ts';
import type { RoundMove } from '../../forms/form-store.ts';
import type { ReportRecord, RoundRecord } from '../../reports/store.ts';
import { storedState } from '../stored-state.ts';
import type { PushSettings } from './push.ts';
import { pushOperations } from './push.ts';
import type { Tables } from './tables.ts';

/** Empties what has no room, moves the round, writes what has changed. Runs inside a transaction. */
export function moveRound(tables: Tables, settings: PushSettings, move: RoundMove): RoundRecord {
  const round = tables.rounds.find(move.round);
  if (round?.formVersion !== move.from.formVersion || round.ruleSet !== move.from.ruleSet)
    throw new RoundMoveRefused({ code: 'MOVED' });
  const reports = tables.reports.list({ round: round.id });
  const delivered = reports.filter(({ state }) => isDelivered(state));
  if (delivered.length > 0)
    throw new RoundMoveRefused({
      code: 'DELIVERED',
      organisations: delivered.map(({ organisation }) => organisation),
    });
  const forms = {
    from: formOf(settings, round.form, move.from.formVersion),
    to: formOf(settings, round.form, move.to.formVersion),
  };
  const lifts = reports.map((report) => ({ report, ...liftOf(tables, report, forms, move.now) }));
  const number = tables.rounds.nextChange(round.id);
  for (const { report, emptied } of lifts) push(tables, settings, report, number, emptied, move);
  tables.rounds.change(move, number);
  for (const { report, written } of lifts) push(tables, settings, report, number, written, move);
  return { ...round, ...move.to };
}

function liftOf(
  tables: Tables,
  report: ReportRecord,
  forms: { readonly from: FormDefinition; readonly to: FormDefinition },
  at: string,
) {
  const state = storedState(
    tables.cells.read(report.id),
    report.revision,
    tables.operations.authors(report.id),
  );
  return liftOperations(contentOf(forms.from, state), forms, { base: report.revision, at });
}

function push(
  tables: Tables,
  settings: PushSettings,
  { id }: ReportRecord,
  change: number,
  operations: readonly Operation[],
  { by, now }: RoundMove,
): void {
  if (operations.length === 0) return;
  const device = derivedId('lift', `${id}/${change}`);
  const { epoch } = settings;
  const { results } = pushOperations(
    tables,
    settings,
    { report: id, device, epoch, author: by, operations, now },
    true,
  );
  const refused = results.find(({ outcome }) => outcome !== 'applied');
  if (refused !== undefined) throw new Error(`Lifting report ${id} was refused at operation ${refused.seq}.`);
}

function formOf({ forms }: PushSettings, id: string, version: string): FormDefinition {
  const form = forms(id, version);
  if (form === undefined) throw new Error(`There is no form ${id} version ${version}.`);
  return form;
}
