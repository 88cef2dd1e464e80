import { at, attribute, elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

interface Measured {
  readonly line: number;
  readonly what: string;
  readonly value: string;
  readonly max: number;
}

/** Lengths as in the schema of Office's basic types; an empty text is a problem too. */
export const limits: ManifestRule = (manifest) =>
  measured(manifest).flatMap(({ line, what, value, max }) =>
    value.length > 0 && value.length <= max
      ? []
      : [{ line, message: `${what} «${value}» has ${value.length} characters; 1 to ${max} are allowed.` }],
  );

function measured(manifest: Element): readonly Measured[] {
  const named = (name: string) => at(manifest, name);
  const resources = at(manifest, 'VersionOverrides', 'Resources');
  const section = (name: string) =>
    resources.flatMap((resource) => at(resource, name)).flatMap(({ children }) => children);
  return [
    ...named('ProviderName').map(({ line, text }) => ({ line, what: 'ProviderName', value: text, max: 125 })),
    ...named('DisplayName').flatMap((element) => values(element, 125)),
    ...named('Description').flatMap((element) => values(element, 250)),
    ...section('ShortStrings').flatMap((element) => values(element, 125)),
    ...section('LongStrings').flatMap((element) => values(element, 250)),
    ...[...section('Images'), ...section('Urls')].flatMap((element) => values(element, 2048)),
    ...elementsIn(manifest).flatMap(ids),
  ];
}

/** A localisable element's own text and those of its overrides. */
function values(element: Element, max: number): readonly Measured[] {
  const own = { line: element.line, what: element.name, value: attribute(element, 'DefaultValue'), max };
  return [
    own,
    ...at(element, 'Override').map((override) => ({
      line: override.line,
      what: `${element.name} (${attribute(override, 'Locale')})`,
      value: attribute(override, 'Value'),
      max,
    })),
  ];
}

function ids(element: Element): readonly Measured[] {
  const { id, resid } = element.attributes;
  const isResource = ['Image', 'Url', 'String'].includes(element.name);
  return [
    ...(id === undefined ? [] : [{ line: element.line, what: 'id', value: id, max: isResource ? 32 : 125 }]),
    ...(resid === undefined ? [] : [{ line: element.line, what: 'resid', value: resid, max: 32 }]),
  ];
}
