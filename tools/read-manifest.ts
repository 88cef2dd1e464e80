import { SaxesParser } from 'saxes';

/** An element of the manifest. Prefixes are left off: no two namespaces of a manifest share a name with two meanings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}
interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

/** The root element, or what keeps the text from being XML. */
export function readManifest(xml: string): Element | { readonly errors: readonly string[] } {
  const errors: string[] = [];
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => errors.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = {
      name: localName(name),
      attributes,
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const innermost = open.at(-1);
    if (innermost !== undefined) innermost.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  return document === undefined || errors.length > 0 ? { errors } : document;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The element and all below it, in document order. */
export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

/** All elements reached by the path of names, such as `['Resources', 'Urls', 'Url']`. */
export function at(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}
