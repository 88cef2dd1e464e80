import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import type { Language } from '../../shared/language.ts';
import type { Shown } from '../excel/workbook.ts';
import type { OpenReport } from '../open-report.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import type { Former } from './unsaved-sheets.ts';
import { unsavedSheets } from './unsaved-sheets.ts';

type LaidOut = Pick<OpenReport, 'summary' | 'form' | 'lists' | 'content' | 'epoch' | 'revision'>;

/**
 * Sheets that hold what the server does not have are kept for the user, who is told where. `shown`: see `Workbook`.
 */
export async function layOutReport(
  pane: Pane,
  report: LaidOut,
  former: Former,
  shown: Shown = 'first',
): Promise<void> {
  const { workbook, store } = pane;
  const { language, busy } = store.getState();
  const { keptSheets } = textsOf(pane);
  const unsaved = unsavedSheets(await workbook.readGrids(), former);
  const plan = planWorkbook({
    form: report.form,
    content: report.content,
    lists: report.lists,
    language,
    meta: metaOf(report, language),
    newRowIds: () => crypto.randomUUID(),
    asked: report.summary.questions,
  });
  const kept = await workbook.layOut(
    plan,
    (done, of) => {
      store.dispatch({ kind: 'busyChanged', busy: { task: 'layingOut', progress: { done, of } } });
    },
    unsaved.map((name) => ({ name, as: keptSheets.nameOf(name) })),
    shown,
  );
  // The user may not have asked for it, and then nobody else says that it is over.
  store.dispatch({ kind: 'busyChanged', busy });
  if (kept.length === 0) return;
  const message = { kind: 'warning', text: keptSheets.told(kept), reference: null } as const;
  store.dispatch({ kind: 'messageShown', message });
}

export function metaOf({ summary, epoch, revision }: LaidOut, language: Language): WorkbookMeta {
  return {
    form: summary.form,
    formVersion: summary.formVersion,
    report: summary.id,
    organisation: summary.organisation.id,
    organisationName: summary.organisation.name,
    period: summary.period,
    revision,
    epoch,
    language,
  };
}
