import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { LayoutId } from '../../shared/workbook/layouts-of-form.ts';
import { planConsolidation } from '../../shared/workbook/plan-consolidation.ts';
import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { Language } from '../../shared/language.ts';
import type { Consolidation } from '../consolidation/consolidate.ts';
import { annualReportList } from './annual-report-list.ts';
import { assessmentOverview } from './assessment-overview.ts';
import type { OpenTable } from './csv.ts';
import { cellRows, listRows, overviewRows } from './open-data.ts';
import { planAbout } from './plan-about.ts';
import { planAnnualReportList } from './plan-annual-report-list.ts';
import { planAssessmentOverview } from './plan-assessment-overview.ts';
import { planFindings } from './plan-findings.ts';
import { exportHeader } from './provenance.ts';

/** The same layout as data (.json), as tidy rows (.csv) and as a workbook (.xlsx). */
export interface Layout {
  readonly data: object;
  readonly table: OpenTable;
  readonly plan: WorkbookPlan;
}

/** Throws `Refusal` when the form has not the roles that the layout shows. */
export function layOutExport(
  layout: LayoutId,
  form: FormDefinition,
  consolidation: Consolidation,
  language: Language,
): Layout {
  switch (layout) {
    case 'annual-report-list': {
      const data = annualReportList(form, consolidation);
      return { data, table: listRows(data), plan: planAnnualReportList(form, data, language) };
    }
    case 'assessment-overview': {
      const data = assessmentOverview(form, consolidation);
      return { data, table: overviewRows(data), plan: planAssessmentOverview(form, data, language) };
    }
    case 'consolidation':
      return {
        data: consolidation,
        table: cellRows(consolidation),
        plan: planWholeConsolidation(form, consolidation, language),
      };
  }
}

function planWholeConsolidation(
  form: FormDefinition,
  consolidation: Consolidation,
  language: Language,
): WorkbookPlan {
  const tables = planConsolidation(form, consolidation, language);
  return {
    sheets: [
      ...tables,
      planFindings(form, consolidation, language),
      planAbout(form, exportHeader(form, consolidation), language),
    ],
    names: [],
    activeSheet: tables[0]?.name ?? '',
  };
}
