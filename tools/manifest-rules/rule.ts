import type { Element } from '../read-manifest.ts';

export interface ManifestProblem {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** The bytes of what is served at a path such as `/assets/icon-32.png`, or null when nothing is. */
export type ReadAsset = (path: string) => Uint8Array | null;

/** A rule looks at the whole manifest; its problems lack only the rule's name, which the linter adds. */
export type ManifestRule = (
  manifest: Element,
  readAsset: ReadAsset,
) => readonly Omit<ManifestProblem, 'rule'>[];
