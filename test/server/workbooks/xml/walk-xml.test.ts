import { describe, expect, it } from 'vitest';
import { cpuClock } from '../../../builders/cpu-clock.ts';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../../builders/refusal-of.ts';
import { mainNamespace, sheetPart, sheetXml, workbookFile } from '../../../builders/workbook-file.ts';

const row = '<row r="1"><c r="A1"><v>5</v></c></row>';
const withSheet = (content: string | Uint8Array) => workbookFile({ parts: { [sheetPart]: content } });
const root = (attributes: string, rows = row) =>
  `<worksheet xmlns="${mainNamespace}"${attributes}><sheetData>${rows}</sheetData></worksheet>`;
const laughs = Array.from(Array(9).keys(), (i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

async function a1(file: Uint8Array) {
  return (await readWorkbook(file)).sheets[0]?.cells.get('A1');
}

describe('the XML of an uploaded file', () => {
  it.each([
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['a document type elsewhere', '<!DOCTYPE x SYSTEM "http://198.51.100.1/x.dtd">'],
    ['a billion laughs', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`],
  ])('is refused for %s', async (...[, doctype]) => {
    const file = withSheet(`${doctype}${root('')}`);
    const spent = cpuClock();
    expect((await refusalOf(file)).code).toBe('XML_DTD');
    expect(spent()).toBeLessThan(1_000);
  });

  it.each([
    ['an attribute of 10 MB', root(` x="${'x'.repeat(10_000_000)}"`)],
    ['a thousand attributes', root(Array.from(Array(1_000).keys(), (i) => ` a${i}="1"`).join(''))],
    ['10,000 nested elements', root('', '<a>'.repeat(10_000) + '</a>'.repeat(10_000))],
  ])('is refused for %s', async (...[, xml]) => {
    // Incompressible filling is not the point here: the ratio has its own test.
    expect((await refusalOf(withSheet(xml), { ratio: Infinity })).code).toBe('XML_LIMIT');
  });

  it.each([
    ['unclosed elements', '<worksheet xmlns="' + mainNamespace + '"><sheetData>'],
    ['an unknown entity', root('', '<row r="1"><c r="A1"><v>&secret;</v></c></row>')],
    ['an undeclared prefix', root('', '<x:row/>')],
    ['an attribute twice', root(' a="1" a="2"')],
    ['another root', '<html/>'],
    ['a root of another namespace', root('').replace(mainNamespace, 'urn:other')],
    ['nothing', ''],
  ])('is refused for %s', async (...[, xml]) => {
    const refusal = await refusalOf(withSheet(xml));
    expect(refusal.code).toBe('XML_BROKEN');
    expect(refusal.where).toEqual({ part: sheetPart, sheet: 'Ark1' });
  });

  it.each([
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${sheetXml(row)}`)],
    ['UTF-16 with byte order mark', Buffer.from(`\ufeff${root('')}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${root('')}`, 'utf16le').swap16()],
  ])('is read as %s', async (...[, bytes]) => {
    expect(await a1(withSheet(bytes))).toMatchObject({ value: '5' });
  });

  it.each([
    ['UTF-16 without byte order mark', Buffer.from(root(''), 'utf16le')],
    ['a declared ISO-8859-1', `<?xml version="1.0" encoding="ISO-8859-1"?>${root('')}`],
    ['a declared UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${root('')}`],
    ['UTF-16 that is UTF-8', `<?xml version="1.0" encoding="UTF-16"?>${root('')}`],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(root('')), Buffer.from([0xc3, 0x28])])],
    ['a character cut off at the end', Buffer.concat([Buffer.from(root('')), Buffer.from([0xe2, 0x82])])],
  ])('is refused for %s', async (...[, content]) => {
    expect((await refusalOf(withSheet(content))).code).toBe('XML_ENCODING');
  });

  it('may use a prefix for its namespace, and the strict namespace', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const prefixed = root('')
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    expect(await a1(withSheet(prefixed))).toMatchObject({ value: '5' });
    expect(await a1(withSheet(root('').replace(mainNamespace, strict)))).toMatchObject({ value: '5' });
  });

  it('hides no cell in an element that is not ours', async () => {
    const file = withSheet(
      root(' xmlns:y="urn:other"', `<y:row r="1"><y:c r="A1"><y:v>6</y:v></y:c></y:row><y:x>${row}</y:x>`),
    );
    expect(await a1(file)).toBeUndefined();
  });
});
