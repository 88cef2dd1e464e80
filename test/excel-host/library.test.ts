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

describe('reading through the real library', () => {
  it('refuses a property that was not loaded', async () => {
    const reading = onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      return range.values as unknown;
    });
    expect(await refusalOf(reading)).toBe('PropertyNotLoaded');
  });

  it('answers a null object for a missing sheet, and ItemNotFound for getItem', async () => {
    const isNull = await onSheet(async ({ context }) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Borte');
      const range = missing.getUsedRangeOrNullObject();
      await context.sync();
      return [missing.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    const getting = onSheet(({ context }) => context.workbook.worksheets.getItem('Borte').load('name'));
    expect(await refusalOf(getting)).toBe('ItemNotFound');
  });

  it('counts only cells with values as used when asked so, and answers null for an empty sheet', async () => {
    const [empty, formatted, filled] = await onSheet(async ({ sheet, context }) => {
      const before = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange('D9').format.fill.color = '#ff0000';
      sheet.getRange('B2').values = [['x']];
      const all = sheet.getUsedRange(false).load('address');
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [before.isNullObject, all.address, used.address];
    });
    expect([empty, formatted, filled]).toEqual([true, 'Side!B2:D9', 'Side!B2']);
  });

  it('answers null values for whole columns', async () => {
    const values: unknown = await onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange('A:C').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('shows text in the user’s language and values in none', async () => {
    const shown = await onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['#,##0', 'dd.mm.yyyy', '0.0 %']];
      range.values = [[1234567, '2026-12-31', 0.125]];
      range.load('text,values,valueTypes');
      await context.sync();
      return { text: range.text, values: range.values as unknown, types: range.valueTypes };
    });
    expect(shown.text).toEqual([['1\u00A0234\u00A0567', '31.12.2026', '12,5 %']]);
    expect(shown.values).toEqual([[1234567, 46387, 0.125]]);
    expect(shown.types).toEqual([['Double', 'Double', 'Double']]);
  });

  it('loads navigation properties and items by path', async () => {
    const seen = await onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B1');
      range.getCell(0, 0).format.font.bold = true;
      range.load('format/font/bold, format/fill/color');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return [range.format.font.bold, range.format.fill.color, sheets.items.map((item) => item.name)];
    });
    expect(seen).toEqual([null, '#FFFFFF', ['Side']]);
  });
});

describe('writing through the real library', () => {
  it('leaves a cell alone for null and clears it for an empty text', async () => {
    await onSheet(({ sheet }) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 9]];
    });
    expect([await value('A1'), await value('B1'), await value('C1')]).toEqual([1, '', 9]);
  });

  it('takes a leading = for a formula, but not behind an apostrophe or in a text cell', async () => {
    await onSheet(({ sheet }) => {
      sheet.getRange('C1').numberFormat = [['@']];
      sheet.getRange('A1:C1').values = [['=1+2', "'=1+2", '=1+2']];
    });
    expect([await value('A1'), await value('B1'), await value('C1')]).toEqual([3, '=1+2', '=1+2']);
  });

  it('takes text that looks like a number for a number, unless the cell is text', async () => {
    await onSheet(({ sheet }) => {
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['0301', '0301']];
    });
    expect([await value('A1'), await value('B1')]).toEqual([301, '0301']);
  });

  it('refuses an array that has not the shape of the range', async () => {
    const wrong = onSheet(({ sheet }) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    });
    expect(await refusalOf(wrong)).toBe('InvalidArgument');
  });

  it('refuses a locked cell of a protected sheet and takes an unlocked one', async () => {
    await onSheet(({ sheet }) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    await onSheet(({ sheet }) => {
      sheet.getRange('B2').values = [[5]];
    });
    const locked = onSheet(({ sheet }) => {
      sheet.getRange('A1').values = [[5]];
    });
    expect(await refusalOf(locked)).toBe('AccessDenied');
    const colouring = onSheet(({ sheet }) => {
      sheet.getRange('B2').format.fill.color = '#00ff00';
    });
    expect(await refusalOf(colouring)).toBe('AccessDenied');
    expect(await value('B2')).toBe(5);
  });

  it('refuses to protect twice and to unprotect what is not protected', async () => {
    const unprotect = onSheet(({ sheet }) => {
      sheet.protection.unprotect();
    });
    expect(await refusalOf(unprotect)).toBe('AccessDenied');
    const twice = onSheet(({ sheet }) => {
      sheet.protection.protect();
      sheet.protection.protect();
    });
    expect(await refusalOf(twice)).toBe('AccessDenied');
  });

  it('keeps what came before the failing action of a batch', async () => {
    const half = onSheet(({ sheet }) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['lost']];
    });
    expect(await refusalOf(half)).toBe('InvalidArgument');
    expect([await value('A1'), await value('A3')]).toEqual(['kept', '']);
  });

  it('names a member it does not imitate', async () => {
    const charts = onSheet(({ sheet }) => sheet.charts.load('items'));
    await expect(charts).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'excel-host does not imitate Worksheet.Charts.',
    });
  });

  it('refuses members above the requirement set of this Excel', async () => {
    expect(await refusalOf(onSheet(({ context }) => context.workbook.linkedWorkbooks.load('items')))).toBe(
      'ApiNotFound',
    );
  });
});

it('starts each test with a workbook of its own', async () => {
  const before = host.model;
  host = freshHost();
  expect(host.model).not.toBe(before);
  expect(await value('A1')).toBe('');
});
