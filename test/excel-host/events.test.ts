import { beforeEach, expect, it } from 'vitest';
import type { ExcelHost } from './host.ts';
import { freshHost, onSheet } from './with-host.ts';

let host: ExcelHost;
let heard: string[] = [];

beforeEach(async () => {
  host = freshHost();
  heard = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      // The typings promise details; several cells come without.
      const details = event.details as Excel.ChangedEventDetail | undefined;
      const after = details ? JSON.stringify(details.valueAfter) : '-';
      heard.push(`${event.address} ${event.source} ${event.triggerSource} ${after}`);
      return Promise.resolve();
    });
    await context.sync();
  });
});

it('tells of typing as local, with details', async () => {
  host.user.type('Side', 'B2', '1 234,5');
  await host.eventsDelivered();
  expect(heard).toEqual(['B2 Local Unknown 1234.5']);
});

it('tells of a paste as one range without details', async () => {
  host.user.paste('Side', 'A1', [
    ['a', 'b'],
    ['1', '2'],
  ]);
  await host.eventsDelivered();
  expect(heard).toEqual(['A1:B2 Local Unknown -']);
});

it('tells of a co-author’s edit as remote', async () => {
  host.user.remoteEdit('Side', 'C3', 9);
  await host.eventsDelivered();
  expect(heard).toEqual(['C3 Remote Unknown 9']);
});

it('tells the add-in of its own writes, marked as such', async () => {
  await onSheet(({ sheet }) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
  });
  await host.eventsDelivered();
  expect(heard).toEqual(['A1:A2 Local ThisLocalAddin -']);
});

it('can lose events, as the real Excel does, while the edit stands', async () => {
  host.model.missEvents = true;
  host.user.type('Side', 'A1', 'stille');
  host.model.missEvents = false;
  host.user.type('Side', 'A2', 'hørt');
  await host.eventsDelivered();
  expect(heard).toEqual(['A2 Local Unknown "hørt"']);
  expect(host.model.sheet('Side').cells.content(0, 0).value).toBe('stille');
});

it('gives the changed range to a handler that asks for it', async () => {
  let address = '';
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Side').onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load('address');
        await inner.sync();
        address = range.address;
      }),
    );
    await context.sync();
  });
  host.user.paste('Side', 'B5', [['x', 'y']]);
  await host.eventsDelivered();
  await host.eventsDelivered();
  expect(address).toBe('Side!B5:C5');
});

it('tells of selection and of another sheet coming to the front, and stops when the handler is removed', async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('To');
    worksheets.onActivated.add(() => Promise.resolve(void seen.push('activated')));
    const added = worksheets.onSelectionChanged.add((event) =>
      Promise.resolve(void seen.push(event.address)),
    );
    await context.sync();
    return added;
  });
  host.user.activate('To');
  host.user.select('To', 'D4');
  await host.eventsDelivered();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.select('To', 'E5');
  await host.eventsDelivered();
  expect(seen).toEqual(['activated', 'D4']);
});

it('tells of a write to a range that was loaded in an earlier batch', async () => {
  await onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('B2').load('values');
    await context.sync();
    range.values = [[7]];
  });
  await host.eventsDelivered();
  expect(heard).toEqual(['B2 Local ThisLocalAddin 7']);
});
