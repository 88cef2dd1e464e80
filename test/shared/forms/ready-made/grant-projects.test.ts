import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../../../shared/forms/ready-made/grant-projects.ts';
import { number, text } from '../../../../shared/value.ts';
import { aProject, aReport } from '../../../builders/a-report.ts';
import type { Cells } from '../../../builders/a-report.ts';
import { comesThroughFiles } from '../../../builders/comes-through-files.ts';
import { findingsOn } from '../../../builders/findings-on.ts';
import { findingsIn } from '../../../builders/findings.ts';
import { consolidatedTable } from '../../../builders/table-round.ts';
import { filledGrantReports } from '../../../fixtures/filled-reports.ts';

/** Half of the amounts are divided on two years, as a unit may know it. */
const content = aReport({
  projects: [
    aProject({
      number: number('1'),
      amount: number('1000'),
      amountThisYear: number('400'),
      amountEarlier: number('600'),
    }),
    aProject({
      number: number('2'),
      kind: text('secretariat'),
      title: text('Drift av fellesskapet'),
      amount: number('200'),
    }),
    aProject({
      kind: text('notYetAllotted'),
      title: text('Midler i tildelingsprosess'),
      amount: number('30'),
    }),
    aProject({ kind: text('advance'), title: text('Forskudd på 2026'), amount: number('4') }),
  ].map((line) => ({ ...line, paidOut: null })),
  frame: {
    scope: text('2024 og 2025 samlet'),
    allocated: number('1200'),
    allocatedThisYear: number('700'),
    allocatedEarlier: number('500'),
    carriedOver: number('34'),
  },
}).content;
const round = { form: grantProjects, period: '2025', units: [{ organisationId: 'HFS12', content }] };

comesThroughFiles(round);

describe('the frame of a unit with all four kinds of lines', () => {
  it('tells what is allotted, not yet allotted and taken in advance, and adds up', () => {
    const { lines, totals } = consolidatedTable(round, 'frame');
    expect(lines).toMatchObject([
      {
        allocated: '1200',
        allocatedThisYear: '700',
        allocatedEarlier: '500',
        carriedOver: '34',
        onProjects: '1200',
        notYetAllotted: '30',
        advance: '4',
        difference: '0',
      },
    ]);
    expect(consolidatedTable(round, 'projects').totals).toMatchObject({
      amount: '1234',
      amountThisYear: '400',
      amountEarlier: '600',
    });
    expect(totals).toBeDefined();
  });
});

describe('the amounts of the years', () => {
  const told = (sheet: string, cells: Readonly<Record<string, string>>) =>
    findingsOn(grantProjects, {
      [sheet]: [Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, number(value)]))],
    });

  it('are the amount together, and each alone no more than it', () => {
    const [amount, rule] = ['100', 'years-make-the-amount amountEarlier'];
    expect(told('projects', { amount, amountThisYear: '40', amountEarlier: '60' })).toEqual([]);
    expect(told('projects', { amount, amountThisYear: '40', amountEarlier: '59' })).toEqual([rule]);
    expect(told('projects', { amount, amountThisYear: '100' })).toEqual([]);
    expect(told('projects', { amount, amountThisYear: '101' })).toEqual([rule]);
    expect(told('projects', { amount })).toEqual([]);
  });

  it('are the frame together', () => {
    const [allocated, rule] = ['100', 'years-make-the-frame allocatedEarlier'];
    expect(told('frame', { allocated, allocatedThisYear: '40', allocatedEarlier: '60' })).toEqual([]);
    expect(told('frame', { allocated, allocatedThisYear: '40', allocatedEarlier: '61' })).toEqual([rule]);
  });
});

describe('what has come of a project', () => {
  const parts = ['Collaboration', 'Pathways', 'Resources'];
  const asked = (cells: Cells) =>
    findingsIn(aReport({ projects: [aProject(cells)] })).map(({ rule, column }) => `${rule} ${column ?? ''}`);
  const missing = (column: string) => [`required-cells-are-filled ${column}`];
  const effects = Object.fromEntries(parts.map((part) => [`effect${part}`, text('Færre reiser.')]));
  const noResults = Object.fromEntries(parts.map((part) => [`result${part}`, null]));

  it.each(parts)('is told in results while it goes on and when it has finished (%s)', (part) => {
    for (const status of ['ongoing', 'finished'])
      expect(asked({ status: text(status), [`result${part}`]: null })).toEqual(missing(`result${part}`));
  });

  it.each(parts)('is told in expected effects while it is planned (%s)', (part) => {
    for (const status of ['planning', 'preProject']) {
      const planned = { status: text(status), ...noResults, ...effects };
      expect(asked(planned)).toEqual([]);
      expect(asked({ ...planned, [`effect${part}`]: null })).toEqual(missing(`effect${part}`));
    }
  });

  it('may be an expected effect when it has just begun, not when it has finished', () => {
    expect(asked({ status: text('ongoing'), ...noResults, ...effects })).toEqual([]);
    expect(asked({ status: text('finished'), ...noResults, ...effects })).toEqual(
      parts.flatMap((part) => missing(`result${part}`)),
    );
  });

  it('is asked of projects only', () => {
    expect(asked({ kind: text('secretariat'), ...noResults, involvement: null })).toEqual([]);
  });
});

describe('the target groups', () => {
  it('are the four of the national plan and the services of Tilleggsdokument 2024, by code', () => {
    const list = grantProjects.lists.find(({ id }) => id === 'targetGroup');
    expect(
      list !== undefined && 'items' in list ? list.items.map(({ code, label }) => [code, label.nb]) : [],
    ).toEqual([
      ['children', 'Barn og unge'],
      ['mentalHealth', 'Alvorlige psykiske lidelser og rusproblemer'],
      ['frailElderly', 'Skrøpelige eldre'],
      ['chronic', 'Flere kroniske lidelser'],
      ['maternity', 'Svangerskap, fødsel og barsel'],
      ['integratedMental', 'Integrert psykisk helse- og rustjeneste'],
      ['rehabilitation', 'Rehabilitering'],
      ['dischargeReady', 'Færre utskrivningsklare som blir liggende'],
      ['other', 'Annet'],
    ]);
  });
});

describe('the number of a line', () => {
  it('is the printed one, kept where a line before it was mended away', () => {
    const units = filledGrantReports('mended').map(({ organisationId, sheets }) => ({
      organisationId,
      content: { sheets },
    }));
    const { lines } = consolidatedTable({ form: grantProjects, period: '2025', units }, 'projects');
    const numbers = (unit: string) =>
      lines.filter((line) => line['unit'] === unit).map((line) => line['number']);
    expect(lines).toHaveLength(91);
    expect(numbers('Lovisenberg sektor')).toEqual(['1', '3', '4', '6', '7']);
  });
});
