import { beforeEach, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { parseArea } from '../../excel-host/model/address.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
const sheet = 'Prosjekter';
const contentOf = (address: string) => {
  const area = parseArea(address);
  return host.model.sheet(sheet).cells.content(area?.top ?? -1, area?.left ?? -1);
};

beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  host.stats.reset();
});

describe('replacing texts by what they were understood as', () => {
  it('writes the values where the texts still stand, and says where', async () => {
    host.user.paste(sheet, 'D6', [[' 1,2 mill. ']]);
    host.user.paste(sheet, 'E6', [['–']]);
    const replacements = [
      { sheet, address: 'D6', written: '1,2 mill.', value: 1_200_000 },
      { sheet, address: 'E6', written: '–', value: null },
    ];
    expect(await workbook.replaceTexts(replacements)).toEqual(replacements);
    expect([contentOf('D6').value, contentOf('E6').value]).toEqual([1_200_000, '']);
    expect(host.stats.syncs).toBe(2);
  });

  it('leaves what the user has written since, and formulas', async () => {
    host.user.paste(sheet, 'D6', [['1,3 mill.']]);
    host.user.paste(sheet, 'E6', [['="5 mill."']]);
    const replaced = await workbook.replaceTexts([
      { sheet, address: 'D6', written: '1,2 mill.', value: 1_200_000 },
      { sheet, address: 'E6', written: '5 mill.', value: 5_000_000 },
    ]);
    expect(replaced).toEqual([]);
    expect(contentOf('D6').value).toBe('1,3 mill.');
    expect(contentOf('E6').formula).toBe('="5 mill."');
  });

  it('keeps a day text that Excel would take for another', async () => {
    host.user.paste(sheet, 'J6', [['17. mai 1920']]);
    await workbook.replaceTexts([{ sheet, address: 'J6', written: '17. mai 1920', value: '1920-05-17' }]);
    expect(contentOf('J6').value).toBe('1920-05-17');
  });

  it('can be undone by the user', async () => {
    host.user.paste(sheet, 'D6', [['1,2 mill.']]);
    await workbook.replaceTexts([{ sheet, address: 'D6', written: '1,2 mill.', value: 1_200_000 }]);
    host.user.undo();
    expect(contentOf('D6').value).toBe('1,2 mill.');
  });
});
