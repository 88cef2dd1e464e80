import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../../builders/refusal-of.ts';
import { contentTypes, relations, workbookFile } from '../../../builders/workbook-file.ts';
import { zipFile } from '../../../builders/zip-file.ts';

const withTypes = (xml: string) => workbookFile({ parts: { '[Content_Types].xml': xml } });
const withPart = (name: string) => workbookFile({ parts: { [name]: '<x/>' } });
const withSheetRelation = (...relation: [string, string, string?]) =>
  workbookFile({ parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', ...relation]]) } });
const override = (type: string) => `<Override PartName="/xl/x.bin" ContentType="application/vnd.${type}"/>`;

describe('the parts of an uploaded file', () => {
  it.each([
    ['.xlsm', withTypes(contentTypes('ms-excel.sheet.macroEnabled.main+xml'))],
    ['.xltx', withTypes(contentTypes('openxmlformats-officedocument.spreadsheetml.template.main+xml'))],
    ['.xlsb', withTypes(contentTypes('ms-excel.sheet.binary.macroEnabled.main'))],
    ['.docx', withTypes(contentTypes('openxmlformats-officedocument.wordprocessingml.document.main+xml'))],
    [
      '.xlsm beside .xlsx',
      withTypes(contentTypes(undefined, override('ms-excel.sheet.macroEnabled.main+xml'))),
    ],
    [
      '.ods',
      zipFile([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      ]),
    ],
  ])('refuse %s under another name', async (...[, file]) => {
    expect((await refusalOf(file)).code).toBe('TYPE');
  });

  it.each([
    ['a macro project', withPart('xl/vbaProject.bin')],
    ['ActiveX', withPart('xl/activeX/activeX1.xml')],
    ['an embedded object', withPart('xl/embeddings/oleObject1.bin')],
    ['a macro sheet', withPart('xl/macrosheets/sheet1.xml')],
    ['a zip archive in the archive', withPart('xl/media/again.zip')],
    ['a macro project by type', withTypes(contentTypes(undefined, override('ms-office.vbaProject')))],
    ['an OLE object by relation', withSheetRelation('oleObject', '../x.bin')],
  ])('refuse %s', async (...[, file]) => {
    expect((await refusalOf(file)).code).toBe('ACTIVE_CONTENT');
  });

  it.each([
    ['a link to another workbook or by DDE', withPart('xl/externalLinks/externalLink1.xml')],
    ['a web query', withPart('xl/queryTables/queryTable1.xml')],
    ['a data connection', withPart('xl/connections.xml')],
    ['an image from the web', withSheetRelation('image', 'http://198.51.100.1/x.png', 'External')],
    ['a template from the web', withSheetRelation('attachedTemplate', 'http://198.51.100.1/x', 'External')],
    ['an external OLE link', withSheetRelation('oleLink', 'file:///x', 'External')],
  ])('refuse %s', async (...[, file]) => {
    const refusal = await refusalOf(file);
    expect(refusal.code).toBe('EXTERNAL_LINK');
    expect(refusal.text.en).toContain('Break Link');
  });

  it('may have hyperlinks: nothing follows them', async () => {
    const workbook = await readWorkbook(withSheetRelation('hyperlink', 'https://example.org/', 'External'));
    expect(workbook.sheets[0]?.name).toBe('Ark1');
  });

  it.each([
    ['no workbook', workbookFile({ parts: { 'xl/workbook.xml': undefined } })],
    ['no sheet', workbookFile({ parts: { 'xl/worksheets/sheet1.xml': undefined } })],
    ['no relations', workbookFile({ parts: { 'xl/_rels/workbook.xml.rels': undefined } })],
    ['no package relations', workbookFile({ parts: { '_rels/.rels': undefined } })],
    [
      'two workbooks',
      workbookFile({
        parts: {
          '_rels/.rels': relations([
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'officeDocument', 'xl/other.xml'],
          ]),
        },
      }),
    ],
    [
      'two relations of one id',
      workbookFile({
        parts: {
          'xl/_rels/workbook.xml.rels': relations([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId1', 'theme', 'theme/theme1.xml'],
          ]),
        },
      }),
    ],
    [
      'two shared string tables',
      workbookFile({
        parts: {
          'xl/_rels/workbook.xml.rels': relations([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'sharedStrings', 'sharedStrings.xml'],
            ['rId3', 'sharedStrings', 'styles.xml'],
          ]),
        },
      }),
    ],
  ])('refuse %s', async (...[, file]) => {
    expect((await refusalOf(file)).code).toBe('WORKBOOK');
  });

  it('may be named from the root, as openpyxl does, and in other case', async () => {
    const file = workbookFile({
      parts: {
        'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', '/XL/worksheets/Sheet1.xml']]),
      },
      rows: '<row r="1"><c r="A1"><v>5</v></c></row>',
    });
    expect((await readWorkbook(file)).sheets[0]?.cells.size).toBe(1);
  });

  it('never leave the package, however many steps up a target takes', async () => {
    const target = '../../../../../../etc/passwd';
    const file = workbookFile({
      parts: { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', target]]) },
    });
    expect((await refusalOf(file)).where.part).toBe('etc/passwd');
  });
});
