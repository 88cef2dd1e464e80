import { endpoints } from '../../shared/api/endpoints.ts';
import { findForm } from '../../shared/forms/catalogue.ts';
import { planConsolidation } from '../../shared/forms/plan-consolidation.ts';
import type { ExportLayout } from '../answers.ts';
import { FormUnknown } from './form-unknown.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

const includesFor = (withDrafts: boolean) => (withDrafts ? 'all' : 'delivered');

/** All units' figures as one table in a sheet of its own. */
export async function consolidateIntoSheet(pane: Pane, withDrafts: boolean): Promise<void> {
  const { round, language } = pane.store.getState();
  if (round === null) return;
  const texts = textsOf(pane);
  const form = findForm(round.round.form, round.round.formVersion);
  if (form === undefined) throw new FormUnknown(texts.problems.formUnknown(round.round.form));
  const table = await pane.client.call(endpoints.consolidate, {
    params: { round: round.round.id },
    query: { language, includes: includesFor(withDrafts) },
  });
  const sheet = await pane.workbook.writeSheet(planConsolidation(form, table, language));
  tellSuccess(pane, texts.round.consolidated(sheet));
}

export async function downloadExport(pane: Pane, layout: ExportLayout, withDrafts: boolean): Promise<void> {
  const { round, language } = pane.store.getState();
  if (round === null) return;
  const file = await pane.client.download(endpoints.exportRound, {
    params: { round: round.round.id, layout },
    query: { language, includes: includesFor(withDrafts) },
  });
  pane.saveFile(file, `${layout}-${round.round.period}.xlsx`);
}
