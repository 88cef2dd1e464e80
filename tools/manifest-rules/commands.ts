import { attribute, elementsIn } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

/** Ids of tab, groups and buttons are unique, and a function's name is one that code can have. */
export const commands: ManifestRule = (manifest) => {
  const all = elementsIn(manifest);
  const named = all.filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name));
  return [
    ...named
      .filter(
        (element, nth) =>
          named.findIndex((other) => attribute(other, 'id') === attribute(element, 'id')) < nth,
      )
      .map((element) => ({
        line: element.line,
        message: `The id «${attribute(element, 'id')}» is used twice.`,
      })),
    ...all
      .filter(({ name, text }) => name === 'FunctionName' && !/^[a-z]\w*$/i.test(text))
      .map(({ line, text }) => ({ line, message: `«${text}» cannot be the name of a function.` })),
  ];
};
