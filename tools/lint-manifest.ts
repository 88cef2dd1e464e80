import { readFileSync, statSync } from 'node:fs';
import { addresses } from './manifest-rules/addresses.ts';
import { commands } from './manifest-rules/commands.ts';
import { elementOrder } from './manifest-rules/element-order.ts';
import { formats } from './manifest-rules/formats.ts';
import { icons } from './manifest-rules/icons.ts';
import { limits } from './manifest-rules/limits.ts';
import { locales } from './manifest-rules/locales.ts';
import { requirements } from './manifest-rules/requirements.ts';
import { resources } from './manifest-rules/resources.ts';
import type { ManifestProblem, ManifestRule, ReadAsset } from './manifest-rules/rule.ts';
import { sharedRuntime } from './manifest-rules/shared-runtime.ts';
import { readManifest } from './read-manifest.ts';

const rules: Readonly<Record<string, ManifestRule>> = {
  addresses,
  commands,
  elementOrder,
  formats,
  icons,
  limits,
  locales,
  requirements,
  resources,
  sharedRuntime,
};

/** What Office would refuse or silently leave out, much of it not caught by the schema. Empty when all is well. */
export function lintManifest(xml: string, readAsset: ReadAsset): readonly ManifestProblem[] {
  const manifest = readManifest(xml);
  if ('errors' in manifest) {
    return manifest.errors.map((message) => ({ rule: 'wellFormed', line: 0, message }));
  }
  return Object.entries(rules)
    .flatMap(([rule, check]) => check(manifest, readAsset).map((problem) => ({ rule, ...problem })))
    .sort((a, b) => a.line - b.line);
}

/** Lints `manifest.xml` of the project, or the file named; exit code 1 when something is wrong. */
function main(name = 'manifest.xml'): void {
  const root = new URL('../', import.meta.url);
  const xml = readFileSync(process.argv.length > 2 ? name : new URL(name, root), 'utf8');
  const problems = lintManifest(xml, (path) => {
    const asset = new URL(`addin${path}`, root);
    return statSync(asset, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(asset) : null;
  });
  for (const { rule, line, message } of problems) console.error(`${name}:${line} ${rule}: ${message}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (import.meta.main) main(process.argv[2]);
