import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import { columnLetters } from '../../../shared/workbook/layout.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import type { RawCell } from '../../../server/workbooks/raw-workbook.ts';
import type { WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aCapacityReport, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { arbitraryContent } from '../../builders/arbitrary-content.ts';
import { everyTypeForm, everyTypeLists } from '../../builders/every-type-form.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { fileCells } from './file-cells.ts';
import { plannedCells } from './planned-cells.ts';

interface Cell {
  /** Null where a formula decides it. */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
}
type Sheets = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

it.each([
  aReport(),
  aStatusReport(anAssignment(), anAssignment()),
  aCapacityReport(),
  aCapacityReport({ population: null }),
])('the file and the laid out workbook of $form.id hold the same', async (report) => {
  await expectTheSame(aPlan(report));
});

it('they do whatever has been written, in columns of every type', { timeout: 120_000 }, async () => {
  const [form, lists] = [everyTypeForm, everyTypeLists];
  await fc.assert(
    fc.asyncProperty(arbitraryContent(form, lists), async (content) => {
      await expectTheSame(aPlan({ ...aReport(), form, lists, content }));
    }),
    { numRuns: 8 },
  );
});

async function expectTheSame(plan: WorkbookPlan): Promise<void> {
  const host = freshHost();
  await createOfficeWorkbook().layOut(plan, () => undefined);
  const file = await writePlan(plan, { created: '2026-01-02T03:04:05Z' });
  expect(await inFile(file, plan)).toEqual(inExcel(host, plan));
}

/** The cells that the plan says something of: elsewhere a new cell may look as it likes. */
function cellsOf(plan: WorkbookPlan, cellAt: (sheet: string, row: number, column: number) => Cell): Sheets {
  return Object.fromEntries(
    plan.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        plannedCells(sheet).map(({ row, column }) => [
          `${columnLetters(column)}${row}`,
          cellAt(sheet.name, row, column),
        ]),
      ),
    ]),
  );
}

function inExcel({ model }: ExcelHost, plan: WorkbookPlan): Sheets {
  return cellsOf(plan, (name, row, column) => {
    const sheet = model.sheet(name);
    const { formula, value } = sheet.cells.content(row - 1, column - 1);
    const { numberFormat, locked } = sheet.cells.style(row - 1, column - 1);
    return {
      value: formula === null ? value : null,
      formula: formula?.slice(1) ?? null,
      numberFormat,
      locked,
    };
  });
}

async function inFile(bytes: Uint8Array, plan: WorkbookPlan): Promise<Sheets> {
  const { sheets } = await readWorkbook(bytes);
  const values = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const looks = fileCells(bytes);
  return cellsOf(plan, (name, row, column) => {
    const address = `${columnLetters(column)}${row}`;
    const look = looks.get(name)?.get(address) ?? { formula: null, numberFormat: 'General', locked: true };
    return { ...look, value: look.formula === null ? valueOf(values.get(name)?.get(address)) : null };
  });
}

function valueOf(cell: RawCell | undefined): Cell['value'] {
  if (cell === undefined) return '';
  return cell.kind === 'number' ? Number(cell.value) : cell.value;
}
