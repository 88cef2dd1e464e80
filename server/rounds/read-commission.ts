import { candidatesFor } from '../../shared/commissions/recipients.ts';
import { planCommissionTable } from '../../shared/commissions/plan-table.ts';
import { readCommissionTable, tableSheets } from '../../shared/commissions/read-table.ts';
import type { CommissionReading } from '../../shared/commissions/read-table.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { Language } from '../../shared/language.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { FormLibrary } from '../forms/form-library.ts';
import { newestVersion } from '../forms/form-library.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { writePlan } from '../workbooks/write-plan.ts';
import { noFixedRows, unknownForm } from './refusals.ts';

/** Who commissions with which form. */
export interface CommissionSides {
  readonly form: FormDefinition;
  readonly commissioner: Organisation;
}

/** The version that a round of the commissioner would get, if a table can fill it. */
export function commissionSides(
  forms: Pick<FormLibrary, 'versions'>,
  id: string,
  commissioner: Organisation,
): CommissionSides {
  const form = newestVersion(forms, id, commissioner.id);
  if (form === undefined) throw unknownForm();
  if (tableSheets(form).length === 0) throw noFixedRows();
  return { form, commissioner };
}

/** What a table of assignments asks of whom. Nothing is stored; a round is opened from the answer. */
export function readCommission(
  { registers }: Pick<ReportParts, 'registers'>,
  sides: CommissionSides,
  grids: readonly Grid[],
  language: Language,
) {
  const reading = readCommissionTable({
    ...sides,
    organisations: registers.organisations,
    grids,
    language,
  });
  return { ...reading, lines: reading.lines.map(summaryOf) };
}

function summaryOf({ sheet, id, rowNumber, asked, informed }: CommissionReading['lines'][number]) {
  return {
    sheet,
    row: id,
    rowNumber,
    asked: asked.map((organisation) => organisation.id),
    informed: informed.map((organisation) => organisation.id),
  };
}

/** An empty table with the right headings, to fill in. */
export async function emptyCommissionTable(
  { registers, now }: Pick<ReportParts, 'registers' | 'now'>,
  { form, commissioner }: CommissionSides,
  language: Language,
): Promise<WorkbookFile> {
  const { able } = candidatesFor(form, commissioner, registers.organisations);
  const plan = planCommissionTable(form, able, language);
  const title = form.title[language];
  const name = `${[title, commissioner.shortName].join(' - ').replace(/[\\/:*?"<>|\p{C}]/gu, ' ')}.xlsx`;
  return { name, bytes: await writePlan(plan, { created: now(), title }) };
}
