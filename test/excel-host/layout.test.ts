import { beforeEach, expect, it } from 'vitest';
import type { ExcelHost } from './host.ts';
import { freshHost, onSheet, refusalOf } from './with-host.ts';

let host: ExcelHost;
beforeEach(() => {
  host = freshHost();
});

it('adds, hides and shows sheets; a very hidden one is listed but cannot be activated', async () => {
  const listed = await onSheet(async ({ context }) => {
    const meta = context.workbook.worksheets.add('_meta');
    meta.getRange('A1').values = [['id']];
    meta.visibility = 'VeryHidden';
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    return sheets.items.map((item) => `${item.name} ${item.visibility}`);
  });
  expect(listed).toEqual(['Side Visible', '_meta VeryHidden']);
  const activating = onSheet(({ context }) => {
    context.workbook.worksheets.getItem('_meta').activate();
  });
  expect(await refusalOf(activating)).toBe('InvalidOperation');
});

it('refuses to hide or delete the last visible sheet, and two sheets of one name', async () => {
  const hide = onSheet(({ sheet }) => {
    sheet.visibility = 'Hidden';
  });
  expect(await refusalOf(hide)).toBe('InvalidOperation');
  expect(await refusalOf(onSheet(({ context }) => context.workbook.worksheets.add('SIDE')))).toBe(
    'ItemAlreadyExists',
  );
});

it('keeps freeze panes, widths, hidden columns and page layout', async () => {
  await onSheet(({ sheet }) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.getRange('A:A').columnHidden = true;
    sheet.getRange('B:C').format.columnWidth = 120;
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:C20');
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Rapport';
  });
  const sheet = host.model.sheet('Side');
  expect([sheet.frozenRows, sheet.frozenColumns, sheet.showGridlines]).toEqual([3, 2, false]);
  expect([...sheet.hiddenColumns]).toEqual([0]);
  expect([sheet.columnWidths.get(2), sheet.rowHeights.get(1)]).toEqual([120, 30]);
  expect(sheet.pageLayout.get('Orientation')).toBe('Landscape');
  expect(sheet.pageLayout.get('PrintArea')).toBe('A1:C20');
  expect(sheet.pageLayout.get('HeadersFooters.LeftFooter')).toBe('Rapport');
});

it('styles cells, whole columns and the whole sheet, the later over the earlier', async () => {
  await onSheet(({ sheet }) => {
    sheet.getRange().format.protection.locked = false;
    sheet.getRange('A1').format.protection.locked = true;
    sheet.getRange('C:C').format.protection.locked = true;
    const head = sheet.getRange('A1:C1').format;
    head.font.bold = true;
    head.fill.color = '#1f4e79';
    head.borders.getItem('EdgeBottom').style = 'Continuous';
    head.wrapText = true;
    head.verticalAlignment = 'Center';
  });
  const { cells } = host.model.sheet('Side');
  expect([cells.style(0, 0).locked, cells.style(9, 1).locked, cells.style(900, 2).locked]).toEqual([
    true,
    false,
    true,
  ]);
  expect(cells.style(0, 2)).toMatchObject({ bold: true, fill: '#1F4E79', wrapText: true, locked: true });
  expect(cells.style(0, 1).borders.bottom?.style).toBe('Continuous');
});

it('binds defined names to ranges, hidden ones too', async () => {
  const seen = await onSheet(async ({ sheet, context }) => {
    const { names } = context.workbook;
    names.add('in_belop', sheet.getRange('B2:B4'));
    names.add('rapport_id', '="abc"').visible = false;
    sheet.getRange('B2:B4').values = [[1], [2], [3]];
    await context.sync();
    const bound = names.getItemOrNullObject('IN_BELOP').getRangeOrNullObject().load('address,values');
    const hidden = names.getItem('rapport_id').load('value,visible');
    const missing = names.getItemOrNullObject('annet');
    const none = missing.getRangeOrNullObject();
    names.load('items/name');
    await context.sync();
    return {
      at: bound.address,
      id: hidden.value as unknown,
      visible: hidden.visible,
      missing: none.isNullObject,
      all: names.items.map((item) => item.name),
    };
  });
  expect(seen).toEqual({
    at: 'Side!B2:B4',
    id: 'abc',
    visible: false,
    missing: true,
    all: ['in_belop', 'rapport_id'],
  });
});

it('keeps settings of the file', async () => {
  const seen = await onSheet(async ({ context }) => {
    context.workbook.settings.add('Office.AutoShowTaskpaneWithDocument', true);
    await context.sync();
    const setting = context.workbook.settings
      .getItemOrNullObject('Office.AutoShowTaskpaneWithDocument')
      .load('value');
    const missing = context.workbook.settings.getItemOrNullObject('annet');
    await context.sync();
    return { value: setting.value as unknown, missing: missing.isNullObject };
  });
  expect(seen).toEqual({ value: true, missing: true });
});

it('keeps the newest conditional format first and clears them by range', async () => {
  await onSheet(({ sheet }) => {
    const range = sheet.getRange('A1:A9');
    for (const formula of ['=A1=""', '=A1>5']) {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#FFF2CC';
      format.custom.format.font.bold = true;
    }
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
  });
  const formats = host.model.sheet('Side').conditionalFormats;
  expect(formats.map((format) => [format.formula, format.priority])).toEqual([
    ['=A1>5', 0],
    ['=A1=""', 1],
  ]);
  expect(formats[0]?.rects).toEqual([{ top: 3, left: 0, bottom: 8, right: 0 }]);
});

it('selects and tells the selection', async () => {
  const address = await onSheet(async ({ sheet, context }) => {
    sheet.getRange('C4').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
  expect(address).toBe('Side!C4');
});

it('does not delete what is very hidden', async () => {
  const deleting = onSheet(({ context }) => {
    const sheet = context.workbook.worksheets.add('_meta');
    sheet.visibility = 'VeryHidden';
    sheet.delete();
  });
  expect(await refusalOf(deleting)).toBe('InvalidOperation');
});

it('points a name to other cells and leaves it as hidden as it was', async () => {
  await onSheet(({ sheet, context }) => {
    const item = context.workbook.names.add('in_belop', sheet.getRange('B2:B4'));
    item.visible = false;
    item.formula = '=Side!$C$1:$C$9';
  });
  expect(host.model.names.get('in_belop')).toMatchObject({ formula: '=Side!$C$1:$C$9', visible: false });
});

it('puts filter arrows on a range', async () => {
  await onSheet(({ sheet }) => {
    sheet.autoFilter.apply('A1:C5');
  });
  expect(host.model.sheet('Side').autoFilter).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
});
