import { endpoints } from '../../shared/api/endpoints.ts';
import { planConsolidation } from '../../shared/workbook/plan-consolidation.ts';
import type { ExportLayout } from '../answers.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

const includesFor = (withDrafts: boolean) => (withDrafts ? 'all' : 'delivered');

/** All units' figures, each table of the form in a sheet of its own; the main one is shown. */
export async function consolidateIntoSheet(pane: Pane, withDrafts: boolean): Promise<void> {
  const { round, language } = pane.store.getState();
  if (round === null) return;
  const texts = textsOf(pane);
  const { form } = round;
  const table = await pane.client.call(endpoints.consolidate, {
    params: { round: round.round.id },
    query: { language, includes: includesFor(withDrafts) },
  });
  const names: string[] = [];
  for (const plan of planConsolidation(form, table, language)) {
    names.push(await pane.workbook.writeSheet(plan));
  }
  const [main = '', ...others] = names;
  if (others.length > 0) await pane.workbook.goTo({ sheet: main, address: 'A1' });
  tellSuccess(pane, texts.round.consolidated(main, others));
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
