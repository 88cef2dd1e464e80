import { at, attribute, elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

const sections = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;

/** Every resid names a resource of the right section, every resource has its own id, and none is left unused. */
export const resources: ManifestRule = (manifest) => {
  const defined = sections.flatMap((section) =>
    at(manifest, 'VersionOverrides', 'Resources', section)
      .flatMap(({ children }) => children)
      .map((element) => ({ section, id: attribute(element, 'id'), line: element.line })),
  );
  const used = elementsIn(manifest).flatMap((element) => {
    const { resid } = element.attributes;
    return resid === undefined
      ? []
      : [{ resid, line: element.line, name: element.name, section: sectionFor(element) }];
  });
  return [
    ...used
      .filter(
        ({ resid, section }) =>
          !defined.some((resource) => resource.id === resid && resource.section === section),
      )
      .map(({ resid, line, name, section }) => ({
        line,
        message: `${name} points at «${resid}», which is not in ${section}.`,
      })),
    ...defined
      .filter(({ id }) => !used.some(({ resid }) => resid === id))
      .map(({ id, line }) => ({ line, message: `Resource «${id}» is not used.` })),
    ...defined
      .filter(({ id }, nth) => defined.findIndex((other) => other.id === id) < nth)
      .map(({ id, line }) => ({ line, message: `Resource id «${id}» is used twice.` })),
  ];
};

function sectionFor(element: Element): (typeof sections)[number] {
  if (element.name === 'Image') return 'Images';
  if (element.name === 'Description') return 'LongStrings';
  return ['Label', 'Title'].includes(element.name) ? 'ShortStrings' : 'Urls';
}
