import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { builtInFormats } from './built-in-formats.ts';

/** A cell as the file has it, whoever wrote it. */
export interface FileCell {
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** By sheet name and address. Says nothing of values: those are read by the reader itself. */
export function fileCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, FileCell>> {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const styles = cellStyles(xml('xl/styles.xml'));
  const targets = new Map(
    elementsIn(xml('xl/_rels/workbook.xml.rels'))
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  return new Map(
    elementsIn(xml('xl/workbook.xml'))
      .filter(({ name }) => name === 'sheet')
      .map(({ attributes }) => {
        const target = targets.get(attributes['r:id']) ?? '';
        return [attributes['name'] ?? '', cellsIn(xml(`xl/${target.replace(/^\/xl\//, '')}`), styles)];
      }),
  );
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

function elementsIn(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((parent) => parent.name), text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

type CellStyle = Pick<FileCell, 'numberFormat' | 'locked'>;

function cellStyles(xml: string): readonly CellStyle[] {
  const elements = elementsIn(xml);
  const formats = new Map(
    elements
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const styles: { numberFormat: string; locked: boolean }[] = [];
  for (const { name, attributes, parents } of elements) {
    if (!parents.includes('cellXfs')) continue;
    const id = attributes['numFmtId'] ?? '0';
    if (name === 'xf')
      styles.push({ numberFormat: formats.get(id) ?? builtInFormats[id] ?? `#${id}`, locked: true });
    const last = styles.at(-1);
    if (name === 'protection' && last !== undefined) last.locked = attributes['locked'] !== '0';
  }
  return styles;
}

function cellsIn(xml: string, styles: readonly CellStyle[]): ReadonlyMap<string, FileCell> {
  const cells = new Map<string, FileCell>();
  let address = '';
  for (const { name, attributes, text } of elementsIn(xml)) {
    if (name === 'c') {
      address = attributes['r'] ?? '';
      const style = styles[Number(attributes['s'] ?? 0)] ?? { numberFormat: 'General', locked: true };
      cells.set(address, { ...style, formula: null });
    }
    const cell = cells.get(address);
    if (name === 'f' && cell !== undefined) cells.set(address, { ...cell, formula: text });
  }
  return cells;
}
