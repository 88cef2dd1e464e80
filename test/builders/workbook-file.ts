import { zipFile } from './zip-file.ts';
import type { ZipEntry, ZipOptions } from './zip-file.ts';

/** The parts of an .xlsx file; correct unless a test changes one thing. */
export interface WorkbookFile {
  /** Inside `<sheetData>` of the only sheet. */
  readonly rows?: string;
  /** After `<sheetData>` of the only sheet. */
  readonly afterRows?: string;
  /** Whole parts by name: replaced, added, or left out with undefined. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly strings?: readonly string[];
  /** Format codes; cell style n uses the n-th of them, style 0 is General. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** More entries, after the parts, with all knobs of the zip builder. */
  readonly entries?: readonly ZipEntry[];
  readonly zip?: ZipOptions;
}

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook of one sheet, «Ark1». */
export function workbookFile(file: WorkbookFile = {}): Buffer {
  return zipFile([...workbookEntries(file), ...(file.entries ?? [])], file.zip);
}

export function workbookEntries(file: WorkbookFile = {}): readonly ZipEntry[] {
  const parts = { ...workbookParts(file), ...file.parts };
  return Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

function workbookParts(file: WorkbookFile): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(file),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': sharedStringsXml(file.strings ?? []),
    'xl/styles.xml': stylesXml(file.formats ?? []),
    [sheetPart]: sheetXml(file.rows ?? '', file.afterRows),
  };
}

export function contentTypes(
  mainType = 'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  more = '',
): string {
  return `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${mainType}"/>${more}</Types>`;
}

/** Each: id, last word of the type, target, and TargetMode. */
export function relations(list: readonly (readonly [string, string, string, string?])[]): string {
  const items = list.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${relationNamespace}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml({ workbookPr = '', definedNames = '' }: WorkbookFile): string {
  return `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">${workbookPr}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets><definedNames>${definedNames}</definedNames></workbook>`;
}

export function sheetXml(rows: string, afterRows = ''): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`;
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return `${declaration}<sst xmlns="${mainNamespace}">${items.join('')}</sst>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = [...formats.keys()].map((index) => `<xf numFmtId="${200 + index}"/>`);
  return `${declaration}<styleSheet xmlns="${mainNamespace}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
