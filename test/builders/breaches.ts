import type { Finding } from '../../shared/finding.ts';
import type { ColumnDefinition, SheetRows } from '../../shared/forms/definition.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { date, number, text } from '../../shared/value.ts';
import type { Cells } from './a-report.ts';
import { after, aProject, aReport, anAssignment, aStatusReport, projectsWith } from './a-report.ts';
import { aSmallForm } from './a-small-form.ts';
import { aColumn } from './every-type-form.ts';
import { changeRows, deleteLine, write } from './mend.ts';

/** A report that breaks one rule and no other, and what a reporter does who follows the advice. */
export interface Breach {
  readonly report: ReportUnderCheck;
  readonly mend: (report: ReportUnderCheck, finding: Finding) => ReportUnderCheck;
}

const named = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });
const project = (cells: Cells) => aReport({ projects: [aProject(cells)] });
const unpaid = (title: string, amount: string) =>
  aProject({ title: text(title), amount: number(amount), paidOut: null });
const expectedNumber: Breach['mend'] = (report, finding) =>
  write(report, finding, number(finding.expected ?? ''));
const addProject = (report: ReportUnderCheck, cells: Cells) =>
  changeRows(report, 'projects', (rows) => [...rows, { id: 'added', line: 9, cells }]);
const red = {
  assessment: text('red'),
  measures: text('Flere leger.'),
  cause: text('For få leger.'),
  owner: text('Klinikksjef'),
  backOnTrack: date('2023-12-01'),
};

/** On a form with one sheet of given columns and one line. */
function oneLine(
  columns: readonly ColumnDefinition[],
  cells: Cells,
  rows: SheetRows = { kind: 'fixed' },
): ReportUnderCheck {
  const sheets = aSmallForm.sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows, columns }));
  return {
    form: { ...aSmallForm, sheets },
    period: '2025',
    organisation: { id: 'a', name: 'A' },
    content: { sheets: { projects: { rows: [{ id: 'line', line: 1, cells }] } } },
    lists: {},
  };
}

const kroner = { kind: 'amount', unit: 'kr', min: '0', max: '999999' } as const;
const left = aColumn(kroner, { id: 'left', title: named('Igjen', 'Att', 'Left') });
const carried = aColumn(kroner, {
  id: 'carried',
  title: named('Overført', 'Overført', 'Carried over'),
  locked: true,
  fromPrevious: 'left',
});
const patients = aColumn(
  { kind: 'integer', min: '0', max: '9999' },
  { id: 'patients', title: named('Pasienter', 'Pasientar', 'Patients'), role: 'persons' },
);

/** By rule. */
export const breaches: Readonly<Record<string, Breach>> = {
  'no-person-number': {
    report: project({ comment: text('Gjelder 13897248004.') }),
    mend: (report, finding) => write(report, finding, text('Gjelder én pasient.')),
  },
  'sheets-have-lines': {
    report: aReport({ projects: [] }),
    mend: (report) => addProject(report, aProject()),
  },
  'lines-have-a-title': {
    report: aReport({ projects: [unpaid('Felles trainee', '1821000'), { amount: number('1821000') }] }),
    mend: deleteLine,
  },
  'lines-are-whole': {
    report: aReport({
      projects: [
        aProject({ title: text('Tett oppfølging'), amount: null, paidOut: null }),
        unpaid('av spes.helsetj', '1850000'),
      ],
    }),
    mend: (report, finding) => {
      const titled = write(report, { ...finding, column: 'title' }, text('Tett oppfølging av spes.helsetj'));
      const joined = write(titled, finding, number('1850000'));
      return deleteLine(joined, { ...finding, row: 'project-2' });
    },
  },
  'required-cells-are-filled': {
    report: aStatusReport(anAssignment({ ...red, cause: null })),
    mend: (report, finding) => write(report, finding, text('For få leger.')),
  },
  'cells-hold-their-type': { report: project({ amount: text('1,2 mill.') }), mend: expectedNumber },
  'choices-are-on-the-list': {
    report: project({ status: text('pågåend') }),
    mend: (report, finding) => write(report, finding, text(finding.expected ?? '')),
  },
  'texts-are-not-too-long': {
    report: project({ title: text('T'.repeat(301)) }),
    mend: (report, finding) => write(report, finding, text('T'.repeat(300))),
  },
  'amounts-are-within-range': {
    report: project({ amount: number('2.75'), paidOut: null }),
    mend: (report, finding) => write(report, finding, number('2750000')),
  },
  'dates-are-in-order': {
    report: project({ from: date('2025-03-01'), to: date('2025-02-01') }),
    mend: (report, finding) => write(report, finding, date(finding.expected ?? '')),
  },
  'paid-out-is-not-above-allocated': {
    report: project({ amount: number('500000'), paidOut: number('550000') }),
    mend: expectedNumber,
  },
  'amounts-are-not-repeated': {
    report: aReport({
      projects: [unpaid('Digital hjemmeoppfølging (Oslo)', '1000000'), unpaid('Oslo', '1000000')],
    }),
    mend: deleteLine,
  },
  'amounts-are-not-a-unit-slip': {
    report: aReport({ projects: projectsWith('1850000', '2753', '1060000', '860000', '1750000') }),
    mend: expectedNumber,
  },
  'titles-are-unique': {
    report: aReport({
      projects: [
        unpaid('Egenfinansiering, identifisere storforbrukere av helsetjenester', '800000'),
        unpaid('Synsnettverk nord', '1200000'),
        unpaid('Løsning for å identifisere storforbrukere av helsetjenester', '800000'),
      ],
    }),
    mend: deleteLine,
  },
  'years-are-plausible': {
    report: project({ title: text('20205-midler i tildelingsprosess') }),
    mend: (report, finding) => write(report, finding, text('2025-midler i tildelingsprosess')),
  },
  'frame-adds-up': {
    report: aReport({
      projects: projectsWith('4000000', '5400000'),
      frame: { allocated: number('10000000') },
    }),
    mend: (report, finding) =>
      addProject(report, {
        title: text('Ufordelte midler'),
        kind: text('notYetAllotted'),
        amount: number(finding.difference ?? ''),
      }),
  },
  'carried-over-is-what-was-left': {
    report: after(
      oneLine([carried, left], { left: number('400000') }),
      oneLine([carried, left], { carried: number('600000') }),
    ),
    mend: expectedNumber,
  },
  'projects-are-still-there': {
    report: after(
      aReport({ projects: [aProject(), aProject({ title: text('Samsår') })] }),
      aReport({ projects: [aProject()] }),
    ),
    mend: (report, { expected }) => addProject(report, unpaid(expected ?? '', '1500000')),
  },
  'paid-out-is-not-below-last-period': {
    report: after(project({ paidOut: number('1000000') }), project({ paidOut: number('400000') })),
    mend: expectedNumber,
  },
  'measures-are-new-when-red-turns-green': {
    report: after(
      aStatusReport(anAssignment(red)),
      aStatusReport(anAssignment({ assessment: text('green'), measures: text('Flere leger.') })),
    ),
    mend: (report, finding) => write(report, finding, text('Tre leger er ansatt.')),
  },
  'counts-of-persons-are-not-small': {
    report: oneLine([patients], { patients: number('3') }),
    mend: (report, finding) => write(report, finding, number('0')),
  },
};
