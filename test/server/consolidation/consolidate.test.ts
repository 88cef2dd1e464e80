import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../../../shared/decimal.ts';
import { assignmentsStatus } from '../../../shared/forms/ready-made/assignments-status.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { number, text } from '../../../shared/value.ts';
import { consolidation as schema } from '../../../shared/api/consolidation.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { filledGrantReports, filledHalfYearReport } from '../../fixtures/filled-reports.ts';

const printed = filledGrantReports('asPrinted').map((report) => aUnitReport(report.organisationId, report));

describe('a consolidation', () => {
  it('holds all 94 printed lines and sums them to 164 649 564 kroner', () => {
    const table = aConsolidation(grantProjects, printed);
    expect(table.lines).toHaveLength(94);
    expect(table.total).toBe('164649564');
    expect(schema.parse(table)).toEqual(table);
  });

  it('says of every figure which report, cell, revision, person and time it came from', () => {
    const line = aConsolidation(grantProjects, printed).lines.find(
      ({ cells }) => cells['amount']?.value?.v === '2752884',
    );
    expect(line).toMatchObject({
      organisation: 'HFS12',
      number: 1,
      place: 'Prosjekter!D6',
      cells: { amount: { by: 'Reporter Agder', at: '2026-01-20T10:00:00.000Z' } },
    });
  });

  it('keeps what is not delivered out of lines and total, and still lists the unit', () => {
    const [first, ...others] = printed.map((report, index) =>
      index === 0 ? { ...report, state: 'returned' as const } : report,
    );
    const table = aConsolidation(grantProjects, first === undefined ? [] : [first, ...others]);
    expect(table.units[0]).toMatchObject({ included: false, state: 'returned', sum: '18410000' });
    expect(table.lines.some(({ organisation }) => organisation === 'HFS12')).toBe(false);
    expect(table.total).toBe('146239564');
  });

  it('takes everything when asked to', () => {
    const drafts = printed.map((report) => ({ ...report, state: 'draft' as const }));
    expect(aConsolidation(grantProjects, drafts, 'all').total).toBe('164649564');
    expect(aConsolidation(grantProjects, drafts).total).toBe('0');
  });

  it('counts 21 green, 12 yellow, 4 red, 1 missing and 1 without assessment in Halvårsrapport 2023', () => {
    const report = filledHalfYearReport('asPrinted');
    const table = aConsolidation(assignmentsStatus, [aUnitReport(report.organisationId, report)]);
    expect(table.counts).toEqual({ green: 21, yellow: 12, red: 4, missing: 1, empty: 1 });
    expect(table.total).toBeNull();
  });

  it('is empty, and not an error, when nobody has delivered', () => {
    expect(aConsolidation(grantProjects, [])).toMatchObject({ lines: [], units: [], total: '0' });
  });

  it('has a checksum that changes with any included report, and only then', () => {
    const hash = aConsolidation(grantProjects, printed).hash;
    const changed = printed.map((report, index) =>
      index === 3 ? { ...report, contentHash: 'other' } : report,
    );
    expect(aConsolidation(grantProjects, changed).hash).not.toBe(hash);
    expect(aConsolidation(grantProjects, [...printed]).hash).toBe(hash);
  });

  it('sums to the sum of its units, exactly, whatever the amounts', () => {
    const amounts = fc.array(fc.array(fc.bigInt({ min: 0n, max: 9_999_999_999n }), { maxLength: 8 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(amounts, (units) => {
        const reports = units.map((lines, unit) =>
          aUnitReport(['HFS12', 'HFS13', 'HFS14', 'HFS15', 'HFS16'][unit] ?? 'HFS18', {
            sheets: {
              projects: {
                rows: lines.map((amount, line) => ({
                  id: `row-${line}`,
                  line: line + 1,
                  cells: { title: text(`Tiltak ${line}`), amount: number(String(amount)) },
                })),
              },
            },
          }),
        );
        const table = aConsolidation(grantProjects, reports);
        const whole = units.flat().reduce((sum, amount) => sum + amount, 0n);
        expect(table.total).toBe(String(whole));
        expect(add('0', ...table.units.map(({ sum }) => sum ?? '0'))).toBe(String(whole));
      }),
    );
  });
});
