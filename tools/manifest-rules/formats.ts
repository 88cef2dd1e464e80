import { at } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

/** Id is a GUID, Version one to four numbers of at most five digits. */
export const formats: ManifestRule = (manifest) => [
  ...mismatches(at(manifest, 'Id'), /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'),
  ...mismatches(
    at(manifest, 'Version'),
    /^\d{1,5}(?:\.\d{1,5}){0,3}$/,
    'one to four numbers of at most five digits, with dots between',
  ),
  ...mismatches(
    at(manifest, 'Permissions'),
    /^(?:Restricted|(?:Read|Write|ReadWrite)(?:All)?Document)$/,
    'a permission of a task pane',
  ),
];

function mismatches(elements: readonly Element[], shape: RegExp, expected: string) {
  return elements
    .filter(({ text }) => !shape.test(text))
    .map(({ name, line, text }) => ({ line, message: `${name} «${text}» is not ${expected}.` }));
}
