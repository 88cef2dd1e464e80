import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import type { RefusalCode } from '../refusal-texts.ts';
import type { RefusalPlace } from '../refusal.ts';
import { decodeXml, encodingOf } from './decode-xml.ts';
import type { XmlEncoding } from './decode-xml.ts';

/** What to do with one kind of element. Its text is its own, without that of its children. */
export interface ElementReader {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (text: string) => void;
}
export type XmlElement = SaxesTagNS;

/** Readers by path of local names from the root, such as `worksheet/sheetData/row`. All else is skipped. */
export type ElementReaders = Readonly<Record<string, ElementReader>>;

export interface XmlPart {
  readonly bytes: Buffer;
  readonly where: RefusalPlace;
}

/** Transitional and strict SpreadsheetML (ECMA-376 part 1 and 4), and the two namespaces of the package itself. */
const ourNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);

/** Reads one part as a stream of elements; the root must be that of the readers. */
export function walkXml(part: XmlPart, readers: ElementReaders, limits: WorkbookLimits): void {
  const { bytes, where } = part;
  const encoding = encodingOf(bytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = (code: RefusalCode): never => {
    throw new WorkbookRefused(code, where);
  };
  listen(parser, { root: treeOf(readers), encoding, limits, refuse });
  try {
    for (const chunk of decodeXml(bytes, encoding, where)) parser.write(chunk);
    parser.close();
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw new WorkbookRefused('XML_BROKEN', where, { cause: error });
  }
}

interface Branch {
  reader: ElementReader;
  readonly children: Map<string, Branch>;
}

function treeOf(readers: ElementReaders): Branch {
  const root: Branch = { reader: {}, children: new Map() };
  for (const [path, reader] of Object.entries(readers)) {
    let branch = root;
    for (const name of path.split('/')) {
      const child = branch.children.get(name) ?? { reader: {}, children: new Map<string, Branch>() };
      branch.children.set(name, child);
      branch = child;
    }
    branch.reader = reader;
  }
  return root;
}

interface Walk {
  readonly root: Branch;
  readonly encoding: XmlEncoding;
  readonly limits: WorkbookLimits;
  readonly refuse: (code: RefusalCode) => never;
}

interface OpenElement {
  readonly branch: Branch | undefined;
  text: string;
}

/** Six listeners and no more: from the eighth on V8 keeps the parser as a dictionary, three times as slow. */
function listen(parser: SaxesParser<{ xmlns: true; position: false }>, walk: Walk): void {
  const { limits, refuse } = walk;
  const path: OpenElement[] = [{ branch: walk.root, text: '' }];
  let attributes = 0;
  const collect = (text: string) => {
    const current = path.at(-1);
    if (current?.branch?.reader.close !== undefined) current.text += text;
  };
  parser.on('doctype', () => refuse('XML_DTD'));
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('attribute', ({ value }) => {
    attributes += 1;
    const tooMuch = attributes > limits.xmlAttributes || value.length > limits.xmlAttributeText;
    if (tooMuch) refuse('XML_LIMIT');
  });
  parser.on('opentag', (element) => {
    attributes = 0;
    const parent = path.at(-1)?.branch;
    const branch = ourNamespaces.has(element.uri) ? parent?.children.get(element.local) : undefined;
    if (path.length > limits.xmlDepth) refuse('XML_LIMIT');
    if (path.length === 1) refuseOtherRoot(branch, parser.xmlDecl.encoding, walk);
    path.push({ branch, text: '' });
    branch?.reader.open?.(element);
  });
  parser.on('closetag', () => {
    const closed = path.pop();
    closed?.branch?.reader.close?.(closed.text);
  });
}

function refuseOtherRoot(branch: Branch | undefined, declaredEncoding: string | undefined, walk: Walk): void {
  const declared = declaredEncoding?.toLowerCase() ?? walk.encoding;
  const isHonest =
    declared === walk.encoding || (declared === 'utf-16' && walk.encoding.startsWith('utf-16'));
  if (!isHonest) walk.refuse('XML_ENCODING');
  if (branch === undefined) walk.refuse('XML_BROKEN');
}
