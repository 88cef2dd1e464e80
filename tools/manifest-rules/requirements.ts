import { at, attribute } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

/** What Excel LTSC 2021 has; everything newer is asked for at run time. */
const needed: Readonly<Record<string, string>> = { SharedRuntime: '1.1', ExcelApi: '1.14' };

export const requirements: ManifestRule = (manifest) => {
  const sets = at(manifest, 'Requirements', 'Sets', 'Set');
  return [
    ...Object.entries(needed)
      .filter(
        ([name, version]) =>
          !sets.some((set) => attribute(set, 'Name') === name && attribute(set, 'MinVersion') === version),
      )
      .map(([name, version]) => ({
        line: manifest.line,
        message: `The requirement set ${name} ${version} is missing.`,
      })),
    ...sets
      .filter((set) => !(attribute(set, 'Name') in needed))
      .map((set) => ({
        line: set.line,
        message: `${attribute(set, 'Name')} would keep the add-in from Excel versions that we support.`,
      })),
  ];
};
