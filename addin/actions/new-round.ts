import { endpoints } from '../../shared/api/endpoints.ts';
import type { CommissionReading, OpenRoundRequest, RoundSummary } from '../answers.ts';
import type { NewRound } from '../new-round.ts';
import { emptyNewRound, refusedFields } from '../new-round.ts';
import { ServerProblem } from '../server/problems.ts';
import type { TableTarget } from '../views/new-round-handlers.ts';
import { bytesOf } from './bytes-of-file.ts';
import { FormUnknown } from './form-unknown.ts';
import { loadForms, loadRound, loadRounds } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

export async function startRound(pane: Pane): Promise<void> {
  const requestKey = crypto.randomUUID();
  pane.store.dispatch({ kind: 'newRoundStarted', newRound: { ...emptyNewRound, requestKey } });
  const [{ organisations }] = await Promise.all([
    pane.client.call(endpoints.organisations, {}),
    loadForms(pane),
    loadRounds(pane),
  ]);
  change(pane, { organisations });
}

/** The version that the server would take for the commissioner, and whom it asked the last time. */
export async function chooseForm(pane: Pane, id: string, commissioner: string): Promise<void> {
  const { forms, rounds } = pane.store.getState();
  change(pane, { form: null, former: [], table: null });
  const versions = forms?.find((form) => form.id === id)?.versions ?? [];
  const newest = versions.findLast(({ owner }) => owner === null || owner === commissioner);
  if (newest === undefined) return;
  const form = await pane.findForm(id, newest.version);
  if (form === undefined) throw new FormUnknown(textsOf(pane).problems.formUnknown(id));
  change(pane, { form, former: await formerRecipients(pane, rounds ?? [], id, commissioner) });
}

async function formerRecipients(
  pane: Pane,
  rounds: readonly RoundSummary[],
  form: string,
  commissioner: string,
): Promise<readonly string[]> {
  const [newest] = rounds
    .filter((round) => round.form === form && round.commissioner.id === commissioner)
    .toSorted((a, b) => Date.parse(b.deadline) - Date.parse(a.deadline));
  if (newest === undefined) return [];
  const { reports } = await pane.client.call(endpoints.roundStatus, { params: { round: newest.id } });
  return reports.map(({ organisation }) => organisation.id);
}

export async function readTableFile(
  pane: Pane,
  target: TableTarget,
  file: Pick<File, 'name' | 'arrayBuffer'>,
): Promise<void> {
  const bytes = await bytesOf(file);
  await show(pane, () => pane.client.upload(endpoints.readCommissionFile, requestFor(pane, target), bytes));
}

/** With the empty rows and columns before it, so that what is wrong is told with the addresses of the sheet. */
export async function readSelectedTable(pane: Pane, target: TableTarget): Promise<void> {
  const selection = await pane.workbook.readSelection();
  const { sheet, values, corner } = selection ?? { sheet: '', values: [], corner: { row: 0, column: 0 } };
  const before = Array.from({ length: corner.column }, () => null);
  const above = Array.from({ length: corner.row }, () => []);
  const body = { name: sheet, values: [...above, ...values.map((row) => [...before, ...row])] };
  await show(pane, () =>
    pane.client.call(endpoints.readCommissionRange, { ...requestFor(pane, target), body }),
  );
}

export async function downloadTable(pane: Pane, target: TableTarget): Promise<void> {
  const file = await pane.client.download(endpoints.commissionTable, requestFor(pane, target));
  pane.saveFile(file, `${pane.store.getState().newRound?.form?.title[languageOf(pane)] ?? target.form}.xlsx`);
}

/** Opens the round and goes there; what the server does not take is shown where it was written. */
export async function openNewRound(pane: Pane, request: OpenRoundRequest): Promise<void> {
  const requestKey = pane.store.getState().newRound?.requestKey ?? crypto.randomUUID();
  const { round } = await pane.client
    .call(endpoints.openRound, { requestKey, body: request })
    .catch((error: unknown) => refuse(pane, request, error));
  await Promise.all([loadRounds(pane), loadRound(pane, round.id)]);
  tellSuccess(pane, textsOf(pane).newRound.opened);
}

function refuse(pane: Pane, request: OpenRoundRequest, error: unknown): never {
  if (error instanceof ServerProblem) {
    const organisations = pane.store.getState().newRound?.organisations ?? [];
    change(pane, { refused: { request, fields: refusedFields(error.problem, request, organisations) } });
  }
  throw error;
}

/** A table that could not be read takes the former one with it: nobody opens a round from what they no longer see. */
async function show(pane: Pane, read: () => Promise<CommissionReading>): Promise<void> {
  change(pane, { table: null });
  change(pane, { table: await read() });
}

function requestFor(pane: Pane, { form, commissioner }: TableTarget) {
  return { params: { organisation: commissioner, form }, query: { language: languageOf(pane) } };
}

const languageOf = (pane: Pane) => pane.store.getState().language;

function change({ store }: Pane, changes: Partial<NewRound>): void {
  store.dispatch({ kind: 'newRoundChanged', changes });
}
