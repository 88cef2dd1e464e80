import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/content.ts';
import { waitingTimes } from '../../../../shared/forms/ready-made/waiting-times.ts';
import { validate } from '../../../../shared/rules/validate.ts';
import { number, text } from '../../../../shared/value.ts';
import { aPlan } from '../../../builders/a-plan.ts';
import { comesThroughFiles, wrongFormulas } from '../../../builders/comes-through-files.ts';
import { findingsOn } from '../../../builders/findings-on.ts';
import { consolidatedTable, findingsIn, reportsIn } from '../../../builders/table-round.ts';
import { southEast, trustCalled } from '../../../fixtures/commissioned-by.ts';
import { filledWaitingTimes } from '../../../fixtures/filled-indicators.ts';
import { filledReport } from '../../../fixtures/filled-report.ts';
import { printedJune, printedMonths } from '../../../fixtures/parse-indicators.ts';

const june = filledWaitingTimes();

// Numbers waiting, activity and money of June are not published.
comesThroughFiles(june, { findings: ['required-cells-are-filled'] });

describe('the waiting times of June 2025', () => {
  const { lines } = consolidatedTable(june, 'fields');

  it('are those that are printed, below their targets «med god margin»', () => {
    expect(lines.map(({ waitingTime }) => waitingTime)).toEqual(printedJune().map(({ actual }) => actual));
    expect(
      lines.map(({ field, target, waitingTime, assessment }) => [field, target, waitingTime, assessment]),
    ).toEqual([
      ['Somatikk', '61', '54', 'Grønn'],
      ['Psykisk helsevern voksne (VOP)', '44', '36', 'Grønn'],
      ['Psykisk helsevern barn og unge (BUP)', '45', '33', 'Grønn'],
      ['Tverrfaglig spesialisert rusbehandling (TSB)', '33', '25', 'Grønn'],
    ]);
  });
});

describe('the months of somatic care that are printed', () => {
  it('are above the target until October and within it from November', () => {
    const shown = printedMonths().map(({ period, actual }) => {
      const fields = [{ id: 'somatic', cells: { waitingTime: number(actual) } }];
      const content = filledReport('waiting-times', period, southEast, { fields });
      const round = { form: waitingTimes, period, units: [{ organisationId: southEast, content }] };
      const [line] = consolidatedTable(round, 'fields').lines;
      return [period, line?.['waitingTime'], line?.['assessment']];
    });
    expect(shown).toEqual([
      ['2025-03', '77', 'Rød'],
      ['2025-08', '66', 'Rød'],
      ['2025-09', '66', 'Rød'],
      ['2025-10', '62', 'Rød'],
      ['2025-11', '61', 'Grønn'],
      ['2025-12', '58', 'Grønn'],
    ]);
  });
});

describe('a month', () => {
  const told = (period: string, without: string | null) => {
    const organisationId = trustCalled('Sunnaas sykehus').id;
    const cells = {
      ...{ waitingTime: number('60'), waiting: number('10'), longWaiting: number('2') },
      ...{
        need: number('5'),
        activity: number('6'),
        spent: number('7'),
        measures: text('Kveldspoliklinikk.'),
      },
      ...(without === null ? {} : { [without]: null }),
    };
    const content = filledReport('waiting-times', period, organisationId, {
      fields: [{ id: 'somatic', cells }],
    });
    const round = { form: waitingTimes, period, units: [{ organisationId, content }] };
    return findingsIn(round).map(({ rule, column }) => `${rule} ${column ?? ''}`);
  };

  it.each(['measures', 'spent'])('must tell of %s, and a week that is green must not', (column) => {
    expect(told('2025-06', null)).toEqual([]);
    expect(told('2025-06', column)).toEqual([`required-cells-are-filled ${column}`]);
    expect(told('2025-W23', column)).toEqual([]);
  });
});

describe('a week of two trusts', () => {
  const week = (name: string, activity: string) => {
    const organisationId = trustCalled(name).id;
    const cells = {
      waitingTime: number('60'),
      lastWaitingTime: number('61.5'),
      waiting: number('1000'),
      lastWaiting: number('1100'),
      longWaiting: number('250'),
      need: number('500'),
      activity: number(activity),
      ...(activity === '599' ? { measures: text('Kveldspoliklinikk.') } : {}),
    };
    const somatic = { id: 'somatic', cells };
    const content = filledReport('waiting-times', '2025-W40', organisationId, { fields: [somatic] });
    return { organisationId, content };
  };
  const units = [week('Sunnaas sykehus', '600'), week('Martina Hansens Hospital', '599')];
  const round = { form: waitingTimes, period: '2025-W40', units };
  const { lines, totals } = consolidatedTable(round, 'fields');

  it('has no findings, and shows in each cell with a formula what Excel calculates', () => {
    for (const report of reportsIn(round)) {
      expect(validate(report, 'nb')).toEqual([]);
      expect(wrongFormulas(aPlan(report))).toEqual([]);
    }
  });

  it('holds activity against the calculation with its buffer of 20 per cent', () => {
    expect(
      lines.map(({ planned, coverage, activityAssessment }) => [planned, coverage, activityAssessment]),
    ).toEqual([
      ['600', '100.0%', 'Grønn'],
      ['600', '99.8%', 'Rød'],
    ]);
  });

  it('shows the development, and adds up what can be added', () => {
    expect(lines[0]).toMatchObject({ waitingTimeChange: '-1.5', waitingChange: '-100', longShare: '25.0%' });
    expect(totals).toMatchObject({
      waiting: '2000',
      waitingChange: '-200',
      longWaiting: '500',
      longShare: '25.0%',
      planned: '1200',
      activity: '1199',
      coverage: '99.9%',
    });
  });

  it('has no more who have waited long than there are waiting, or a rule says so', () => {
    const told = (longWaiting: string) =>
      findingsOn(waitingTimes, { fields: [{ waiting: number('10'), longWaiting: number(longWaiting) }] });
    expect(told('10')).toEqual([]);
    expect(told('11')).toEqual(['long-waiting-is-part-of-waiting longWaiting']);
  });

  it('has the targets of the year, and the days that count as a long wait', () => {
    const laidIn = filledReport('waiting-times', '2025-W40', trustCalled('Vestre Viken').id, {});
    const targets = rowsOf(laidIn, 'fields').map(({ id, cells }) => [
      id,
      cells['target']?.v,
      cells['longFrom']?.v,
    ]);
    expect(targets).toEqual([
      ['somatic', '61', '90'],
      ['adults', '44', '30'],
      ['young', '45', '30'],
      ['addiction', '33', '30'],
    ]);
  });

  it('asks trusts for the fields that they have', () => {
    const rows = (name: string) =>
      filledReport('waiting-times', '2025-W40', trustCalled(name).id, {}).sheets['fields']?.rows.map(
        ({ id }) => id,
      );
    expect(rows('Betanien Hospital')).toEqual(['somatic']);
    expect(rows('Vestre Viken')).toEqual(['somatic', 'adults', 'young', 'addiction']);
  });
});
