import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import type { ReportContent } from '../../../shared/content.ts';
import { plainText } from '../../../shared/workbook/plain-text.ts';
import { readGrid } from '../../../shared/workbook/read-grid.ts';
import { readMeta } from '../../../shared/workbook/workbook-meta.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import type { CellValue } from '../../../shared/value.ts';
import { date, number, text } from '../../../shared/value.ts';
import { aPlan, withContent } from '../../builders/a-plan.ts';
import { aProject, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { arbitraryContent } from '../../builders/arbitrary-content.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
const silently = (): void => undefined;
beforeEach(() => {
  host = freshHost();
  workbook = createOfficeWorkbook();
});

async function readBack({ form, lists }: ReportUnderCheck): Promise<ReportContent> {
  return readGrid(form, await workbook.readGrids(), lists, randomUUID).content;
}

/** Computed cells are read as well, so only what was entered is compared; empty cells say nothing. */
function entered({ form }: ReportUnderCheck, content: ReportContent) {
  return form.sheets.map((sheet) =>
    (content.sheets[sheet.id]?.rows ?? []).map(({ id, line, cells }) => ({
      id,
      line,
      cells: Object.fromEntries(
        sheet.columns
          .filter(({ type }) => type.kind !== 'computed')
          .flatMap(({ id: column }) => ((cells[column] ?? null) === null ? [] : [[column, cells[column]]])),
      ),
    })),
  );
}

describe('reading the workbook', () => {
  it('finds nothing of ours in a workbook of the user’s', async () => {
    host.user.type('Side', 'A1', 'mitt eget');
    expect(await workbook.readGrids()).toEqual([]);
  });

  it('reads every sheet of ours from A1, hidden ones too, and none of the user’s', async () => {
    const plan = aPlan(aReport());
    await workbook.layOut(plan, silently);
    const grids = await workbook.readGrids();
    expect(grids.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(readMeta(grids)).toMatchObject({
      status: 'right',
      meta: { revision: 7, organisationName: 'Agder' },
    });
  });

  it('finds a report again under whatever name its sheet has got', async () => {
    const report = withIds(aReport());
    await workbook.layOut(aPlan(report), silently);
    host.model.sheet('Prosjekter').name = 'Våre tiltak 2025';
    expect(entered(report, await readBack(report))).toEqual(entered(report, report.content));
  });

  it('gives what the user has typed since', async () => {
    const report = aReport();
    await workbook.layOut(aPlan(report), silently);
    host.user.type('Prosjekter', 'D6', '1 500 000');
    const [row] = (await readBack(report)).sheets['projects']?.rows ?? [];
    expect(row?.cells['amount']).toEqual(number('1500000'));
  });

  it('takes two syncs, and three for a workbook it sees for the first time', async () => {
    await workbook.layOut(aPlan(aReport()), silently);
    const another = createOfficeWorkbook();
    for (const [reader, syncs] of [
      [workbook, 2],
      [another, 3],
      [another, 2],
    ] as const) {
      host.stats.reset();
      await reader.readGrids();
      expect(host.stats.syncs).toBe(syncs);
    }
  });

  it('does not read the user’s own sheets, however large', async () => {
    host.user.paste(
      'Side',
      'A1',
      Array.from({ length: 4000 }, () => ['x'.repeat(1500)]),
    );
    await workbook.layOut(aPlan(aReport()), silently);
    expect(await workbook.readGrids()).not.toEqual([]);
  });
});

/** As rows that a reporter has added have them. */
function withIds(report: ReportUnderCheck): ReportUnderCheck {
  const rows = report.content.sheets['projects']?.rows.map((row) => ({ ...row, id: randomUUID() })) ?? [];
  return withContent(report, { sheets: { ...report.content.sheets, projects: { rows } } });
}

const nasty = fc.constantFrom(
  ...['=1+1', '+47 12 34 56 78', '-3', '@her', "'sitat'", '007', '1-2', 'SANN', 'true', '1e5', '#N/A'],
  ...['31.12.2025', '2025-12-31', '  luft  ', 'Å "være"\nlinje 2', '12 %', '=', "'", "''", '1 234,5'],
);
const aText = fc
  .oneof(nasty, fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }))
  .filter((value) => value.trim() !== '' && plainText(value) === value)
  .map(text);
const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));
const anAmount = fc.integer({ min: 0, max: 9_999_999_999 }).map((amount) => number(String(amount)));
const maybe = (value: fc.Arbitrary<CellValue>) => fc.option(value, { nil: null });

const someCells = fc.record({
  title: aText,
  kind: fc.constantFrom('project', 'secretariat', 'noe helt annet', '=A1').map(text),
  amount: maybe(anAmount),
  agreementReference: maybe(aText),
  comment: maybe(aText),
  agreementDate: maybe(aDay),
});
const someRows = fc
  .uniqueArray(fc.record({ id: fc.uuid(), line: fc.integer({ min: 1, max: 60 }), cells: someCells }), {
    selector: ({ line }) => line,
    maxLength: 6,
  })
  .map((rows) =>
    rows
      .toSorted((a, b) => a.line - b.line)
      .map(({ id, line, cells }) => ({ id, line, cells: aProject(cells) })),
  );

describe('what was laid out', () => {
  it('is read back as it was, whatever it is', { timeout: 120_000 }, async () => {
    const base = aReport();
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const report = withContent(base, { sheets: { ...base.content.sheets, projects: { rows } } });
        host = freshHost();
        workbook = createOfficeWorkbook();
        await workbook.layOut(aPlan(report), silently);
        expect(entered(report, await readBack(report))).toEqual(entered(report, report.content));
      }),
      { numRuns: 10 },
    );
  });

  it('is read back from columns of every type', { timeout: 120_000 }, async () => {
    const [form, lists] = [everyTypeForm, everyTypeLists];
    await fc.assert(
      fc.asyncProperty(arbitraryContent(form, lists), async (content) => {
        const report = { ...aReport(), form, lists, content };
        host = freshHost();
        workbook = createOfficeWorkbook();
        await workbook.layOut(aPlan(report), silently);
        expect(entered(report, await readBack(report))).toEqual(entered(report, report.content));
      }),
      { numRuns: 10 },
    );
  });

  it('is read back from the form with given lines, too', async () => {
    const report = aStatusReport(anAssignment(), anAssignment({ assessment: text('red') }));
    await workbook.layOut(aPlan(report), silently);
    expect(entered(report, await readBack(report))).toEqual(entered(report, report.content));
  });
});
