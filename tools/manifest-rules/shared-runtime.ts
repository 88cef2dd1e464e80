import { at, attribute, elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

/** The pane, the ribbon commands and the background work are one page; Excel loads it only when all of this holds. */
export const sharedRuntime: ManifestRule = (manifest) => {
  const all = elementsIn(manifest);
  const [runtime, ...more] = all.filter(({ name }) => name === 'Runtime');
  if (runtime === undefined) return [{ line: manifest.line, message: 'There is no Runtime.' }];
  return [
    ...more.map(({ line }) => ({ line, message: 'There is more than one Runtime.' })),
    ...(attribute(runtime, 'lifetime') === 'long'
      ? []
      : [{ line: runtime.line, message: 'The lifetime of a shared runtime is long.' }]),
    ...otherPages(all, attribute(runtime, 'resid')),
    ...otherAddress(manifest, attribute(runtime, 'resid')),
  ];
};

function otherPages(all: readonly Element[], resid: string) {
  return all
    .filter(
      ({ name, attributes }) =>
        name === 'FunctionFile' || (name === 'SourceLocation' && 'resid' in attributes),
    )
    .filter((element) => attribute(element, 'resid') !== resid)
    .map(({ name, line }) => ({ line, message: `${name} does not have the runtime's resid «${resid}».` }));
}

function otherAddress(manifest: Element, resid: string) {
  const page = at(manifest, 'VersionOverrides', 'Resources', 'Urls', 'Url').find(
    (url) => attribute(url, 'id') === resid,
  );
  return at(manifest, 'DefaultSettings', 'SourceLocation')
    .filter(
      (location) =>
        page !== undefined && attribute(location, 'DefaultValue') !== attribute(page, 'DefaultValue'),
    )
    .map(({ line }) => ({ line, message: `SourceLocation is another page than the runtime's «${resid}».` }));
}
