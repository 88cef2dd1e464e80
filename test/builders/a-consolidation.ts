import { readRegisters } from '../../server/reference/registers.ts';
import { consolidate } from '../../server/consolidation/consolidate.ts';
import type { Consolidation, UnitReport } from '../../server/consolidation/consolidate.ts';
import type { ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { digestOfContent } from '../../shared/sync/digest.ts';
import { stableUuid } from '../fixtures/stable-uuid.ts';

const { organisations } = readRegisters();
const at = '2026-01-20T10:00:00.000Z';

/** A unit's report as the store hands it over: every cell with revision, author and time. */
export function aUnitReport(
  organisationId: string,
  content: ReportContent,
  change: Partial<UnitReport> = {},
): UnitReport {
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (organisation === undefined) throw new Error(`No organisation ${organisationId}.`);
  let revision = 0;
  const cells = Object.entries(content.sheets).flatMap(([sheet, { rows }]) =>
    rows.flatMap(({ id, cells: values }) =>
      Object.entries(values).map(([column, value]) => {
        revision += 1;
        return { sheet, row: id, column, value, revision, by: `Reporter ${organisation.shortName}`, at };
      }),
    ),
  );
  return {
    organisation,
    report: stableUuid(`report/${organisationId}`),
    state: 'approved',
    late: false,
    revision,
    contentHash: digestOfContent(content),
    content,
    cells,
    findings: [],
    ...change,
  };
}

export function aConsolidation(
  form: FormDefinition,
  reports: readonly UnitReport[],
  includes: Consolidation['includes'] = 'delivered',
): Consolidation {
  const [commissioner] = organisations;
  if (commissioner === undefined) throw new Error('The register is empty.');
  return consolidate({
    round: {
      id: stableUuid('round'),
      form: form.id,
      formVersion: form.version,
      ruleSet: 1,
      formTitle: form.title.nb,
      period: form.periodKinds[0] === 'year' ? '2025' : '2023-H1',
      commissioner,
      deadline: at,
      closes: at,
      recipients: reports.length,
      delivered: reports.length,
    },
    form,
    reports,
    includes,
    across: [],
    lists: Object.fromEntries(form.lists.map((list) => [list.id, 'items' in list ? list.items : []])),
    asOf: at,
    ruleSetVersion: 'test',
    language: 'nb',
  });
}
