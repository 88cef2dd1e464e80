import { at, attribute, elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import { pngSize } from './png-size.ts';
import type { ManifestRule, ReadAsset } from './rule.ts';

const demanded = ['16', '32', '80'];

/** Every icon has the sizes that Office demands, and every file exists, is a PNG and has the size it is used for. */
export const icons: ManifestRule = (manifest, readAsset) => [
  ...elementsIn(manifest)
    .filter(({ name }) => name === 'Icon')
    .flatMap(missingSizes),
  ...uses(manifest).flatMap(({ line, address, size }) => {
    const problem = problemOf(address, size, readAsset);
    return problem === null ? [] : [{ line, message: problem }];
  }),
];

function missingSizes(icon: Element) {
  const present = at(icon, 'Image').map((image) => attribute(image, 'size'));
  return demanded
    .filter((size) => !present.includes(size))
    .map((size) => ({ line: icon.line, message: `Icon lacks the size ${size}.` }));
}

/** A dangling resid is another rule's affair. */
function uses(manifest: Element) {
  const images = at(manifest, 'VersionOverrides', 'Resources', 'Images', 'Image');
  const onRibbon = elementsIn(manifest)
    .filter(({ name, attributes }) => name === 'Image' && attributes['resid'] !== undefined)
    .flatMap((use) =>
      images
        .filter((image) => attribute(image, 'id') === attribute(use, 'resid'))
        .map((image) => ({
          line: use.line,
          address: attribute(image, 'DefaultValue'),
          size: Number(attribute(use, 'size')),
        })),
    );
  const own = (name: string, size: number) =>
    at(manifest, name).map((element) => ({
      line: element.line,
      address: attribute(element, 'DefaultValue'),
      size,
    }));
  return [...own('IconUrl', 32), ...own('HighResolutionIconUrl', 64), ...onRibbon];
}

function problemOf(address: string, size: number, readAsset: ReadAsset): string | null {
  if (!URL.canParse(address)) return null;
  const file = readAsset(new URL(address).pathname);
  if (file === null) return `${address} has no file.`;
  const found = pngSize(file);
  if (found === null) return `${address} is not a PNG file.`;
  return found.width === size && found.height === size
    ? null
    : `${address} is ${found.width} × ${found.height} pixels; ${size} × ${size} is needed.`;
}
