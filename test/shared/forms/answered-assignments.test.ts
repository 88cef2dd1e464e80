import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../../server/reference/registers.ts';
import { listsFor } from '../../../server/reports/report-lists.ts';
import { readReport } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { columnNumber } from '../../../server/workbooks/write/addresses.ts';
import { rowsOf } from '../../../shared/content.ts';
import type { ReportContent } from '../../../shared/content.ts';
import { assignments } from '../../../shared/forms/ready-made/assignments.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { serialOfDate } from '../../../shared/excel-date.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { calculated } from '../../builders/calculated.ts';
import { ooxmlErrors } from '../../builders/ooxml-errors.ts';
import { consolidatedTable } from '../../builders/table-round.ts';
import { southEast, trustCalled } from '../../fixtures/commissioned-by.ts';
import {
  filledAnnualReport,
  filledDeliveries,
  filledProjectX,
  filledUnit,
} from '../../fixtures/filled-assignments.ts';
import type { FilledUnit } from '../../fixtures/filled-assignments.ts';
import { parseAnnualReport } from '../../fixtures/parse-annual-report.ts';
import { parseProjectX } from '../../fixtures/parse-project-x.ts';
import { printedDeliveries } from '../../fixtures/printed-deliveries.ts';
import { annualReport, projectXText } from '../../fixtures/seed-texts.ts';

const created = '2026-01-02T03:04:05Z';
const registers = readRegisters();
const projectUnits = ['HFS14', 'HFS16', 'HFS12', 'HFS15', 'HFS18', 'HFS19', 'HFS17'];

function underCheck({ form, period, organisationId, content }: FilledUnit) {
  const organisation = registers.organisations.find(({ id }) => id === organisationId);
  const lists = listsFor(form, organisationId, registers);
  return {
    form,
    period,
    content,
    lists,
    organisation: { id: organisationId, name: organisation?.name ?? '' },
  };
}

/** The consolidated lines of units that report on the same form, by column id. */
function consolidated(units: readonly FilledUnit[]) {
  const [first] = units;
  if (first === undefined) throw new Error('No unit.');
  return consolidatedTable({ ...first, units }, first.form.sheets[0]?.id ?? '').lines;
}

const everyForm = [
  { name: 'assignments', unit: filledAnnualReport() },
  { name: 'deliverables', unit: filledDeliveries('mended') },
  { name: 'project-x, half year', unit: filledProjectX('2026-H1', 'HFS15') },
  { name: 'project-x, year', unit: filledProjectX('2026', 'HFS12') },
];

describe.each(everyForm)('a filled report on $name', ({ unit }) => {
  it('comes back from its file as it was, without a finding', async () => {
    const report = underCheck(unit);
    const file = await readWorkbook(await writePlan(aPlan(report), { created }));
    const { content, problems } = readReport(unit.form, file, report.lists, () => 'new');
    expect(filledCells(content)).toEqual(filledCells(unit.content));
    expect(problems).toEqual([]);
    expect(validate(report, 'nb').filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is a file that Excel opens without repair', { timeout: 60_000 }, async () => {
    expect(await ooxmlErrors(await writePlan(aPlan(underCheck(unit)), { created }))).toEqual([]);
  });
});

/** Empty cells are not listed. */
function filledCells({ sheets }: ReportContent): ReportContent {
  const filled = Object.entries(sheets).map(([sheet, { rows }]) => [
    sheet,
    {
      rows: rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).filter(([, value]) => value !== null)),
      })),
    },
  ]);
  return { sheets: Object.fromEntries(filled) as ReportContent['sheets'] };
}

describe('the answers of Årlig melding 2025', () => {
  const printed = parseAnnualReport(annualReport.text, annualReport.firstLine);

  it('are the consolidated table, cell for cell', () => {
    const lines = consolidated([filledAnnualReport()]);
    expect(lines).toHaveLength(71);
    expect(lines.map(({ title, text, report }) => [title, text, report])).toEqual(
      printed.map(({ title, text, answer }) => [title ?? '', text, answer]),
    );
    const numbers = lines.map(({ number }) => number);
    expect(numbers.slice(11, 13)).toEqual(['HSØ25-03', 'HSØ25-04']);
    expect(numbers.slice(0, 5)).toEqual(['Mål 1', 'Mål 2', 'Mål 3', 'Mål 4', 'Indikator 1']);
  });

  it('tell of 13 of the 21 deadlines, in words that are printed there', () => {
    const answers = printed.map(({ answer }) => answer).join('\n');
    for (const { words } of printedDeliveries) expect(answers).toContain(words);
    const lines = consolidated([filledDeliveries('asPrinted')]);
    expect(lines.filter(({ delivered }) => delivered !== '')).toHaveLength(13);
    expect(lines.find(({ number }) => number === 'TOD2025-25')).toMatchObject({
      delivered: 'Ja',
      deliveredOn: String(serialOfDate('2025-10-01')),
    });
  });

  it('leave 8 deliveries open, and the report says which', () => {
    const findings = validate(underCheck(filledDeliveries('asPrinted')), 'nb');
    expect(new Set(findings.map(({ rule, column }) => `${rule} ${column ?? ''}`))).toEqual(
      new Set(['required-cells-are-filled delivered']),
    );
    expect(findings).toHaveLength(21 - 13);
  });
});

describe('an assignment for information', () => {
  const unit = filledUnit(assignments, '2025', trustCalled('Sunnaas HF').id);

  it('is shown and needs no answer; one to report does', () => {
    expect(rowsOf(unit.content, 'assignments')).toHaveLength(13);
    expect(validate(underCheck(unit), 'nb')).toMatchObject([
      { rule: 'required-cells-are-filled', row: '5.2', column: 'report' },
    ]);
  });

  it('has answers that look like what is not to be filled in', () => {
    const plan = aPlan(underCheck(unit));
    const sheet = plan.sheets.find(({ name }) => name === 'Oppdrag');
    const headings = sheet?.blocks[0]?.values[0] ?? [];
    const column = headings.indexOf('report') + 1;
    const grey = sheet?.highlights.find(
      ({ address, style }) => style === 'grey' && columnNumber(address.replace(/\d.*$/, '')) === column,
    );
    const isGrey = rowsOf(unit.content, 'assignments').map(({ id }, at) => [
      id,
      calculated(plan, grey?.formula ?? '', { sheet: 'Oppdrag', row: 6, column }, at),
    ]);
    expect(isGrey.filter(([, shown]) => shown !== true)).toEqual([['5.2', false]]);
  });
});

describe('a delivery', () => {
  const withAnswer = (answer: Parameters<typeof filledUnit>[3]) =>
    validate(underCheck(filledUnit(filledDeliveries('mended').form, '2025', southEast, answer)), 'nb');
  const day = (v: string) => ({ t: 'd', v }) as const;
  const columns = (answer: Parameters<typeof filledUnit>[3]) =>
    new Set(withAnswer(answer).map(({ column }) => column));

  it('needs day and reference once delivered, an expected day until then', () => {
    expect(columns(() => ({ delivered: { t: 'b', v: true } }))).toEqual(
      new Set(['deliveredOn', 'reference']),
    );
    expect(columns(() => ({ delivered: { t: 'b', v: false } }))).toEqual(new Set(['expectedOn']));
  });

  it('needs a comment when the day is after the deadline, and only then', () => {
    const late = (expectedOn: string) =>
      columns(() => ({ delivered: { t: 'b', v: false }, expectedOn: day(expectedOn) }));
    expect(late('2030-01-01')).toEqual(new Set(['comment']));
    expect(late('2025-01-01')).toEqual(new Set());
    expect(
      columns(() => ({
        delivered: { t: 'b', v: true },
        deliveredOn: day('2025-01-01'),
        reference: { t: 's', v: '25/1' },
      })),
    ).toEqual(new Set());
  });
});

describe('the reports on Prosjekt X', () => {
  it('are the printed list of seven projects, in its order', () => {
    const units = projectUnits.map((id) => filledProjectX('2026-H1', id));
    const lines = consolidated(units);
    expect(lines.map(({ title }) => title)).toEqual(parseProjectX(projectXText));
    expect(lines.map(({ unit }) => unit)).toEqual([
      ...['Vestfold', 'Innlandet', 'Agder', 'Vest-Viken', 'Ahus og kommunene', 'Østfold', 'Oslo'],
    ]);
  });

  it('need no more than the short status in a half year, and all of it in the annual report', () => {
    const missing = (period: string) => {
      const unit = filledProjectX(period, 'HFS15');
      const short = filledUnit(unit.form, period, 'HFS15', () => ({
        status: { t: 's', v: 'ongoing' },
        progress: { t: 's', v: 'I rute.' },
      }));
      return validate(underCheck(short), 'nb').map(({ column }) => column);
    };
    expect(missing('2026-H1')).toEqual([]);
    expect(missing('2026')).toEqual(['municipalities', 'paidOut', 'results', 'learning', 'involvement']);
  });
});
