import { describe, expect, it } from 'vitest';
import { cpuClock } from '../../../builders/cpu-clock.ts';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../../builders/refusal-of.ts';
import {
  mainNamespace,
  relationNamespace,
  relations,
  sheetXml,
  workbookFile,
} from '../../../builders/workbook-file.ts';

const name = (key: string, reference: string, more = '') =>
  `<definedName name="${key}"${more}>${reference}</definedName>`;

/** A workbook whose sheet list is given as it stands in the file; rId1 to rId3 are sheets. */
const withSheets = (sheets: string) =>
  workbookFile({
    parts: {
      'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:q="${relationNamespace}"><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId4', 'theme', 'theme/theme1.xml'],
        ['rId5', 'worksheet', 'worksheets/../worksheets/Sheet1.xml'],
      ]),
      'xl/worksheets/sheet2.xml': sheetXml('<row r="2"><c r="B2"><v>2</v></c></row>'),
    },
  });
const sheet = (title: string, id: string, more = '') =>
  `<sheet name="${title}" sheetId="1" q:id="${id}"${more}/>`;

describe('the list of sheets of an uploaded workbook', () => {
  it('keeps order, names and visibility; a chart is a sheet without cells', async () => {
    const file = withSheets(
      sheet('B &amp; C', 'rId2') +
        sheet('A', 'rId1', ' state="hidden"') +
        sheet('Diagram', 'rId3', ' state="veryHidden"'),
    );
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ name: title, visibility, cells }) => [title, visibility, cells.size])).toEqual([
      ['B & C', 'visible', 1],
      ['A', 'hidden', 0],
      ['Diagram', 'veryHidden', 0],
    ]);
  });

  it.each([
    ['one part for two sheets', sheet('A', 'rId1') + sheet('B', 'rId1')],
    ['one part for two sheets by two relations', sheet('A', 'rId1') + sheet('B', 'rId5')],
    ['two sheets of one name', sheet('A', 'rId1') + sheet('a', 'rId2')],
    ['a sheet without a part', sheet('A', 'rId9')],
    ['a sheet that is something else', sheet('A', 'rId4')],
    ['a sheet without a name', '<sheet sheetId="1" q:id="rId1"/>'],
  ])('is refused for %s', async (...[, sheets]) => {
    expect((await refusalOf(withSheets(sheets))).code).toBe('WORKBOOK');
  });
});

describe('the defined names of an uploaded workbook', () => {
  it('are kept when they are ours and belong to the whole workbook', async () => {
    const definedNames =
      name('rapportark_form', 'Meta!$A$1') +
      name('in_costs', "'Ark 1'!$B$2:$B$9") +
      name('list_sectors', 'Lister!$A$1:$A$9') +
      name('other', 'Ark1!$A$1') +
      name('in_copied', 'Ark1!$A$1', ' localSheetId="0"') +
      name('_xlnm.Print_Area', 'Ark1!$A:$XFD') +
      name('__proto__', 'Ark1!$A$1');
    expect(Object.fromEntries((await readWorkbook(workbookFile({ definedNames }))).names)).toEqual({
      rapportark_form: 'Meta!$A$1',
      in_costs: "'Ark 1'!$B$2:$B$9",
      list_sectors: 'Lister!$A$1:$A$9',
    });
  });

  it('do no harm in any number, over whole sheets, or broken', async () => {
    const definedNames = Array.from(Array(10_000).keys(), (i) =>
      name(`n${i}`, i % 2 === 0 ? '#REF!' : 'Ark1!$A:$XFD'),
    );
    const file = workbookFile({ definedNames: definedNames.join('') });
    const spent = cpuClock();
    expect((await readWorkbook(file)).names.size).toBe(0);
    expect(spent()).toBeLessThan(1_000);
  });

  it('are refused when one of ours comes twice', async () => {
    const definedNames = name('in_costs', 'Ark1!$A$1') + name('in_costs', 'Ark1!$A$2');
    expect((await refusalOf(workbookFile({ definedNames }))).code).toBe('DUPLICATE_NAME');
  });
});
