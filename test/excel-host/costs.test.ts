import { beforeEach, describe, expect, it } from 'vitest';
import type { ExcelHost } from './host.ts';
import { freshHost, onSheet, refusalOf } from './with-host.ts';

let host: ExcelHost;
beforeEach(() => {
  host = freshHost();
});

const value = (address: string) =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

describe('the cell edit mode', () => {
  it('refuses a batch while the user is typing', async () => {
    host.user.enterEditMode();
    expect(await refusalOf(value('A1'))).toBe('InvalidOperationInCellEditMode');
    host.user.leaveEditMode();
    expect(await value('A1')).toBe('');
  });

  it('makes a batch wait that asked to', async () => {
    host.user.enterEditMode();
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Side').getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await host.eventsDelivered();
    expect(done).toBe(false);
    host.user.leaveEditMode();
    await run;
    expect(await value('A1')).toBe(1);
  });
});

describe('what a batch costs', () => {
  it('counts syncs and bytes for each run, and the library’s clean-up apart', async () => {
    host.stats.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Side').getRange('A1').load('values');
      await context.sync();
      range.values = [[7]];
      await context.sync();
    });
    expect(host.stats.runs.map((run) => run.syncs)).toEqual([2]);
    expect(host.stats.cleanups).toBe(1);
    expect(host.stats.bytes).toBeGreaterThan(500);
    expect(host.stats.bytes).toBe(host.stats.runs[0]?.bytes);
  });

  it('refuses a request above 5 MB', async () => {
    const huge = onSheet(({ sheet }) => {
      sheet.getRange('A1').values = [['x'.repeat(5_300_000)]];
    });
    expect(await refusalOf(huge)).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('takes 5000 rows in one sync', async () => {
    host.stats.reset();
    await onSheet(({ sheet }) => {
      sheet.getRange('A1:B5000').values = Array.from(new Array(5000).keys(), (i) => [i, `rad ${i}`]);
    });
    expect(host.stats.syncs).toBe(1);
    expect([await value('A5000'), await value('B5000')]).toEqual([4999, 'rad 4999']);
  });

  it('refuses an address above 8192 characters', async () => {
    const address = Array.from(new Array(1700).keys(), (i) => `A${i + 1000}`).join(',');
    expect(await refusalOf(onSheet(({ sheet }) => sheet.getRanges(address).load('address')))).toBe(
      'InvalidArgument',
    );
  });
});
