import { randomUUID } from 'node:crypto';
import type { ReportContent } from '../../shared/content.ts';
import type { SheetPlan, WorkbookPlan } from '../../shared/workbook/plan.ts';
import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import type { Language } from '../../shared/language.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';

/** The workbook of a report at revision 7. */
export function aPlan(
  { form, period, organisation, content, lists }: ReportUnderCheck,
  language: Language = 'nb',
): WorkbookPlan {
  return planWorkbook({
    form,
    content,
    lists,
    language,
    newRowIds: randomUUID,
    meta: {
      form: form.id,
      formVersion: form.version,
      report: 'report-1',
      organisation: organisation.id,
      organisationName: organisation.name,
      period,
      revision: 7,
      epoch: 'epoch-1',
      language,
    },
  });
}

export function withContent(report: ReportUnderCheck, content: ReportContent): ReportUnderCheck {
  return { ...report, content };
}

/** A visible sheet with nothing on it, but for what is given. */
export function aSheetPlan(parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Avvik',
    visibility: 'visible',
    blocks: [],
    columns: [],
    hiddenRows: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    areas: [],
    validations: [],
    highlights: [],
    autoFilter: null,
    protected: false,
    print: null,
    tabColour: null,
    ...parts,
  };
}
