import { describe, expect, it } from 'vitest';
import { date, text } from '../../../shared/value.ts';
import type { Cells } from '../../builders/a-report.ts';
import { after, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const red = {
  assessment: text('red'),
  measures: text('Flere leger.'),
  cause: text('For få leger.'),
  owner: text('Klinikksjef'),
  backOnTrack: date('2023-12-01'),
};
const turned = (last: Cells, now: Cells) =>
  after(aStatusReport(anAssignment(last)), aStatusReport(anAssignment(now)));

describe('measures are new when red turns green', () => {
  it.each([
    ['word for word as last time', 'flere leger', 'er som sist'],
    ['empty', '', 'er tom'],
  ])('asks what was done where it is %s, and is content when it says so', (...[, measures, said]) => {
    const report = turned(red, { assessment: text('green'), measures: text(measures) });
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'measures-are-new-when-red-turns-green',
      severity: 'warning',
      column: 'measures',
      cell: 'I6',
    });
    expect(finding.message).toContain(said);
    expect(findingsIn(write(report, finding, text('Tre leger er ansatt.')))).toEqual([]);
  });

  it('has nothing to say about other turns', () => {
    expect(findingsIn(turned(red, red))).toEqual([]);
    expect(findingsIn(turned(red, { assessment: text('yellow') }))).toEqual([]);
    expect(findingsIn(turned({ ...red, assessment: text('yellow') }, { assessment: text('green') }))).toEqual(
      [],
    );
    expect(findingsIn(turned({}, { assessment: text('green') }))).toEqual([]);
  });

  it('has nothing to say about a new line, or without last period', () => {
    expect(findingsIn(after(aStatusReport(), aStatusReport(anAssignment())))).toEqual([]);
    expect(findingsIn(aStatusReport(anAssignment()))).toEqual([]);
  });
});
