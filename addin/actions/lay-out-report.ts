import { planWorkbook } from '../../shared/forms/plan-workbook.ts';
import type { WorkbookMeta } from '../../shared/forms/workbook-meta.ts';
import type { Language } from '../../shared/language.ts';
import type { OpenReport } from '../open-report.ts';
import type { Pane } from './pane.ts';

type LaidOut = Pick<OpenReport, 'summary' | 'form' | 'lists' | 'content' | 'epoch' | 'revision'>;

export async function layOutReport({ workbook, store }: Pane, report: LaidOut): Promise<void> {
  const { language } = store.getState();
  const plan = planWorkbook({
    form: report.form,
    content: report.content,
    lists: report.lists,
    language,
    meta: metaOf(report, language),
    newRowIds: () => crypto.randomUUID(),
  });
  await workbook.layOut(plan, (done, of) => {
    store.dispatch({ kind: 'busyChanged', busy: { task: 'layingOut', progress: { done, of } } });
  });
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
