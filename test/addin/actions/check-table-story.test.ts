import { beforeEach, describe, expect, it } from 'vitest';
import { checkSelectedTable, goToPlace } from '../../../addin/actions/check-table.ts';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { annualReportTable } from '../../fixtures/parse-tables.ts';
import { controller, reporterA } from '../../server/http/story.ts';
import { paneOf, storyPerTest } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();
let sheet: string;
beforeEach(async () => {
  sheet = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return first.name;
  });
});

async function write(address: string, values: readonly (readonly GridValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

function checked({ pane }: TestPane) {
  const { screen, table } = pane.store.getState();
  return { screen, from: table?.from, found: table?.checks.map(({ cell, verdict }) => `${cell} ${verdict}`) };
}

const table = [
  ['', 'Kr'],
  ['A', 100],
  ['B', 200],
  ['Sum', 400],
];

describe('checking a table in Excel', () => {
  it('checks what is selected, names its own cells, and goes to them', async () => {
    const test = await paneOf(story, reporterA);
    await write('C5:D8', table);
    await write('A1:B2', [
      ['', 'Kr'],
      ['Sum', 1],
    ]);
    await select('C5:D8');
    await checkSelectedTable(test.pane);
    expect(checked(test)).toEqual({ screen: 'table', from: 'list', found: ['D8 wrong'] });
    await goToPlace(test.pane, { sheet, address: 'D8' });
    expect(await selectedAddress()).toBe(`${sheet}!D8`);
  });

  it('checks the whole sheet when one cell is selected, and what is filled of a whole column', async () => {
    const test = await paneOf(story, reporterA);
    await write('C5:D8', table);
    await select('A1');
    await checkSelectedTable(test.pane);
    expect(checked(test).found).toEqual(['D8 wrong']);
    await select('C:D');
    await checkSelectedTable(test.pane);
    expect(checked(test)).toEqual({ screen: 'table', from: 'list', found: ['D8 wrong'] });
  });

  it('finds nothing in an empty sheet, and goes back to where the user came from', async () => {
    const test = await paneOf(story, controller);
    await select('B2:C4');
    await checkSelectedTable(test.pane);
    expect(checked(test)).toEqual({ screen: 'table', from: 'rounds', found: [] });
    test.pane.store.dispatch({ kind: 'tableCheckClosed' });
    expect(checked(test)).toEqual({ screen: 'rounds', from: undefined, found: undefined });
  });

  it('needs no connection', async () => {
    const test = await paneOf(story, reporterA);
    test.network.isUp = false;
    await write('C5:D8', table);
    await checkSelectedTable(test.pane);
    expect(checked(test).found).toEqual(['D8 wrong']);
  });

  it('reads a table as Excel has made numbers of it', async () => {
    const test = await paneOf(story, reporterA);
    const { values } = annualReportTable('Tabell 1');
    values.forEach((row, at) => {
      row.forEach((cell, column) => {
        const typed = String(cell);
        if (typed !== '') story.host.user.type(sheet, `${'ABCD'.charAt(column)}${String(at + 1)}`, typed);
      });
    });
    await select('A1:D6');
    await checkSelectedTable(test.pane);
    const { found } = checked(test);
    expect(found).toHaveLength(8);
    expect(found?.filter((one) => !one.endsWith(' exact'))).toEqual([]);
  });
});
