import { at, elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

const withAddress = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Office loads nothing over http; an app domain is an origin, without path or trailing slash. */
export const addresses: ManifestRule = (manifest) => [
  ...elementsIn(manifest)
    .filter(({ name }) => withAddress.includes(name))
    .flatMap(addressesOf)
    .filter(({ value }) => protocolOf(value) !== 'https:')
    .map(({ line, value }) => ({ line, message: `«${value}» is not an https address.` })),
  ...at(manifest, 'AppDomains', 'AppDomain')
    .filter(({ text }) => protocolOf(text) !== 'https:' || new URL(text).origin !== text)
    .map(({ line, text }) => ({ line, message: `App domain «${text}» is not an https origin.` })),
];

function addressesOf(element: Element) {
  const own = { line: element.line, value: element.attributes['DefaultValue'] };
  const overrides = at(element, 'Override').map(({ line, attributes }) => ({
    line,
    value: attributes['Value'],
  }));
  return [own, ...overrides].flatMap(({ line, value }) => (value === undefined ? [] : [{ line, value }]));
}

function protocolOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).protocol : null;
}
