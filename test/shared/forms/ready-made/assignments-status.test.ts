import { describe, expect, it } from 'vitest';
import { findCommission, prefillOf, readCommissions } from '../../../../server/reference/commissions.ts';
import { assessmentOverview } from '../../../../server/exports/assessment-overview.ts';
import { rowsOf } from '../../../../shared/content.ts';
import { assignmentsStatus } from '../../../../shared/forms/ready-made/assignments-status.ts';
import { date, text } from '../../../../shared/value.ts';
import { aConsolidation, aUnitReport } from '../../../builders/a-consolidation.ts';
import { anAssignment, aStatusReport } from '../../../builders/a-report.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { findingsIn } from '../../../builders/findings.ts';
import { consolidatedTable } from '../../../builders/table-round.ts';
import { southEast } from '../../../fixtures/commissioned-by.ts';
import { filledHalfYearReport } from '../../../fixtures/filled-reports.ts';
import type { Variant } from '../../../fixtures/filled-reports.ts';
import { printedHalfYear } from '../../../fixtures/printed-half-year.ts';

const halfYear = (variant: Variant) => ({
  form: assignmentsStatus,
  period: '2023-H1',
  units: [{ organisationId: southEast, content: filledHalfYearReport(variant) }],
});
const words = { green: 'Grønn', yellow: 'Gul', red: 'Rød', missing: 'Rapportering mangler' } as const;
/** Id, whether the text is whole, and assessment. */
type Shown = readonly [string, boolean, string | null];
const isWhole = (whole: string | undefined, at: number) =>
  whole?.endsWith(printedHalfYear[at]?.[2] ?? '?') === true;

comesThroughFiles(halfYear('mended'));

describe('Halvårsrapport 2023', () => {
  it('is the consolidated table, line by line: id, text and assessment as printed', () => {
    const { lines } = consolidatedTable(halfYear('asPrinted'), 'assignments');
    expect(
      lines.map((line, at): Shown => [
        line['number'] ?? '',
        isWhole(line['text'], at),
        line['assessment'] ?? '',
      ]),
    ).toEqual(printedHalfYear.map(([id, colour]): Shown => [id, true, colour === null ? '' : words[colour]]));
  });

  it('is the overview that is published, and its colours are counted', () => {
    const { form, units } = halfYear('asPrinted');
    const reports = units.map(({ organisationId, content }) => aUnitReport(organisationId, content));
    const overview = assessmentOverview(form, aConsolidation(form, reports));
    const lines = overview.units.flatMap((unit) => unit.lines);
    expect(
      lines.map(({ number, text: shown, assessment }, at): Shown => [number, isWhole(shown, at), assessment]),
    ).toEqual(printedHalfYear.map(([id, colour]): Shown => [id, true, colour]));
    expect(overview.counts).toEqual({ green: 21, yellow: 12, red: 4, missing: 1, empty: 1 });
  });

  it('is commissioned with the same numbers and whole texts', () => {
    const commission = findCommission(readCommissions(), 'assignments-status', '2023-H1', southEast);
    const laidIn = commission === undefined ? [] : prefillOf(commission, '2023-H1', southEast);
    const texts = laidIn.flatMap(({ column, value }) =>
      column === 'text' && value?.t === 's' ? [value.v] : [],
    );
    expect(texts.map(isWhole)).toEqual(printedHalfYear.map(() => true));
    const given = rowsOf(filledHalfYearReport('asPrinted'), 'assignments').map(({ cells }) => cells['text']);
    expect(texts.map((one) => text(one))).toEqual(given);
  });
});

describe('a red assessment', () => {
  const explained = {
    measures: text('Flere stillinger.'),
    cause: text('For få søkere.'),
    owner: text('Klinikksjef'),
    backOnTrack: date('2024-06-30'),
  };
  const missing = (assessment: string, without: string) => {
    const report = aStatusReport(
      anAssignment({ ...explained, assessment: text(assessment), [without]: null }),
    );
    return findingsIn(report).map(({ rule, column }) => `${rule} ${column ?? ''}`);
  };

  it.each(['measures', 'cause', 'owner', 'backOnTrack'])('must tell of %s, and no other must', (column) => {
    expect(missing('red', column)).toEqual([`required-cells-are-filled ${column}`]);
    for (const other of ['green', 'yellow', 'missing']) expect(missing(other, column)).toEqual([]);
  });
});
