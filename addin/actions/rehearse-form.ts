import { endpoints } from '../../shared/api/endpoints.ts';
import type { DefinitionFile, FileRehearsal } from '../rehearsal.ts';
import type { Busy } from '../state.ts';
import { bytesOf } from './bytes-of-file.ts';
import { loadForms } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

export async function rehearseChosenFile(
  pane: Pane,
  commissioner: string,
  chosen: ChosenFile,
): Promise<void> {
  await rehearseFile(pane, commissioner, { name: chosen.name, bytes: await bytesOf(chosen) });
}

/** Reads the definition first, so that one with errors is told of them without waiting for the reports. */
export async function rehearseFile(pane: Pane, commissioner: string, file: DefinitionFile): Promise<void> {
  const { client, store } = pane;
  const { language } = store.getState();
  tellTask(pane, 'checkingForm');
  const { form, findings } = await client.upload(endpoints.checkForm, { query: { language } }, file.bytes);
  const show = (candidate: FileRehearsal['candidate']) => {
    store.dispatch({
      kind: 'rehearsed',
      rehearsal: { kind: 'file', file, commissioner, findings, candidate },
    });
  };
  if (form === null) {
    show(null);
    return;
  }
  tellTask(pane, 'rehearsing');
  const query = { commissioner, language };
  const { rehearsal } = await client.upload(endpoints.rehearseForm, { query }, file.bytes);
  show(rehearsal === null ? null : { form, rehearsal });
}

/** Releases what was rehearsed. It cannot be undone. */
export async function releaseRehearsed(pane: Pane): Promise<void> {
  const { client, store } = pane;
  const { rehearsal, language } = store.getState();
  if (rehearsal?.kind !== 'file') return;
  const { commissioner, file } = rehearsal;
  const query = { commissioner, language };
  const { released, findings } = await client.upload(endpoints.releaseForm, { query }, file.bytes);
  if (released === null) {
    store.dispatch({ kind: 'rehearsed', rehearsal: { ...rehearsal, findings, candidate: null } });
    return;
  }
  store.dispatch({ kind: 'rehearsalClosed' });
  tellSuccess(pane, textsOf(pane).rehearsal.released(released.version));
  await loadForms(pane);
}

function tellTask({ store }: Pane, task: Busy['task']): void {
  store.dispatch({ kind: 'busyChanged', busy: { task, progress: null } });
}
