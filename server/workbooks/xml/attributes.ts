import type { XmlElement } from './walk-xml.ts';

/** The value of an attribute without prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return Object.hasOwn(element.attributes, name) ? element.attributes[name]?.value : undefined;
}

const relationNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** `r:id`, whatever prefix the file uses. */
export function relationId(element: XmlElement): string | undefined {
  const ids = Object.values(element.attributes).filter(({ local }) => local === 'id');
  return ids.find(({ uri }) => relationNamespaces.has(uri))?.value;
}

/** xsd:boolean; absent is false. */
export function isTrue(element: XmlElement, name: string): boolean {
  return ['1', 'true'].includes(attribute(element, name) ?? '');
}
