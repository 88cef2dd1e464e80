import { describe, expect, it } from 'vitest';
import { assessmentOverview } from '../../../server/exports/assessment-overview.ts';
import { waitingTimes } from '../../../shared/forms/ready-made/waiting-times.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { filledIndicators } from '../../fixtures/filled-indicators.ts';
import { printedIndicators } from '../../fixtures/parse-indicators.ts';

const { form, units } = filledIndicators();
const reports = units.map(({ organisationId, content }) => aUnitReport(organisationId, content));
const consolidation = aConsolidation(form, reports);

describe('the overview of assessments that are computed', () => {
  const overview = assessmentOverview(form, consolidation);

  it('has the colour of each indicator, and counts them, as the consolidation does', () => {
    const colours = overview.units.flatMap(({ lines }) => lines.map(({ assessment }) => assessment));
    expect(colours).toEqual(printedIndicators().map(({ assessment }) => assessment));
    expect(overview.counts).toEqual({ green: 5, red: 4, empty: 0 });
    expect(consolidation.counts).toEqual({ green: 5, red: 4 });
  });

  it('leads back to who filled in what the colour is computed from', () => {
    const [line] = overview.units[0]?.lines ?? [];
    expect(line?.text).toBe('Gjennomsnittlig ventetid, somatikk');
    expect(line?.source.by).toBe('Reporter HSØ');
    expect(line?.source.at).not.toBe('');
  });

  it('is refused for a form without assessments', () => {
    expect(() => assessmentOverview(waitingTimes, consolidation)).toThrow('LAYOUT_NEEDS_ROLES');
  });
});
