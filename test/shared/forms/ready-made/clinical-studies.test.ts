import { describe, expect, it } from 'vitest';
import { round as rounded } from '../../../../shared/decimal.ts';
import { clinicalStudies } from '../../../../shared/forms/ready-made/clinical-studies.ts';
import { number } from '../../../../shared/value.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { findingsOn } from '../../../builders/findings-on.ts';
import { consolidatedTable } from '../../../builders/table-round.ts';
import type { TableRound } from '../../../builders/table-round.ts';
import { southEast, trustCalled } from '../../../fixtures/commissioned-by.ts';
import { explained } from '../../../fixtures/explained.ts';
import { filledReport } from '../../../fixtures/filled-report.ts';
import { annualReport } from '../../../fixtures/seed-texts.ts';

const pattern =
  /antallet KBS i 2024 (\d+), en oppgang på (\d+) studier \((\d+)%\) fra (\d+) i 2023\. Studiene inkluderte ([\d ]+) pasienter/;
const [, studies = '', increase = '', growth = '', before = '', patients = ''] =
  pattern.exec(annualReport.text) ?? [];

function roundOf(...units: readonly (readonly [string, Readonly<Record<string, string>>])[]): TableRound {
  return {
    form: clinicalStudies,
    period: '2024',
    units: units.map(([organisationId, numbers]) => {
      const given = Object.entries(numbers).map(([id, value]) => [id, number(value)] as const);
      const unit = { id: 'unit', cells: { ...Object.fromEntries(given), ...explained } };
      return {
        organisationId,
        content: filledReport('clinical-studies', '2024', organisationId, { studies: [unit] }),
      };
    }),
  };
}

const printed = roundOf([
  southEast,
  { studiesBefore: before, studies, patients: patients.replace(/\s/g, '') },
]);

// How many patients there were the year before is not published.
comesThroughFiles(printed, { findings: ['required-cells-are-filled'] });

describe('the clinical treatment studies of Årlig melding 2025', () => {
  const [line] = consolidatedTable(printed, 'studies').lines;

  it('have grown as printed, rounded to whole per cent, and not by the 15 per cent that are the aim', () => {
    expect(line).toMatchObject({
      period: '2024',
      studiesBefore: '373',
      studies: '392',
      studiesChange: increase,
      studiesGrowth: '5.1%',
      aim: '15%',
      studiesAssessment: 'Rød',
      patients: '10814',
      patientsAssessment: '',
    });
    expect([increase, growth]).toEqual(['19', rounded('5.1', 0)]);
  });
});

describe('the aims', () => {
  const colours = (given: Readonly<Record<string, string>>) => {
    const [line] = consolidatedTable(roundOf([southEast, given]), 'studies').lines;
    return [line?.['studiesAssessment'], line?.['patientsAssessment']];
  };

  it('are reached by exactly 15 per cent more studies, and not by a study less', () => {
    expect(colours({ studiesBefore: '100', studies: '115' })[0]).toBe('Grønn');
    expect(colours({ studiesBefore: '1000', studies: '1149' })[0]).toBe('Rød');
    expect(colours({ studiesBefore: '20', studies: '23' })[0]).toBe('Grønn');
  });

  it('are reached by one patient more, not by as many as last year', () => {
    expect(colours({ patientsBefore: '100', patients: '101' })[1]).toBe('Grønn');
    expect(colours({ patientsBefore: '100', patients: '100' })[1]).toBe('Rød');
  });
});

describe('the studies of several trusts', () => {
  it('grow by the growth of their sum', () => {
    const [ahus, ous] = ['Akershus universitetssykehus', 'Oslo universitetssykehus'].map(
      (name) => trustCalled(name).id,
    );
    const patientsBoth = { patientsBefore: '100', patients: '101' };
    const { lines, totals } = consolidatedTable(
      roundOf(
        [ahus ?? '', { studiesBefore: '10', studies: '20', ...patientsBoth }],
        [ous ?? '', { studiesBefore: '90', studies: '90', ...patientsBoth }],
      ),
      'studies',
    );
    expect(lines.map(({ studiesGrowth, studiesAssessment }) => [studiesGrowth, studiesAssessment])).toEqual([
      ['100.0%', 'Grønn'],
      ['0.0%', 'Rød'],
    ]);
    expect(lines.map(({ patientsAssessment }) => patientsAssessment)).toEqual(['Grønn', 'Grønn']);
    expect(totals).toMatchObject({ studies: '110', studiesGrowth: '10.0%', patientsGrowth: '1.0%' });
  });
});

describe('last year’s number', () => {
  it('is the one that was reported last year, or a rule asks', () => {
    const previous = { studies: [{ studies: number('392'), patients: number('10814') }] };
    const told = (studiesBefore: string) => {
      const now = { studiesBefore: number(studiesBefore), patientsBefore: number('10814') };
      return findingsOn(clinicalStudies, { studies: [now] }, previous);
    };
    expect(told('392')).toEqual([]);
    expect(told('373')).toEqual(['studies-go-on-from-last-year studiesBefore']);
  });
});
