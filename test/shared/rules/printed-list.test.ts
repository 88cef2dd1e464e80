import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { assignmentsStatus } from '../../../shared/forms/ready-made/assignments-status.ts';
import { validateAcross } from '../../../shared/rules/across-reports/validate-across.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { listsOf } from '../../builders/a-report.ts';
import type { Variant } from '../../fixtures/filled-reports.ts';
import { filledGrantReports, filledHalfYearReport } from '../../fixtures/filled-reports.ts';

const grantReports = (variant: Variant) =>
  filledGrantReports(variant).map(({ organisationId, unit, sheets }) => ({
    organisation: organisationId,
    report: {
      form: grantProjects,
      period: '2025',
      organisation: { id: organisationId, name: unit },
      content: { sheets },
      lists: listsOf(grantProjects),
    },
  }));

const told = (variant: Variant) =>
  grantReports(variant).flatMap(({ report }) =>
    validate(report, 'nb').map(
      ({ rule, severity, cell }) => `${report.organisation.name} ${cell ?? ''} ${severity} ${rule}`,
    ),
  );

describe('the 94 lines printed in Årlig melding 2025', () => {
  it('have exactly the faults that a careful reader finds', () => {
    expect(told('asPrinted')).toEqual([
      'Telemark B14 warning years-are-plausible',
      'Lovisenberg sektor D6 error lines-are-whole',
      'Lovisenberg sektor B10 error lines-have-a-title',
      'Lovisenberg sektor B12 warning titles-are-unique',
      'Ahus sektor D9 warning amounts-are-not-repeated',
    ]);
  });

  it('have only one open question once they are mended', () => {
    expect(told('mended')).toEqual(['Lovisenberg sektor B10 warning titles-are-unique']);
  });

  it('report two projects in several units, and say where and how much', () => {
    const findings = validateAcross(grantReports('asPrinted'), 'nb');
    expect(findings.map(({ message }) => message)).toEqual([
      '«Samsår» er rapportert av flere: Telemark B10, Vestfold B9, OUS sektor B10, Østfold B17. Til sammen 3\u00a0695\u00a0000 kr. Er det samme prosjekt, så sjekk at midlene er talt én gang.',
      '«Integrerte helsetjenester (IHT) i OUS sektor» er rapportert av flere: OUS sektor B13, Ahus og kommunene B6, Østfold B12. Til sammen 8\u00a0192\u00a0056 kr. Er det samme prosjekt, så sjekk at midlene er talt én gang.',
    ]);
  });
});

describe('the 39 requirements printed in Halvårsrapport 2023', () => {
  const findings = (variant: Variant) => {
    const { organisationId, unit, sheets } = filledHalfYearReport(variant);
    const organisation = { id: organisationId, name: unit };
    const lists = listsOf(assignmentsStatus);
    return validate(
      { form: assignmentsStatus, period: '2023-H1', organisation, content: { sheets }, lists },
      'nb',
    );
  };

  it('lack one assessment, and what was not printed about the red ones', () => {
    const printed = findings('asPrinted');
    expect(printed.every(({ rule }) => rule === 'required-cells-are-filled')).toBe(true);
    expect(printed.filter(({ column }) => column === 'assessment').map(({ row }) => row)).toEqual(['4110']);
  });

  it('have no fault once they are mended', () => {
    expect(findings('mended')).toEqual([]);
  });
});
