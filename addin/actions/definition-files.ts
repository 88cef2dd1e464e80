import { endpoints } from '../../shared/api/endpoints.ts';
import type { FormSummary } from '../answers.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

/** The newest version, to read, change and rehearse. */
export async function downloadForm(pane: Pane, { id, title, versions }: FormSummary): Promise<void> {
  const { language } = pane.store.getState();
  const version = versions.at(-1)?.version;
  const file = await pane.client.download(endpoints.formDefinition, {
    params: { form: id },
    query: { language, version },
  });
  pane.saveFile(file, `${title} - ${version ?? ''}.xlsx`);
}

export async function downloadNewForm(pane: Pane, start: 'empty' | 'example'): Promise<void> {
  const { language } = pane.store.getState();
  const file = await pane.client.download(endpoints.newDefinition, { query: { language, start } });
  pane.saveFile(file, `${textsOf(pane).forms.fileNames[start]}.xlsx`);
}
