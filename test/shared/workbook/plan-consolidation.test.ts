import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { planConsolidation } from '../../../shared/workbook/plan-consolidation.ts';
import { languages } from '../../../shared/language.ts';
import { number, text } from '../../../shared/value.ts';
import { aConsolidation, aUnitReport } from '../../builders/a-consolidation.ts';
import { aReport } from '../../builders/a-report.ts';
import { consolidatedSheets } from '../../builders/table-round.ts';
import { splitAppropriations } from '../../fixtures/filled-appropriations.ts';

const projects = aReport({ frame: { allocated: number('5000000') } }).content;
const tabsOf = (content: typeof projects, language: (typeof languages)[number] = 'nb') =>
  planConsolidation(
    grantProjects,
    aConsolidation(grantProjects, [aUnitReport('HFS12', content)]),
    language,
  ).map(({ name }) => name);

describe('the sheets of a consolidation', () => {
  it('are one for each sheet of the form that has lines, the first one without a name of its own', () => {
    expect(tabsOf(projects)).toEqual(['Samlet 2025', 'Samlet 2025 Ramme']);
    expect(tabsOf(projects, 'en')).toEqual(['Consolidated 2025', 'Consolidated 2025 Appropriation']);
  });

  it('leave out what nobody has filled in, and keep a table to look at', () => {
    const only = { sheets: { frame: { rows: [{ id: 'years', line: 1, cells: { scope: text('2025') } }] } } };
    expect(tabsOf(only)).toEqual(['Samlet 2025 Ramme']);
    expect(tabsOf({ sheets: {} })).toEqual(['Samlet 2025']);
  });

  it.each(languages)('say in their heading which sheet they are of (%s)', (language) => {
    const headings = consolidatedSheets(splitAppropriations(), language).map(
      ({ blocks }) => blocks[0]?.values[0]?.[0],
    );
    expect(new Set(headings).size).toBe(3);
  });
});
