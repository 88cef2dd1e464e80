import { expect, it } from 'vitest';
import { definitionStarts, definitionWorkbook } from '../../../server/forms/definition-workbook.ts';
import { sampleWorkbook } from '../../../server/forms/sample-workbook.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { listsFor } from '../../../server/reports/report-lists.ts';
import { gridsOf } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { readDefinition } from '../../../shared/definitions/read-definition.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { readGrid } from '../../../shared/workbook/read-grid.ts';
import { findOrganisation } from '../../../shared/organisation.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { withCell } from '../../builders/grids-of.ts';

const registers = readRegisters();
const created = '2026-01-15T10:00:00.000Z';

/** What a reporter types, by address of the sheet as it is laid out. */
function filled(grids: readonly Grid[], cells: Readonly<Record<string, GridValue>>): readonly Grid[] {
  return Object.entries(cells).reduce((all, [address, value]) => {
    const [, name = '', letter = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
    return all.map((grid) =>
      grid.name === name ? withCell(grid, Number(row), letter.charCodeAt(0) - 64, value) : grid,
    );
  }, grids);
}

it('the worked example goes from definition to template to filled report, checked by its own rules', async () => {
  const file = await definitionWorkbook(definitionStarts.example, 'nb', created);
  const { form } = readDefinition(gridsOf(await readWorkbook(file.bytes)), 'nb');
  const [organisation] = findOrganisation(registers.organisations, 'Sykehuset Innlandet HF');
  if (form === null || organisation === undefined) throw new Error('The example cannot be used.');

  const sample = await sampleWorkbook(form, registers, {
    organisation,
    period: '2026-T1',
    language: 'nb',
    created,
  });
  const empty = gridsOf(await readWorkbook(sample.bytes));
  const lists = listsFor(form, organisation.id, registers);
  const findingsOf = (cells: Readonly<Record<string, GridValue>>) => {
    const { content } = readGrid(form, filled(empty, cells), lists, () => crypto.randomUUID());
    return validate({ form, period: '2026-T1', organisation, content, lists }, 'nb').map(
      ({ rule, severity, sheetTitle, cell }) => `${severity} ${rule} ${sheetTitle}!${cell ?? ''}`,
    );
  };

  const results = { 'Ventetid!E6': 40, 'Ventetid!E7': 41, 'Ventetid!E8': 42 };
  const targets = { 'Ventetid!C6': 60, 'Ventetid!C7': 60, 'Ventetid!C8': 60 };
  const measure = { 'Tiltak!B6': 'Flere lister', 'Tiltak!C6': 'Pågår', 'Tiltak!E6': 1000 };
  expect(findingsOf({ ...results, ...targets, ...measure, 'Tiltak!F6': 900 })).toEqual([]);
  expect(findingsOf({ ...results, ...targets, ...measure, 'Tiltak!F6': 1100 })).toEqual([
    'error not-more-than-budget Tiltak!F6',
  ]);
  expect(findingsOf({ ...results, ...targets, ...measure, 'Tiltak!C6': 'Ferdig' })).toEqual([
    'error required-cells-are-filled Tiltak!D6',
  ]);
  expect(findingsOf({ ...results, ...targets, 'Ventetid!E7': 80 })).toEqual(
    expect.arrayContaining([
      'error required-cells-are-filled Ventetid!H7',
      'warning red-has-a-measure Ventetid!E7',
    ]),
  );
});
