import { describe, expect, it } from 'vitest';
import { layOutExport } from '../../../server/exports/layouts.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { Language } from '../../../shared/language.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { filledGrantReports } from '../../fixtures/filled-reports.ts';

const reports = filledGrantReports('mended').map((report) => aUnitReport(report.organisationId, report));

describe('an export', () => {
  it.each([
    ['nb', 'Foreløpig: tar med rapporter som ikke er sendt inn'],
    ['nn', 'Førebels: tek med rapportar som ikkje er sende inn'],
    ['en', 'Preliminary: includes reports that are not submitted'],
  ] as const)('says in its language that it is preliminary (%s)', (language, sentence) => {
    const told = (includes: 'all' | 'delivered', of: Language) => {
      const consolidation = aConsolidation(grantProjects, reports, includes);
      const { plan } = layOutExport('annual-report-list', grantProjects, consolidation, of);
      return plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
    };
    expect(told('all', language)).toContain(sentence);
    expect(told('delivered', language)).not.toContain(sentence);
  });
});
